import { parseMoney } from "../../domain/budget/parseMoney";
import { sumMoney } from "../../domain/budget/sumMoney";
import type { ImportMessage } from "../../domain/form/Import";
import type { UnreadPart } from "../../domain/form/UnreadPart";
import { joinCell, joinRow } from "../Block";
import { type Collected, notUnderstood, textOf } from "./collectRows";
import { flatLabel } from "./flatText";
import { placeOf } from "./placeOf";
import { readTotal, sumKind } from "./readTotal";
import type { PaperRow } from "./recognizeTable";

const section = "8.1";

/** What stands in the table of 8.1 and is no line, nor a sum of lines. */
interface Aside {
  readonly rows: ReadonlySet<PaperRow>;
  readonly messages: readonly ImportMessage[];
  readonly unread: readonly UnreadPart[];
}

/** An activity may be about «Fuentes hídricas»: a note has a colon or a stop after its word. */
const words =
  /^(?:son\b|(?:valor |total )?en letras\b|(?:notas?|observacion(?:es)?|fuentes?|elaboro|reviso|aprobo) ?(?:\d{1,2} ?)?[:.])/;

/** Words under the lines, and amounts that a TOTAL which adds up does not count: «Son: cien pesos», «Vigencia futura 2023». */
export function setAside({ rows, strangeAmounts, units }: Collected): Aside {
  const after = rowsAfterTotal(rows);
  const found = rows.filter((row) => isWords(row) || after.includes(row));
  const unread = after.filter(saysAmount).map((row) => ({ ...lackOf("amounts", labelOf(row)), at: placeAt(row) }));
  const columns = strangeAmounts.map(({ text, line }) => ({
    ...lackOf("amounts", text),
    at: placeOf(section, 0, line),
  }));
  const scaled = units.map(({ text, line }) => ({ ...lackOf("unit", text), at: placeOf(section, 0, line) }));
  return {
    rows: new Set(found),
    messages: found.map((row) => notUnderstood(joinRow(row.raw), row.raw.line)),
    unread: [...scaled, ...columns, ...unread],
  };
}

function lackOf(lack: UnreadPart["lack"], column: string): Omit<UnreadPart, "at"> {
  return { section, lack, instead: "nothing", column };
}

function placeAt(row: PaperRow): UnreadPart["at"] {
  return placeOf(section, 0, row.raw.line);
}

function labelOf(row: PaperRow): string {
  return row.raw.cells.map(joinCell).find((text) => text !== "") ?? "";
}

function saysAmount(row: PaperRow): boolean {
  return parseMoney(textOf(row, "amount")).ok;
}

/** One text that begins as such words do, without an amount, a unit or a quantity. */
function isWords(row: PaperRow): boolean {
  const texts = row.raw.cells.map(joinCell).filter((text) => text !== "");
  return texts.length === 1 && words.test(flatLabel(texts[0] ?? "")) && sumKind(row) === undefined;
}

/** Rows under a TOTAL that the lines above it give: they say neither unit nor quantity, and it does not count them. */
function rowsAfterTotal(rows: readonly PaperRow[]): readonly PaperRow[] {
  const at = rows.findLastIndex((row) => sumKind(row) === "total");
  const [above, below] = [rows.slice(0, at), rows.slice(at + 1)];
  if (at < 1 || below.length === 0) return [];
  const amounts = above.filter((row) => sumKind(row) === undefined).map((row) => parseMoney(textOf(row, "amount")));
  const [sum, total] = [sumMoney(amounts), readTotal(rows.slice(0, at + 1)).total];
  const said = parseMoney(total?.text ?? "");
  if (sum === undefined || !said.ok || sum.pesos !== said.pesos) return [];
  return below.filter((row) => sumKind(row) === undefined && isBare(row));
}

function isBare(row: PaperRow): boolean {
  const texts = row.raw.cells.map(joinCell).filter((text) => text !== "");
  return texts.length <= 2 && textOf(row, "unit") === "" && textOf(row, "quantity") === "";
}
