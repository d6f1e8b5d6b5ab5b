import type { Summary } from "../../domain/summary/buildSummary";
import { summaryTexts } from "../../i18n/es/summary";
import type { Block } from "./Block";
import { cell, headings, rowsEqual } from "./Block";
import type { ColumnName } from "./columnNames";

/** Rubro by source of money (DIE-FO-013, 8.2). */
export function sourcesBlock(row: number, summary: Summary, column: ColumnName): Block {
  const words = summaryTexts.sources;
  const lines = summary.sources.flatMap((source, index) => {
    const at = row + 1 + index;
    const sum = `=SUMPRODUCT(--${rowsEqual(column("rubro", "fuente"), source)},${column("rubro", "amount")})`;
    return [
      cell(0, at, source === "" ? words.none : words.source(source), "data"),
      cell(1, at, sum, "computed", "#,##0"),
    ];
  });
  return {
    cells: [...headings(row, [words.heading, words.value]), ...lines],
    charts: [],
    nextRow: row + 2 + summary.sources.length,
  };
}
