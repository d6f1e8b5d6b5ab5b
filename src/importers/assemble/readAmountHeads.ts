import { parseMoney } from "../../domain/budget/parseMoney";
import { parseQuantity } from "../../domain/budget/parseQuantity";
import { scaleIn } from "../../domain/budget/scaleIn";
import type { PaperProduct } from "../../domain/form/FormRecord";
import { type BlockRow, joinCell } from "../Block";
import { flatLabel } from "./flatText";
import { placeOf } from "./placeOf";
import type { TableHeader } from "./readHeader";
import type { RawTable, StrangeText } from "./recognizeTable";

/** What the headings of a table say of its amounts. */
interface AmountHeads {
  /** Other years, whose amounts nobody reads. */
  readonly strange: readonly StrangeText[];
  /** «Valor (miles de pesos)». */
  readonly units: readonly StrangeText[];
  /** Rows with quantity, unit value and amount. */
  readonly products: readonly PaperProduct[];
}

const ofYear = /\b20\d{2}\b|\bvigencias?\b|\bano \d/;

/** Reads them where the table has amounts; years that add up to the amount of their row are its parts. */
export function readAmountHeads({ header, rows, strange = [] }: RawTable): AmountHeads {
  const column = header?.columns.amount;
  if (header === undefined || column === undefined) return { strange: [], units: [], products: [] };
  const labels = header.labels.flatMap((row) => (row[column] === undefined ? [] : [{ text: row[column] }]));
  const known = new Set(Object.values(header.columns));
  const years = (header.labels.at(-1) ?? []).flatMap((label, at) =>
    ofYear.test(label) && !known.has(at) && rows.some((row) => amountIn(row, at) !== 0) ? [{ label, at }] : [],
  );
  const inYears = (row: BlockRow): number => years.reduce((sum, { at }) => sum + amountIn(row, at), 0);
  const areParts = rows.every((row) => inYears(row) === 0 || inYears(row) === amountIn(row, column));
  return {
    strange: areParts ? [] : years.map(({ label }) => asWritten(label, strange)),
    units: [...labels, ...strange.filter(isOfMoney)].filter(({ text }) => scaleIn(text) !== undefined).slice(0, 1),
    products: rows.flatMap((row) => readProduct(row, header, known)),
  };
}

/** «Cifras en miles de pesos» over the table, and not «Beneficiarios (miles)». */
function isOfMoney({ text }: StrangeText): boolean {
  return /\b(?:cifras|valores|pesos|cop)\b|\$/.test(flatLabel(text));
}

function amountIn(row: BlockRow, at: number): number {
  const money = parseMoney(joinCell(row.cells[at]));
  return money.ok ? money.pesos : 0;
}

function asWritten(label: string, strange: readonly StrangeText[]): StrangeText {
  return strange.find(({ text }) => flatLabel(text) === label) ?? { text: label };
}

const unitValue = /\bunit(?:ari[oa])?\b|\bpor unidad\b/;

function readProduct(row: BlockRow, { columns, labels }: TableHeader, known: ReadonlySet<number>): PaperProduct[] {
  const at = (labels.at(-1) ?? []).findIndex((label, index) => unitValue.test(label) && !known.has(index));
  const { quantity = -1, amount = -1, object = -1 } = columns;
  const count = parseQuantity(joinCell(row.cells[quantity]));
  const [one, all] = [parseMoney(joinCell(row.cells[at])), parseMoney(joinCell(row.cells[amount]))];
  // A discount or a tax between them changes the amount.
  const hasBetween = row.cells.some((_, index) => index > at && index < amount && amountIn(row, index) !== 0);
  if (count === undefined || !one.ok || !all.ok || hasBetween) return [];
  const said = { object: joinCell(row.cells[object]), at: placeOf("8.1", 0, row.line) };
  return [{ ...said, quantity: count, unit: one.pesos + one.cents / 100, amount: all.pesos + all.cents / 100 }];
}
