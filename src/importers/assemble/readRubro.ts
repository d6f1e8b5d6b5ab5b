import type { FormCode, FormRubroLine } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import type { StruckText, UnreadPart } from "../../domain/form/UnreadPart";
import { joinCell, joinRow } from "../Block";
import { type Collected, groupRows, joinGroup, notUnderstood, struckInGroups, textOf } from "./collectRows";
import { placeOf } from "./placeOf";
import { sumKind } from "./readTotal";
import type { PaperRow } from "./recognizeTable";
import { unreadCells } from "./unreadCells";

const rubroSection = "8.2";

/** Reads the table of §8.2: codes split from the names beside them. */
export function readRubro(table: Collected): {
  lines: FormRubroLine[];
  messages: ImportMessage[];
  struck: StruckText[];
  unread: UnreadPart[];
} {
  const messages: ImportMessage[] = [];
  const rows = table.rows.filter((row) => {
    if (sumKind(row) === undefined) return true;
    messages.push(notUnderstood(joinRow(row.raw), row.raw.line));
    return false;
  });
  const groups = groupRows(rows, continuesRubro);
  const lines = groups.map((group, index): FormRubroLine => {
    const code = (key: string): FormCode => splitCode(joinGroup(group, key));
    return {
      sector: code("sector"),
      programa: code("programa"),
      elemento: code("elemento"),
      producto: code("producto"),
      indicador: code("indicador"),
      fuente: joinGroup(group, "fuente"),
      amount: joinGroup(group, "amount"),
      at: placeOf(rubroSection, index + 1, group[0].raw.line),
    };
  });
  const unread = groups.flatMap((group, index) =>
    unreadCells(group, { pictures: ["amount"] }, rubroSection, index + 1),
  );
  return { lines, messages, struck: struckInGroups(table, groups, rubroSection), unread };
}

function continuesRubro(row: PaperRow): boolean {
  if (textOf(row, "amount") !== "" || textOf(row, "fuente") !== "") return false;
  return !row.raw.cells.some((cell) => /^\d/.test(joinCell(cell)));
}

/** «45 Gobierno territorial» → code "45" and name; a text without a code is all name. */
export function splitCode(text: string): FormCode {
  const match = /^(\d(?:[\d.-]*\d)?)(?![\d.]*\d)\s*[-–:.]?\s*(.*)$/s.exec(text);
  return match?.[1] === undefined
    ? { code: "", name: text }
    : { code: match[1], name: (match[2] ?? "").replace(/^[⁰¹²³⁴-⁹]+\s*/, "") };
}
