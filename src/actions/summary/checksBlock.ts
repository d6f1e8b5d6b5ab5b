import { quoteText } from "../../domain/formula/literal";
import { summaryTexts } from "../../i18n/es/summary";
import { originWords, severityWords, stateWords } from "../../layouts/hallazgos";
import { type BuiltBlock, cell, headings, looks } from "../built/blocks";
import type { ColumnName } from "./columnNames";

/** Open findings by severity and origin, from «Hallazgos», and when they were last looked for. */
export function checksBlock(row: number, column: ColumnName, checked: boolean): BuiltBlock {
  const words = summaryTexts.checks;
  if (!checked)
    return {
      cells: [...headings(row, [words.heading]), cell(0, row + 1, words.never, "data")],
      charts: [],
      nextRow: row + 3,
    };
  const open = `(${column("findings", "state")}<>${quoteText(stateWords.attended)})`;
  const count = (severity: string, origin: string) =>
    `=SUMPRODUCT((${column("findings", "severity")}=${quoteText(severity)})*(${column("findings", "origin")}=${quoteText(origin)})*${open})`;
  const lines = Object.values(severityWords).flatMap((word, index) => {
    const at = row + 1 + index;
    const counts = Object.values(originWords).map((origin, place) =>
      cell(place + 1, at, count(word, origin), looks.whole),
    );
    return [cell(0, at, word, "data"), ...counts];
  });
  const after = row + 4;
  return {
    cells: [
      ...headings(row, [words.heading, words.book, words.form]),
      ...lines,
      cell(0, after, words.last, "data"),
      cell(1, after, "=estadoRevision", "subtitle"),
    ],
    charts: [],
    nextRow: after + 2,
  };
}
