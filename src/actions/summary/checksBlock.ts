import { summaryTexts } from "../../i18n/es/summary";
import { severityWords, stateWords } from "../../layouts/hallazgos";
import type { Block } from "./Block";
import { cell, headings, quoted } from "./Block";
import type { ColumnName } from "./columnNames";

/** Open findings by severity, from «Hallazgos», and when they were last looked for. */
export function checksBlock(row: number, column: ColumnName, checked: boolean): Block {
  const words = summaryTexts.checks;
  if (!checked)
    return {
      cells: [...headings(row, [words.heading]), cell(0, row + 1, words.never, "data")],
      charts: [],
      nextRow: row + 3,
    };
  const open = `(${column("findings", "state")}<>${quoted(stateWords.attended)})`;
  const lines = Object.values(severityWords).flatMap((word, index) => {
    const at = row + 1 + index;
    const formula = `=SUMPRODUCT((${column("findings", "severity")}=${quoted(word)})*${open})`;
    return [cell(0, at, word, "data"), cell(1, at, formula, "computed", "0")];
  });
  const after = row + 4;
  return {
    cells: [
      ...headings(row, [words.heading, words.count]),
      ...lines,
      cell(0, after, words.last, "data"),
      cell(1, after, "=estadoRevision", "computed"),
    ],
    charts: [],
    nextRow: after + 2,
  };
}
