import { summaryTexts } from "../../i18n/es/summary";
import type { BuiltBlock } from "../built/BuiltSheet";
import { cell } from "../built/blocks";
import type { ColumnName } from "./columnNames";

const money = '"$"#,##0;[Red]-"$"#,##0';

/** The figures on top, each under its label; the difference is empty while no TOTAL is declared. */
export function figuresBlock(row: number, column: ColumnName): BuiltBlock {
  const words = summaryTexts.figures;
  const figures = [
    { label: words.sum, formula: "=fSumaRenglones", format: money },
    { label: words.declared, formula: '=IF(fTotalDeclarado="","",fTotalDeclarado)', format: money },
    { label: words.difference, formula: "=fDiferenciaTotal", format: money },
    { label: words.metas, formula: `=COUNTA(${column("metas", "pidm")})`, format: "0" },
    { label: words.subactivities, formula: `=COUNTA(${column("schedule", "text")})`, format: "0" },
  ];
  const cells = figures.flatMap((figure, index) => [
    cell(index, row, figure.label, "figureLabel"),
    cell(index, row + 1, figure.formula, "figure", figure.format),
  ]);
  return { cells: [...cells, cell(2, row + 2, "=fEstadoTotal", "note")], charts: [], nextRow: row + 4 };
}
