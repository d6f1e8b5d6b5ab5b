import { parseMoney } from "../../domain/budget/parseMoney";
import { scaleIn } from "../../domain/budget/scaleIn";
import { type BlockRow, joinCell } from "../Block";
import { flatLabel } from "./flatText";
import type { RawTable, StrangeText } from "./recognizeTable";

/** What the headings of a table say of its amounts. */
interface AmountHeads {
  /** Other years, whose amounts nobody reads. */
  readonly strange: readonly StrangeText[];
  /** «Valor (miles de pesos)». */
  readonly units: readonly StrangeText[];
}

const ofYear = /\b20\d{2}\b|\bvigencias?\b|\bano \d/;

/** Reads them where the table has amounts; years that add up to the amount of their row are its parts. */
export function readAmountHeads({ header, rows, strange = [] }: RawTable): AmountHeads {
  const column = header?.columns.amount;
  if (header === undefined || column === undefined) return { strange: [], units: [] };
  const labels = header.labels.flatMap((row) => (row[column] === undefined ? [] : [{ text: row[column] }]));
  const known = new Set(Object.values(header.columns));
  const years = (header.labels.at(-1) ?? []).flatMap((label, at) =>
    ofYear.test(label) && !known.has(at) && rows.some((row) => amountIn(row, at) !== 0) ? [{ label, at }] : [],
  );
  const inYears = (row: BlockRow): number => years.reduce((sum, { at }) => sum + amountIn(row, at), 0);
  const areParts = rows.every((row) => inYears(row) === 0 || inYears(row) === amountIn(row, column));
  return {
    strange: areParts ? [] : years.map(({ label }) => asWritten(label, strange)),
    units: [...labels, ...strange].filter(({ text }) => scaleIn(text) !== undefined).slice(0, 1),
  };
}

function amountIn(row: BlockRow, at: number): number {
  const money = parseMoney(joinCell(row.cells[at]));
  return money.ok ? money.pesos : 0;
}

function asWritten(label: string, strange: readonly StrangeText[]): StrangeText {
  return strange.find(({ text }) => flatLabel(text) === label) ?? { text: label };
}
