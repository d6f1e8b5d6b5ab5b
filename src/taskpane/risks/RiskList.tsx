import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ArrowImport20Regular } from "@fluentui/react-icons/svg/arrow-import";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import type { RefObject } from "react";
import type { RiskDraft } from "../../domain/risk/RiskDraft";
import type { RiskMap } from "../../domain/risk/readRiskMap";
import { BookNotices } from "../home/BookNotices";
import type { BookState } from "../model/BookState";
import { countZones, listRisks, type RiskView } from "../model/listRisks";
import { EmptyResult } from "../review/EmptyResult";
import { PlaceTitle } from "../shared/PlaceTitle";
import { useWords } from "../texts/useTexts";
import { FoundRisks } from "./FoundRisks";
import { MethodNote } from "./MethodNote";
import type { RiskEntry } from "./RiskEntry";
import { UnsavedEntry } from "./UnsavedEntry";
import { ZoneMark } from "./ZoneMark";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: tokens.spacingVerticalL },
  counts: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    padding: 0,
    listStyleType: "none",
  },
  text: { margin: 0 },
  report: { display: "grid", justifyItems: "start", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RiskListProps {
  readonly book: BookState;
  readonly map: RiskMap;
  readonly entry: RiskEntry | undefined;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly saved: RiskDraft["risk"] | undefined;
  readonly onShown: () => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onSettings: () => void;
  readonly onReport: () => void;
  readonly onEdit: (index: number) => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
  readonly onGoTo: (index: number) => void;
  readonly onRemove: (risk: RiskView) => void;
}

function Counts({ map, views }: { readonly map: RiskMap; readonly views: readonly RiskView[] }) {
  const styles = useStyles();
  const { risks } = useWords();
  const { zones, unvalued } = countZones(map.method, views);
  return (
    <div>
      <p className={styles.text}>{`${risks.total(views.length)}. ${risks.residualCounts}:`}</p>
      <ul className={styles.counts}>
        {zones.map(({ zone, word, count }) => (
          <li key={zone}>
            <ZoneMark zone={{ zone, word: risks.zoneCount(word, count) }} />
          </li>
        ))}
        {unvalued > 0 ? <li>{risks.unvalued(unvalued)}</li> : null}
      </ul>
    </div>
  );
}

/** «Riesgos»: the map of the workbook as a list, the method in use and the way to add a risk. */
export function RiskList(props: RiskListProps) {
  const styles = useStyles();
  const { risks, mapImport } = useWords();
  const { book, map, busy, onAdd, onImport, onReport } = props;
  const views = listRisks(map);
  const text = book.risks.source === undefined ? risks.emptyBook : risks.emptyText;
  return (
    <div className={styles.place}>
      <PlaceTitle title={risks.title} />
      <BookNotices book={book} />
      <UnsavedEntry entry={props.entry} onResume={props.onResume} onDiscard={props.onDiscard} />
      {views.length === 0 ? <EmptyResult title={risks.empty} text={text} /> : <Counts map={map} views={views} />}
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<Add20Regular />} disabled={busy} onClick={onAdd}>
          {risks.add}
        </Button>
        <Button icon={<ArrowImport20Regular />} disabled={busy} onClick={onImport}>
          {mapImport.page.button}
        </Button>
      </div>
      {views.length === 0 ? null : (
        <div className={styles.report}>
          <Button icon={<Print20Regular />} disabled={busy} onClick={onReport}>
            {risks.report}
          </Button>
          <p className={styles.text}>{risks.reportHelp}</p>
        </div>
      )}
      <MethodNote method={map.method} {...(book.risks.source === undefined ? {} : { onChange: props.onSettings })} />
      {views.length === 0 ? null : <FoundRisks {...props} views={views} />}
    </div>
  );
}
