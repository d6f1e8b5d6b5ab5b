import type { FormRecord } from "../../domain/form/FormRecord";
import type { Lack, ObjectKind, UnreadPart } from "../../domain/form/UnreadPart";
import { joinRow } from "../Block";
import { isMissing, isSigned, required } from "./checkCompleteness";
import type { FormParts, HeadedPart } from "./cutParts";
import type { SectionId } from "./matchHeading";
import { placeOf } from "./placeOf";
import type { RawTable } from "./recognizeTable";
import { tableOf } from "./tableShapes";

/** Fields whose absence has a finding of its own: the empty field. */
const fields = /^(?:[1-4]|6\.1)$/;

/** What the form lacks that could be read, section by section, and what stands there instead. */
export function listUnread(parts: FormParts, form: FormRecord): UnreadPart[] {
  const found = required.flatMap((id): UnreadPart[] => {
    const own = parts.parts.filter((part) => part.id === id);
    const lack = findLack(id, parts, form, own);
    return lack === undefined
      ? []
      : [{ section: id, lack, instead: findInstead(id, parts, own), at: placeIn(id, own) }];
  });
  if (isSigned(parts)) return found;
  return [...found, { section: "signature", lack: "section", instead: "nothing", at: placeOf("", 0) }];
}

function placeIn(id: SectionId, own: readonly HeadedPart[]): UnreadPart["at"] {
  const [part] = own;
  return placeOf(part?.number ?? (id === "10.2" ? "10" : id), 0, part?.line);
}

function findLack(id: SectionId, parts: FormParts, form: FormRecord, own: readonly HeadedPart[]): Lack | undefined {
  if (fields.test(id))
    return own.some((part) => part.objects.some(isContent)) && isBlankField(id, form) ? "text" : undefined;
  if (isMissing(parts, id)) return "section";
  const table = tableOf[id];
  if (table === undefined) return own.some((part) => part.paragraphs.length > 0) ? undefined : "text";
  const tables = parts.tables.filter((candidate) => candidate.name === table);
  return tables.length === 0 ? "table" : lackOfRows(id, form, tables, own);
}

/** A line or an empty shape is no content. */
function isContent(kind: ObjectKind): boolean {
  return kind !== "drawing";
}

function isBlankField(id: SectionId, { date, vigencia, name, dependencia, generalObjective }: FormRecord): boolean {
  const said = { "1": date, "2": vigencia, "3": name, "4": dependencia, "6.1": generalObjective };
  return Object.entries(said).some(([field, { text }]) => field === id && text === "");
}

/** Which rows of a table the project cannot be without. */
function lackOfRows(
  id: SectionId,
  form: FormRecord,
  tables: readonly RawTable[],
  own: readonly HeadedPart[],
): Lack | undefined {
  const counts: Partial<Record<SectionId, number>> = {
    "6.5": form.metas.length,
    "7.1": form.alignment.length,
    "8.1": form.budget.length,
    "8.2": form.rubro.length,
    "9": form.schedule.length,
  };
  if (counts[id] === 0) return "rows";
  if (id === "6.5" && (form.activities ?? []).length === 0) return "activities";
  if (id !== "9") return undefined;
  const isUnknown = tables.some(hasWeeks) || marksAreDrawn(form, tables, own) || marksAreLines(form, tables);
  return isUnknown ? "months" : undefined;
}

/** Pictures or shapes where the months are marked: bars drawn over the table, or check marks as pictures. */
function marksAreDrawn(form: FormRecord, tables: readonly RawTable[], own: readonly HeadedPart[]): boolean {
  const marked = form.schedule.some((row) => row.months.includes(true));
  const drawn = tables.some((table) => {
    const months = new Set(table.header?.months ?? []);
    return table.rows.some((row) => row.cells.some((cell, index) => months.has(index) && cell.objects !== undefined));
  });
  return drawn || (!marked && own.some((part) => part.objects.length > 0));
}

/** No mark, but lines in some of the months: a stroke or a cross may mean yes or no. */
function marksAreLines(form: FormRecord, tables: readonly RawTable[]): boolean {
  return !form.schedule.some((row) => row.months.includes(true)) && tables.some(hasLines);
}

/** Weeks are numbered through, or anew in each month: which month they are of is nowhere said. */
function hasWeeks({ header }: RawTable): boolean {
  return header?.periods?.kind === "semana";
}

function hasLines({ header, rows }: RawTable): boolean {
  const months = header?.months ?? [];
  return rows.some((row) => months.some((column) => row.cells[column]?.drawn === true));
}

/** Pictures tell more than tables, tables more than texts. */
function findInstead(id: SectionId, parts: FormParts, own: readonly HeadedPart[]): UnreadPart["instead"] {
  const tables = own.flatMap((part) => part.tables);
  const known = parts.tables.filter((table) => table.name === tableOf[id]);
  if (known.some(hasWeeks)) return "weeks";
  const objects: ObjectKind[] = [
    ...own.flatMap((part) => part.objects),
    ...[...tables, ...known].flatMap((table) =>
      table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.objects ?? [])),
    ),
  ];
  const [first] = [...objects].sort((a, b) => Number(a === "drawing") - Number(b === "drawing"));
  if (first !== undefined) return first;
  if (known.some(hasLines)) return "borders";
  if (tables.some((table) => table.name === "unknown" && table.rows.some((row) => joinRow(row) !== ""))) return "table";
  const texts = own.flatMap((part) => part.paragraphs);
  if (texts.length === 0) return "nothing";
  return texts.every(({ equation }) => equation === true) ? "equation" : "text";
}
