import type { Cell } from "../../domain/workbook/Cell";

type Style = "dot" | "comma";

interface NumberText {
  readonly negative: boolean;
  readonly body: string;
}

/** Digits with points and commas, with a currency, a sign, a percent sign or parentheses around; undefined for other texts. */
function numberText(text: string): NumberText | undefined {
  if (text.length > 60) return undefined;
  const bare = text.replace(/\s+/g, "");
  // 1 234 567 and two numbers in one cell are no number.
  if (/\d\s+\d/.test(text)) return undefined;
  const match = /^(\(?)(-?)(?:(?:COP|US)?\$)?(-?)(\d[\d.,]{0,24})(?:COP)?(\)?)$/i.exec(bare);
  if (match === null) return undefined;
  const [, open = "", before = "", after = "", body = "", close = ""] = match;
  if ((open === "") !== (close === "")) return undefined;
  return { negative: open + before + after !== "", body };
}

const grouped = { dot: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/, comma: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ } as const;
const decimals = { dot: /^\d+,\d+$/, comma: /^\d+\.\d+$/ } as const;

function fits(body: string, style: Style): boolean {
  return grouped[style].test(body) || decimals[style].test(body);
}

/** What a body proves of its column: 1.234.567 and 12,50 fit one style only, 1.234 fits both, 2.3.01 none. */
function proves(body: string): Style | undefined {
  const [dot, comma] = [fits(body, "dot"), fits(body, "comma")];
  if (dot === comma) return undefined;
  return dot ? "dot" : "comma";
}

/** How a column writes its amounts: as most of those that prove it; else as the rest of the file. */
function styleOf(bodies: readonly string[]): Style | undefined {
  const proofs = bodies.map(proves).filter((style) => style !== undefined);
  if (proofs.length === 0) return undefined;
  return proofs.filter((style) => style === "dot").length * 2 >= proofs.length ? "dot" : "comma";
}

/** More digits than a number of Excel keeps, or a zero in front, make a code. */
function isCode(body: string): boolean {
  return /^0\d/.test(body) || body.replace(/\D/g, "").length > 15;
}

/** The number of a text in the given style; the text itself where it does not fit. */
function typeCell(text: string, style: Style): Cell {
  const found = numberText(text);
  if (found === undefined || isCode(found.body)) return text;
  const { body, negative } = found;
  if (!/^\d+$/.test(body) && !fits(body, style)) return text;
  const plain = style === "dot" ? body.replaceAll(".", "").replace(",", ".") : body.replaceAll(",", "");
  return negative ? -Number(plain) : Number(plain);
}

/** Texts of a file with columns as cells: amounts become numbers, Colombian (1.234,5) or US (1,234.5) by column. */
export function typeCells(rows: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const bodiesOf = (c: number): readonly string[] => rows.flatMap((row) => numberText(row[c] ?? "")?.body ?? []);
  const own = Array.from({ length: columns }, (_, c) => styleOf(bodiesOf(c)));
  const dots = own.filter((style) => style === "dot").length;
  const usual: Style = own.filter((style) => style === "comma").length > dots ? "comma" : "dot";
  return rows.map((row) => Array.from({ length: columns }, (_, c) => typeCell(row[c] ?? "", own[c] ?? usual)));
}
