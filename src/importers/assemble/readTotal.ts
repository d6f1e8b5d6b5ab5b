import { parseMoney } from "../../domain/budget/parseMoney";
import { sumMoney } from "../../domain/budget/sumMoney";
import type { SourcedText } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import { joinCell, joinRow, type ParagraphBlock } from "../Block";
import { notUnderstood, textOf } from "./collectRows";
import { flatLabel } from "./flatText";
import { say } from "./placeOf";
import type { PaperRow } from "./recognizeTable";

const section = "8.1";

/** A row that adds up others: the TOTAL of the project, or the sum of a part or a page. */
type SumKind = "total" | "part";

const exact = /^(?:valor )?total(?: (?:del )?(?:proyecto|presupuesto|general))?$/;
const loose = /^(?:(?:gran|suma|sumas|valor|costo|monto|presupuesto|inversion)\s+)?total(?:es)?\b/;
/** «Total actividad 1», «Total componente», «Total mes 3» are sums of a part. */
const ofPart =
  /\b(?:actividad|objetivo|componente|meta|rubro|producto|fuente|mes|trimestre|semestre|item|capitulo|pagina)(?:es|s)?\b|\b\d{1,2}$/;
/** «Pasan» and «Vienen» carry a sum over a page. */
const carried = /^(?:sub\s?-?totale?s?\b|(?:suman y )?(?:pasan?|vienen?|van|siguen)\b(?!\s+\w+\s+\w))/;

/** Whether a row is a sum; its label is the first text that stands in it. */
export function sumKind(row: PaperRow): SumKind | undefined {
  const first = row.raw.cells.map(joinCell).find((text) => text !== "") ?? "";
  const label = labelOf(first);
  if (exact.test(label)) return "total";
  if (!hasNoLine(row)) return /^sub\s?-?total/.test(label) ? "part" : undefined;
  if (carried.test(label)) return "part";
  if (!loose.test(label) || label.length > 60) return undefined;
  return ofPart.test(label) ? "part" : "total";
}

/** «T O T A L:» → «total»; an amount in the same cell is no part of the label. */
function labelOf(text: string): string {
  const flat = flatLabel((splitLabelled(text)?.label ?? text).replace(/(?:\$|\((?:cop|pesos|\$)\))$/i, ""));
  return /^(?:\p{L} ){2,}\p{L}$/u.test(flat) ? flat.replaceAll(" ", "") : flat;
}

/** «TOTAL: $199.290.000» in one cell or paragraph. */
function splitLabelled(text: string): { readonly label: string; readonly amount: string } | undefined {
  const at = text.search(/[$\d]/);
  const label = text.slice(0, Math.max(0, at));
  if (!/\btotal(?:es)?\b[^\p{L}]*$/iu.test(label.normalize("NFC"))) return undefined;
  const amount = text.slice(at).trim();
  return parseMoney(amount).ok && amount.length > 3 ? { label, amount } : undefined;
}

/** A line of the budget says what is bought, in which unit or how many. */
function hasNoLine(row: PaperRow): boolean {
  const texts = row.raw.cells.map(joinCell).filter((text) => text !== "");
  return textOf(row, "unit") === "" && textOf(row, "quantity") === "" && texts.length <= 2;
}

/** The TOTAL of the table, and what of the rows that sum up is not taken over. */
interface TotalReading {
  readonly total?: SourcedText;
  readonly messages: readonly ImportMessage[];
}

/** The TOTAL of the project stands under the last line; where each of several sums up only the lines above it, there is none. */
export function readTotal(rows: readonly PaperRow[]): TotalReading {
  const totals = rows.filter((row) => sumKind(row) === "total");
  const lastLine = rows.findLastIndex((row) => sumKind(row) === undefined);
  const final = totals.filter((row) => rows.indexOf(row) > lastLine);
  // With sums between the lines, the first one under them is the sum of the last part.
  const below = final.length < totals.length ? totals.slice(-1) : final;
  const found = sumsUpParts(rows, totals) ? undefined : (below.find(saysAmount) ?? below[0]);
  const told = rows.filter((row) => row !== found && sumKind(row) !== undefined);
  const messages = told.map((row) => notUnderstood(joinRow(row.raw), row.raw.line));
  if (found === undefined) return { messages };
  const { total, others } = splitTotal(found);
  const line = found.raw.line;
  return {
    total: say(total, section, 0, line),
    messages: [...messages, ...others.map((text) => notUnderstood(text, line))],
  };
}

/** The TOTAL is the last text after its label; whatever stands between them is told. */
function splitTotal(row: PaperRow): { readonly total: string; readonly others: readonly string[] } {
  const [first = "", ...texts] = row.raw.cells.map(joinCell).filter((text) => text !== "");
  const own = textOf(row, "amount");
  const at = own !== "" && texts.includes(own) ? texts.lastIndexOf(own) : texts.length - 1;
  return { total: texts[at] ?? splitLabelled(first)?.amount ?? "", others: texts.filter((_, index) => index !== at) };
}

function saysAmount(row: PaperRow): boolean {
  return parseMoney(splitTotal(row).total).ok;
}

function sumsUpParts(rows: readonly PaperRow[], totals: readonly PaperRow[]): boolean {
  if (totals.length < 2) return false;
  let lines: string[] = [];
  return rows.every((row) => {
    if (!totals.includes(row)) {
      if (sumKind(row) === undefined) lines.push(textOf(row, "amount"));
      return true;
    }
    const sum = sumMoney(lines.map(parseMoney));
    const said = parseMoney(splitTotal(row).total);
    lines = [];
    return sum !== undefined && said.ok && sum.pesos === said.pesos;
  });
}

/** A paragraph under the table that says its TOTAL. */
export function isTotalParagraph({ text }: Pick<ParagraphBlock, "text">): boolean {
  const split = splitLabelled(text);
  return split !== undefined && loose.test(flatLabel(split.label));
}

/** The TOTAL that stands under its table. */
export function readTotalBelow(paragraphs: readonly ParagraphBlock[]): SourcedText | undefined {
  const found = paragraphs.filter(isTotalParagraph);
  const [first] = found;
  if (first === undefined || found.length > 1) return undefined;
  return say(splitLabelled(first.text)?.amount ?? "", section, 0, first.line);
}
