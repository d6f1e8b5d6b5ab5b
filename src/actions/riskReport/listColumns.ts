import { quoteText } from "../../domain/formula/literal";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import type { RiskRow } from "../../domain/risk/RiskRows";
import { countLines } from "../../domain/text/countLines";
import { riskReportTexts } from "../../i18n/es/riskReport";
import type { ReportBook, RiskCells } from "./ReportBook";

const words = riskReportTexts.list;

/** A column of the list of all risks. */
export interface ListColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** What stands there for the risk with these cells, without "=". */
  readonly formula: (at: RiskCells) => string;
  /** The same text as the workbook holds it now, to find the height of its row; only where it may be long. */
  readonly text?: (row: RiskRow) => string;
  readonly format?: string;
  /** A figure in the middle of its cell. */
  readonly tally?: true;
}

const asIs =
  (header: string): ListColumn["formula"] =>
  (at) =>
    `IF(${at(header)}="","",${at(header)})`;
const asText =
  (header: string): ListColumn["formula"] =>
  (at) =>
    `${at(header)}&""`;

const reasons: ListColumn["formula"] = (at) => {
  const part = (label: string, header: string) => `IF(${at(header)}="","",${label}&${at(header)})`;
  return `${part(quoteText(words.causes), "Causas")}&${part(`CHAR(10)&${quoteText(words.consequences)}`, "Consecuencias")}`;
};

function zone(header: string): ListColumn["formula"] {
  return (at) => `IF(${at(header)}="",${quoteText(riskReportTexts.zones.unvalued)},${at(header)})`;
}

const long = (header: string, width: number, name: string, key: keyof RiskRow): ListColumn => ({
  header,
  width,
  formula: asText(name),
  text: (row) => String(row[key] ?? ""),
});

const before: readonly ListColumn[] = [
  { header: words.number, width: 6, formula: asIs("Número"), tally: true },
  long(words.municipality, 13, "Municipio", "municipality"),
  long(words.text, 37, "Riesgo de corrupción", "text"),
  {
    header: words.reasons,
    width: 37,
    formula: reasons,
    text: ({ causes, consequences }) =>
      `${words.causes}${causes}${consequences === "" ? "" : `\n${words.consequences}${consequences}`}`,
  },
  { header: words.inherentZone, width: 10, formula: zone("Zona inherente") },
  { header: words.controlCount, width: 9, formula: asIs("Controles"), format: "0", tally: true },
];

const after: readonly ListColumn[] = [
  { header: words.residualZone, width: 10, formula: zone("Zona residual") },
  long(words.treatment, 11, "Tratamiento", "treatment"),
  long(words.action, 29, "Plan de acción", "action"),
  long(words.actionResponsible, 15, "Responsable de la acción", "actionResponsible"),
  { header: words.actionDate, width: 11, formula: asIs("Fecha límite"), format: "dd/mm/yyyy", tally: true },
  long(words.actionState, 10, "Estado de la acción", "actionState"),
];

/** The columns of the list; a method without solidity shows how far its controls move the risk. */
export function listColumns({ controls }: RiskMethod): readonly ListColumn[] {
  const effect: ListColumn =
    controls.kind === "design"
      ? { header: words.setSolidity, width: 10, formula: asText("Solidez del conjunto") }
      : { header: words.displacement, width: 10, formula: asIs("Desplazamiento"), format: "0", tally: true };
  return [...before, effect, ...after];
}

/** The row of the headings of the list. */
export const headerRow = 5;
/** Lines of the tallest row that Excel knows (409 points). */
const mostLines = 26;

/** A risk with the rows of the sheet that it needs: more than one where a text is longer than the tallest row. */
export interface Entry {
  readonly number: RiskRow["number"];
  readonly at: RiskCells;
  readonly row: number;
  readonly parts: number;
  readonly lines: number;
}

/** Characters of a long text that surely fit in one row: one a unit of width, where most texts take less. */
export const partOf = ({ width }: ListColumn) => mostLines * width;

function measure(columns: readonly ListColumn[], row: RiskRow): Pick<Entry, "parts" | "lines"> {
  const texts = columns.flatMap((column) => (column.text === undefined ? [] : [{ column, text: column.text(row) }]));
  const lines = Math.max(1, ...texts.map(({ column, text }) => countLines(text, column.width)));
  if (lines <= mostLines) return { parts: 1, lines };
  const parts = Math.max(...texts.map(({ column, text }) => Math.ceil(text.length / partOf(column))));
  return { parts: Math.max(1, parts), lines: mostLines };
}

/** The risks with their rows of the list, below the headings. */
export function entriesOf(columns: readonly ListColumn[], { map, cells }: ReportBook): readonly Entry[] {
  let row = headerRow + 1;
  return map.risks.flatMap((risk, index) => {
    const at = cells[index];
    if (at === undefined) return [];
    const entry = { number: risk.row.number, at, row, ...measure(columns, risk.row) };
    row += entry.parts;
    return [entry];
  });
}
