import { Button, Field, makeStyles, ProgressBar, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Project } from "../../domain/project/Project";
import type { JudgedReport } from "../../domain/year/follow";
import { trainedPeople } from "../../domain/year/training";
import { landing } from "../hooks/useLanding";
import type { BookState } from "../model/BookState";
import { isBusy } from "../model/work";
import type { PaneBodyProps } from "../PaneBodyProps";
import { EmptyResult } from "../review/EmptyResult";
import { Problem } from "../shell/Problem";
import { useWords } from "../texts/useTexts";
import { DueList } from "./DueList";
import { PrepareQuarter } from "./PrepareQuarter";
import { ReportForm } from "./ReportForm";
import { useDue } from "./useDue";

const useStyles = makeStyles({
  place: { display: "grid", rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: "2px",
  },
  progress: { margin: 0, fontWeight: tokens.fontWeightMedium },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FollowTabProps extends PaneBodyProps {
  readonly book: BookState;
}

function trainedFor(project: Project, { row, quarter, cumulative }: JudgedReport): number | undefined {
  if (quarter === undefined) return undefined;
  return trainedPeople(project, { pidm: String(row.pidm), municipality: row.municipality, quarter, cumulative });
}

function metaTextOf({ metas }: Project, { row }: JudgedReport): string {
  return metas.find(({ pidm }) => String(pidm) === String(row.pidm))?.text ?? "";
}

function Entry({ pane, book, report, onClose }: FollowTabProps & { report: JudgedReport; onClose: () => void }) {
  const words = useWords().follow;
  const { runner, jobs } = pane;
  const { project, source } = book.follow;
  const { row, quarter = 0, index } = report;
  const sheetRow = source?.rows[index];
  return (
    <ReportForm
      row={row}
      metaText={metaTextOf(project, report)}
      quarterName={words.quarters[quarter - 1] ?? ""}
      trained={trainedFor(project, report)}
      busy={isBusy(runner.work)}
      onSave={(written) =>
        void runner.run(jobs.of("saveReport", () => ({ report: written, base: row }), { onSaved: onClose }))
      }
      onGoTo={() => {
        if (source && sheetRow)
          void pane.goTo({ sheet: source.sheet, cell: `${source.columns.achieved ?? "A"}${sheetRow}` });
      }}
      onBack={onClose}
    />
  );
}

/** The year of the project: progress, what is due by municipality with the late first, and the rows of a trimestre. */
export function FollowTab(props: FollowTabProps) {
  const styles = useStyles();
  const words = useWords().follow;
  const { pane, book } = props;
  const { runner, jobs } = pane;
  const { project } = book.follow;
  const [wanted, setWanted] = useState<number | undefined>(undefined);
  const [open, setOpen] = useState<JudgedReport | undefined>(undefined);
  const [preparing, setPreparing] = useState(false);
  const due = useDue(project, wanted);
  if (open !== undefined) return <Entry {...props} report={open} onClose={() => setOpen(undefined)} />;
  const shown = due.municipalities.filter(({ late, open: todo, done }) => late.length + todo.length + done.length > 0);
  const isEmpty = due.municipalities.length === 0;
  return (
    <div className={styles.place}>
      {pane.failure ? <Problem problem={pane.failure} onRetry={pane.clearFailure} /> : null}
      <h2 className={styles.title} {...landing}>
        {words.title}
      </h2>
      <p className={styles.progress}>{words.progress(due.followUp.project)}</p>
      <ProgressBar value={Math.min(1, due.followUp.project ?? 0)} thickness="large" aria-hidden />
      {due.day === undefined ? null : <p className={styles.help}>{words.day(due.day)}</p>}
      <Field label={words.quarter}>
        <Select value={String(due.quarter)} onChange={(_, { value }) => setWanted(Number(value))}>
          {words.quarters.map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {isEmpty ? <EmptyResult title={words.none} text={words.noneHelp} /> : null}
      {!isEmpty && shown.length === 0 ? <p className={styles.help}>{words.nothingDue}</p> : null}
      <DueList municipalities={shown} onOpen={setOpen} />
      {preparing || isEmpty ? (
        <PrepareQuarter
          project={project}
          quarter={due.quarter}
          places={book.places}
          busy={isBusy(runner.work)}
          onPrepare={(municipalities) =>
            void runner.run(
              jobs.of("prepareQuarter", () => ({ quarter: due.quarter, municipalities }), {
                onSaved: () => setPreparing(false),
              }),
            )
          }
        />
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => setPreparing(true)}>{words.prepare}</Button>
          <Button
            disabledFocusable={isBusy(runner.work)}
            onClick={() => void runner.run(jobs.of("dashboard", () => undefined))}
          >
            {words.dashboard}
          </Button>
          <Button
            disabledFocusable={isBusy(runner.work)}
            onClick={() => void runner.run(jobs.of("summarizePlaces", () => undefined))}
          >
            {words.places}
          </Button>
          {project.actors.length === 0 ? null : (
            <Button
              disabledFocusable={isBusy(runner.work)}
              onClick={() => void runner.run(jobs.of("mapActors", () => undefined))}
            >
              {words.mapActors}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
