import { type Besides, holdsBesides } from "../domain/copies/Besides";
import type { FilledTable } from "../domain/copies/copyTables";
import type { Receipt } from "../domain/copies/Receipt";
import type { Refusal, ReturnChange, ReturnedCopy, Shifted } from "../domain/copies/Return";
import type { BookPlace } from "../domain/findings/Place";
import type { TableKey } from "../domain/project/tables";
import { sortOf } from "../domain/project/versions/FormChange";
import type { Facts } from "../domain/project/versions/FormFacts";
import type { Cell } from "../domain/workbook/Cell";
import type { Translated } from "./Catalog";
import type { receiptTexts } from "./es/receipts";
import { number, pesos } from "./format";
import { shorten } from "./shorten";

export type ReceiptWords = Translated<typeof receiptTexts>;

/** Names of sheets, and their headings by column key, as the workbook spells them. */
export interface SheetNames {
  sheetOf(table: TableKey | "ficha"): string;
  headingOf(table: TableKey | "ficha", field: string): string;
}

const longest = 60;

/** A fact as people write it: documents in pesos, years and codes as they are. */
function showFact(table: FilledTable, field: string, fact: Cell, { empty }: ReceiptWords): string {
  if (typeof fact === "number" && field !== "year")
    return table === "execution" && field === "value" ? pesos(fact) : number(fact);
  const text = String(fact).trim();
  return text === "" ? empty : shorten(text, longest);
}

function rowName(table: FilledTable, facts: Facts, { rowName: names }: ReceiptWords): string {
  return names[table]((field) => shorten(String(facts[field] ?? "").trim(), longest));
}

/** «Seguimiento · Meta 1-2-5-5, trimestre 1 · Logrado: el libro tiene 7, la copia dice 9 y se había enviado 3». */
export function describeReturnChange(
  change: ReturnChange,
  names: SheetNames,
  words: ReceiptWords,
  cameBefore = false,
): string {
  if (change.kind === "renumbered" || change.table === "ficha") return "";
  const { table } = change;
  const sheet = names.sheetOf(table);
  if (change.kind !== "field") return `${sheet} · ${rowName(table, change.facts, words)}`;
  const { field, book, form, old, row } = change;
  const show = (fact: Cell) => showFact(table, field, fact, words);
  const before = sortOf(change) === "conflict" && old !== undefined ? show(old) : undefined;
  const sides = words.sides(show(book), show(form), before, cameBefore);
  return `${sheet} · ${rowName(table, row?.facts ?? {}, words)} · ${names.headingOf(table, field)}: ${sides}`;
}

/** «No se tomó «999» (Seguimiento, Planeado): esa celda no es para llenar…». */
export function describeRefusal(
  { reason, table, sheet, row, field, text }: Refusal,
  names: SheetNames,
  words: ReceiptWords,
): string {
  const place = [
    sheet ?? names.sheetOf(table),
    ...(row === undefined ? [] : [words.row(row)]),
    ...(field === undefined ? [] : [names.headingOf(table, field)]),
  ];
  return words.refused(place.join(", "), shorten(text, longest) || words.empty, words.refusal[reason]);
}

/** Cells that are named; the others are only counted. */
const namedCells = 10;

/** The first of some places: «Seguimiento E8». */
function firstPlaces(places: readonly BookPlace[]): readonly string[] {
  return places.slice(0, namedCells).map(({ sheet, cell }) => `${sheet} ${cell}`);
}

/** What came and is not received, a line a kind. */
function describeBesides(
  { sheets, columns, cells, typedOver, comments, drawings, files, active }: Besides,
  { besides: words }: ReceiptWords,
): readonly string[] {
  const short = (names: readonly string[]) => names.slice(0, namedCells).map((name) => shorten(name, longest));
  const drawn = drawings.reduce((sum, { count }) => sum + count, 0);
  return [
    sheets.length === 0 ? "" : words.sheets(sheets.length, short(sheets)),
    cells.length === 0
      ? ""
      : words.cells(cells.length, firstPlaces(cells.map(({ sheet, area }) => ({ sheet, cell: area })))),
    columns.length === 0
      ? ""
      : words.columns(columns.length, short(columns.map(({ sheet, column }) => `«${column}» (${sheet})`))),
    typedOver.length === 0 ? "" : words.typedOver(typedOver.length, firstPlaces(typedOver)),
    comments.length === 0 ? "" : words.comments(comments.length, firstPlaces(comments)),
    drawn === 0 ? "" : words.drawings(drawn, drawings.length, short(drawings.map(({ sheet }) => sheet))),
    files.length === 0 ? "" : words.files(files.length, short(files)),
    active.length === 0 ? "" : words.active(active.map((kind) => words.activeKinds[kind])),
  ];
}

/** What was read under another name, or at another place. */
function describeShifted({ sheets, columns, moved }: Shifted, { shifted: words }: ReceiptWords): readonly string[] {
  const named = columns
    .slice(0, namedCells)
    .map(({ sheet, column, now }) => words.column(sheet, column, shorten(now, longest)));
  return [
    ...sheets.map(({ sheet, now }) => words.sheet(sheet, now)),
    columns.length === 0 ? "" : words.columns(columns.length, named),
    moved.length === 0 ? "" : words.moved(moved),
  ];
}

/** How a file was known, what it lacks, what of it is not believed. */
function describeReturned(
  { recognized, saved, missing, shifted, formulas, besides, findings }: ReturnedCopy,
  { altered, ours }: { readonly altered: readonly string[]; readonly ours: string },
  words: ReceiptWords,
): readonly string[] {
  return [
    saved === undefined ? "" : words.saved(shorten(saved.by, longest), saved.on),
    ours,
    words.recognized[recognized],
    ...missing.map(({ sheet, column }) =>
      column === undefined ? words.missingSheet(sheet) : words.missingColumn(sheet, column),
    ),
    ...describeShifted(shifted, words),
    altered.length === 0 ? "" : words.altered(altered),
    formulas.length === 0 ? "" : words.formulas(formulas.length, firstPlaces(formulas)),
    ...describeBesides(besides, words),
    findings.length === 0 ? "" : words.findings(findings.length),
  ].filter((line) => line !== "");
}

/** «Girón · copia 68307-20221003-1 · enviada el 3 de octubre de 2022»; "" for a file that is none of ours. */
export function headOfReceipt({ verdict, returned }: Receipt, words: ReceiptWords): string {
  const { id = "", sent = "" } = returned.sent?.stamp ?? {};
  return verdict === undefined ? "" : words.head(verdict.municipality.name, id, sent);
}

/** What is told of a file besides its changes; `taken` and `open` count those that are received and those that are asked. */
export function describeReceipt(
  { state, foreign, verdict, comparison, returned, settled, altered, ours, asSent = false }: Receipt,
  { taken, open }: { readonly taken: number; readonly open: readonly ReturnChange[] },
  names: SheetNames,
  words: ReceiptWords,
): readonly string[] {
  if (foreign !== undefined) return [words.foreign[foreign.reason](foreign.found)];
  if (state === "same-file") return [words.sameFile];
  const { refused = [], kept = 0 } = comparison ?? {};
  const removed = open.filter((change) => sortOf(change) === "removed").length;
  const answers = { taken, open: open.length - removed, removed, settled: settled.length };
  const isSame = taken + open.length + settled.length + refused.length + kept === 0;
  const same = holdsBesides(returned.besides) ? words.sameTables : words.same;
  // Who changed a cell is only asked where something is.
  const home = open.length === 0 ? "" : words.ours(shorten(ours?.by ?? "", longest), ours?.on ?? "");
  return [
    isSame ? same(asSent) : words.counts({ ...answers, refused: refused.length, kept }),
    ...(verdict?.doubt === undefined ? [] : [words.doubt[verdict.doubt]]),
    ...describeReturned(returned, { altered: altered.map(names.sheetOf), ours: home }, words),
  ];
}
