import type { Summary } from "../../domain/summary/buildSummary";
import { summaryTexts } from "../../i18n/es/summary";
import type { BuiltBlock } from "../built/BuiltSheet";
import { cell, headings } from "../built/blocks";
import { type ColumnName, rowsEqual } from "./columnNames";

/** Rubro by source of money (DIE-FO-013, 8.2). */
export function sourcesBlock(row: number, summary: Summary, column: ColumnName): BuiltBlock {
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
