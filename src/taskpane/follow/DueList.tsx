import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { isBlank } from "../../domain/text/isBlank";
import type { JudgedReport } from "../../domain/year/follow";
import type { DueMunicipality } from "../../domain/year/listDue";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  place: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  counts: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  report: { justifyContent: "flex-start", width: "100%", textAlign: "left", paddingInline: tokens.spacingHorizontalS },
  words: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  more: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface ReportLineProps {
  readonly report: JudgedReport;
  readonly onOpen: () => void;
}

/** Meta, state in words, values and whether there is evidence; pressing it opens the report. */
function ReportLine({ report, onOpen }: ReportLineProps) {
  const styles = useStyles();
  const words = useWords().follow;
  const { row, quarter = 0, planned, achieved, state } = report;
  const proof = isBlank(row.evidence) && isBlank(row.link) ? ` · ${words.noEvidence}` : "";
  return (
    <li>
      <Button
        appearance="subtle"
        className={styles.report}
        aria-label={words.edit(String(row.pidm), row.municipality, quarter)}
        onClick={onOpen}
      >
        <span className={styles.words}>
          <span className={mergeClasses(state === "late" && styles.late)}>
            {`${String(row.pidm)} · ${words.state[state ?? "none"]}`}
          </span>
          <span className={styles.more}>
            {`${words.quarters[quarter - 1] ?? quarter}: ${words.values(achieved, planned)}${proof}`}
          </span>
        </span>
      </Button>
    </li>
  );
}

interface DueListProps {
  readonly municipalities: readonly DueMunicipality[];
  readonly onOpen: (report: JudgedReport) => void;
}

/** A card a municipality, the one with most late reports first: progress in words and as a bar, and its reports. */
export function DueList({ municipalities, onOpen }: DueListProps) {
  const styles = useStyles();
  const words = useWords().follow;
  return municipalities.map(({ municipality, progress, late, open, done }) => (
    <section key={municipality} className={styles.place} aria-label={municipality}>
      <div className={styles.head}>
        <h3 className={styles.name}>{municipality}</h3>
        <span>{words.share(progress)}</span>
      </div>
      <ProgressBar value={Math.min(1, progress ?? 0)} thickness="large" aria-hidden />
      <p className={styles.counts}>{words.counts({ late: late.length, open: open.length, done: done.length })}</p>
      <ul className={styles.list}>
        {[...late, ...open, ...done].map((report) => (
          <ReportLine key={report.index} report={report} onOpen={() => onOpen(report)} />
        ))}
      </ul>
    </section>
  ));
}
