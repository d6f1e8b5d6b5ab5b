import { makeStyles, tokens } from "@fluentui/react-components";
import type { Report } from "../../domain/findings/Finding";
import { messageOf } from "../../i18n/FindingWords";
import { listMissing } from "../model/listMissing";
import { Notice } from "../shared/Notice";
import { useWords } from "../texts/useTexts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXXS },
});

/** What the form lacks, before everything else that is said of it: «Faltan: presupuesto, metas», and what stands there instead. */
export function Missing({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const words = useWords();
  const missing = listMissing(report);
  if (missing.length === 0) return null;
  const isError = missing.some(({ finding }) => finding.severity === "error");
  return (
    <Notice intent={isError ? "error" : "warning"} title={words.missing(missing.map(({ part }) => part))}>
      <ul className={styles.list}>
        {missing.map(({ part, finding }) => (
          <li key={`${finding.code} ${part}`}>{messageOf(finding, words.findings)}</li>
        ))}
      </ul>
    </Notice>
  );
}
