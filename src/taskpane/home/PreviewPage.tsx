import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy } from "react";
import type { ImportRiskMapInput } from "../../actions/importRiskMap";
import type { ReturnChoice } from "../../actions/receiveReturns";
import type { PreviewDetail } from "../../actions/registry";
import type { SheetLink } from "../../domain/workbook/WritePlan";
import type { FormChoice } from "../hooks/Jobs";
import type { ImportedForm } from "../model/describeForm";
import { describePreview } from "../model/describePreview";
import type { Pending, Returns } from "../model/work";
import { LayoutChoice } from "../risks/LayoutChoice";
import { MapPreview } from "../risks/MapPreview";
import { TypeChoice } from "../risks/TypeChoice";
import { Disclosure } from "../shared/Disclosure";
import { Lines } from "../shared/Lines";
import { Notice } from "../shared/Notice";
import { Page } from "../shared/Page";
import { useTexts, useWords } from "../texts/useTexts";

const ReceiptsPage = lazy(async () => ({ default: (await import("../share/ReceiptsPage")).ReceiptsPage }));
const ChangesPage = lazy(async () => ({ default: (await import("../newForm/ChangesPage")).ChangesPage }));

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PreviewPageProps {
  readonly pending: Pending;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** Reads the old map again. */
  readonly onMap: (input: ImportRiskMapInput) => void;
  readonly onGoTo: (to: SheetLink) => void;
  /** Takes what was chosen of copies that came back. */
  readonly onReturns: (files: Returns["files"], choices: Readonly<Record<string, ReturnChoice>>) => void;
  /** Takes what was chosen of a new version of the form. */
  readonly onForm: (imported: ImportedForm, chosen: FormChoice) => void;
}

type MapOf = Extract<PreviewDetail, { readonly kind: "riskMap" }>;

function MapDetail({ detail, onMap }: { readonly detail: MapOf } & Pick<PreviewPageProps, "onMap">) {
  const { outcome, input } = detail;
  const asks = outcome.kind === "map" && (!outcome.sure || input.layout !== undefined);
  return (
    <>
      {asks ? <LayoutChoice value={input.layout} onChange={(layout) => onMap({ ...input, layout })} /> : null}
      <TypeChoice outcome={outcome} types={input.types} onChange={(types) => onMap({ ...input, types })} />
      <MapPreview outcome={outcome} />
    </>
  );
}

/** Before writing: what will change, with its real numbers, and the details on demand. */
export function PreviewPage(props: PreviewPageProps) {
  const { detail } = props.pending;
  if (detail?.kind === "returns")
    return (
      <ReceiptsPage
        detail={detail}
        onTake={(choices) => props.onReturns(detail.files, choices)}
        onCancel={props.onCancel}
      />
    );
  if (detail?.kind !== "newForm") return <PlanPage {...props} />;
  return (
    <ChangesPage
      detail={detail}
      onTake={(chosen) => props.onForm(detail.imported, chosen)}
      onReplace={() => props.onForm(detail.imported, "all")}
      onCancel={props.onCancel}
      onGoTo={props.onGoTo}
    />
  );
}

function PlanPage({ pending, onConfirm, onCancel, onMap }: PreviewPageProps) {
  const styles = useStyles();
  const texts = useTexts();
  const words = useWords();
  const { preview } = texts.home;
  const { sentence, details, showsDetails, confirm } = describePreview(pending, texts, words);
  const hasPlan = pending.plan.length > 0;
  return (
    <Page title={preview.title} onBack={onCancel} leavesOnEscape>
      {pending.detail?.kind === "riskMap" ? (
        <MapDetail detail={pending.detail} onMap={onMap} />
      ) : (
        <p className={styles.sentence}>{sentence}</p>
      )}
      {pending.conflicts.length > 0 ? (
        <Notice intent="warning" title={preview.kept}>
          <Lines lines={pending.conflicts.map(words.conflict)} />
        </Notice>
      ) : null}
      <div className={styles.buttons}>
        {hasPlan ? (
          <Button appearance="primary" onClick={onConfirm}>
            {confirm}
          </Button>
        ) : null}
        <Button onClick={onCancel}>{hasPlan ? preview.cancel : texts.shell.back}</Button>
      </div>
      {details.length === 0 ? null : (
        <Disclosure title={preview.details} open={showsDetails}>
          <Lines lines={details} />
        </Disclosure>
      )}
    </Page>
  );
}
