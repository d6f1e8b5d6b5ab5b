import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { lazy, type ReactNode, Suspense, useRef } from "react";
import type { WorkbookPort } from "../actions/WorkbookPort";
import type { LanguageCode } from "../i18n/Catalog";
import type { ActionRunner } from "./hooks/useAction";
import { useLanding } from "./hooks/useLanding";
import { useNow } from "./hooks/useNow";
import { usePane } from "./hooks/usePane";
import { usePlace } from "./hooks/usePlace";
import type { RibbonOutcomes } from "./hooks/useRibbon";
import { describeCheck } from "./model/describeCheck";
import { describeHolding, describeWork } from "./model/describeOutcome";
import { isBusy } from "./model/work";
import { PaneBody } from "./PaneBody";
import { ErrorBoundary } from "./shared/ErrorBoundary";
import { LiveRegion } from "./shared/LiveRegion";
import { Notice } from "./shared/Notice";
import { Header } from "./shell/Header";
import type { HeaderMenuProps } from "./shell/HeaderMenu";
import { Places } from "./shell/Places";
import { low, reflow } from "./shell/reflow";
import type { PlaceMemory } from "./shell/rememberPlace";
import { WorkBar } from "./shell/WorkBar";
import { useTexts } from "./texts/useTexts";
import type { Engine, Load } from "./work/paneEngine";
import type { Importer } from "./work/paneImporter";

const HeaderMenu = lazy(async () => ({ default: (await import("./shell/HeaderMenu")).HeaderMenu }));
const HistoryMenu = lazy(async () => ({ default: (await import("./shell/HistoryMenu")).HistoryMenu }));
const AboutPage = lazy(async () => ({ default: (await import("./shell/AboutPage")).AboutPage }));

const useStyles = makeStyles({
  pane: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr) auto",
    height: "100vh",
    minWidth: 0,
    // Header and foot scroll away rather than leave no room for what they stand around.
    [low]: { gridTemplateRows: "auto minmax(70vh, 1fr) auto", overflowY: "auto" },
  },
  top: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  main: { overflowY: "auto", overflowX: "hidden", padding: tokens.spacingHorizontalL, outlineStyle: "none", ...reflow },
});

interface PaneProps {
  readonly port: WorkbookPort;
  readonly engine: Load<Engine>;
  readonly importer: Load<Importer>;
  readonly ribbon: RibbonOutcomes | undefined;
  readonly memory: PlaceMemory | undefined;
  readonly language: LanguageCode;
  readonly onLanguage: (language: LanguageCode) => void;
}

function PaneMenu(props: HeaderMenuProps) {
  const { shell } = useTexts();
  const waiting = <Button appearance="subtle" disabled icon={<MoreHorizontal20Regular />} aria-label={shell.menu} />;
  return (
    <Suspense fallback={waiting}>
      <HeaderMenu {...props} />
    </Suspense>
  );
}

/** What was done can be taken back from every place; nothing stands here before anything was. */
function PaneHistory({ runner }: { readonly runner: ActionRunner }) {
  const { history } = runner.work;
  if (history.done.length + history.undone.length === 0) return null;
  return (
    <Suspense>
      <HistoryMenu
        history={history}
        busy={isBusy(runner.work)}
        onUndo={(count) => void runner.undo(count)}
        onRedo={() => void runner.redo()}
      />
    </Suspense>
  );
}

/** A part that loads later, with what to say when it does not. */
function Later({ children }: { readonly children: ReactNode }) {
  const { shell } = useTexts();
  return (
    <ErrorBoundary fallback={<Notice intent="error">{shell.paneBroke}</Notice>}>
      <Suspense fallback={<Spinner label={shell.loading} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** The task pane over one workbook: header, places, foot. */
export function Pane({ port, engine, importer, ribbon, memory, language, onLanguage }: PaneProps) {
  const styles = useStyles();
  const { shell, review } = useTexts();
  const pane = usePane(port, engine, ribbon);
  const { place, about, setAbout, move } = usePlace(ribbon, memory);
  const root = useLanding<HTMLDivElement>();
  const scroller = useRef<HTMLElement>(null);
  const now = useNow(30_000);
  const { work, ...runner } = pane.runner;
  const name = pane.book.state?.projectName || shell.noProject;
  const message = [describeWork(work, shell), describeHolding(work, pane.holds, review)].filter(Boolean).join(" ");
  return (
    <div className={styles.pane} ref={root}>
      <div className={styles.top}>
        <Header
          name={name}
          status={describeCheck(pane.lastCheck, now, shell, !pane.book.state?.lacking.length)}
          menu={
            <>
              <PaneHistory runner={pane.runner} />
              <PaneMenu name={name} language={language} onLanguage={onLanguage} onAbout={() => setAbout(true)} />
            </>
          }
        />
        <Places place={place} onPlace={move} />
      </div>
      <main className={styles.main} ref={scroller}>
        <Later>
          {about ? (
            <AboutPage onBack={() => setAbout(false)} />
          ) : (
            <PaneBody
              pane={pane}
              place={place}
              onPlace={move}
              engine={engine}
              importer={importer}
              scroller={scroller}
            />
          )}
        </Later>
      </main>
      <Later>
        <WorkBar
          work={work}
          message={message}
          onCancel={runner.cancel}
          onUndo={() => void runner.undo()}
          onRedo={() => void runner.redo()}
          onRetry={() => void runner.retry()}
          onClose={runner.dismiss}
        />
      </Later>
      <LiveRegion text={isBusy(work) ? "" : message} />
    </div>
  );
}
