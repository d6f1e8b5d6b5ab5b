import { copyFor } from "../../../src/actions/copies/planSending";
import { receiveReturns } from "../../../src/actions/receiveReturns";
import { placesOf } from "../../../src/domain/copies/Besides";
import type { Shifted } from "../../../src/domain/copies/Return";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Cell } from "../../../src/domain/workbook/Cell";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { deleteColumn, renameColumn, renameSheet, swapColumns, tableIn, typeInto } from "../../support/bookTools";
import { fillRow, received } from "../../support/copies";
import {
  headingsOnly,
  movedDown,
  movedRight,
  onlyCells,
  putColumn,
  renamed,
  withoutSheet,
  withoutTables,
} from "../../support/otherPrograms";
import { sentencesOf } from "./returnSentences";

/** What a hostile or careless hand makes of a copy, and how the workbook answers: a doubt, a refusal, or a reason why it is none of ours. */
export interface HostileReturn {
  readonly name: string;
  readonly spoil: (copy: Snapshot) => Snapshot;
  readonly answer: string;
}

const record = "gm.copia";

/** Another text in a cell of the hidden record. */
function tamper(cell: string, change: (text: string) => string): HostileReturn["spoil"] {
  return (copy) => {
    const sheet = copy.sheets.find(({ name }) => name === record);
    const row = Number(/\d+/.exec(cell)?.[0]) - (sheet?.cells?.row ?? 1);
    const column = cell.charCodeAt(0) - 65;
    return typeInto(copy, record, cell, [[change(String(sheet?.cells?.values[row]?.[column] ?? ""))]]);
  };
}

const giron = { code: "68307", name: "Girón", department: "Santander", contact: "" };

const stamped = (from: string | RegExp, to: string) => tamper("B2", (text) => text.replace(from, to));

/** A row where nothing stands yet. */
const added = (table: string, row: number, cells: Readonly<Record<string, Cell>>) => (copy: Snapshot) =>
  fillRow(copy, table, row, cells);

const first = (cells: Readonly<Record<string, Cell>>) => added("tSeguimiento", 0, cells);

const shown = (sheet: string, cell: string, value: Cell) => (copy: Snapshot) => typeInto(copy, sheet, cell, [[value]]);

/** A formula with the value that a program showed for it. */
function live(formula: string, value: string): HostileReturn["spoil"] {
  return (copy) => {
    const { area, columns, sheet } = tableIn(copy, "tSeguimiento");
    const column = columns.note ?? 1;
    const cell = `${String.fromCharCode(64 + column)}${area.row + 1}`;
    const typed = applyPlan(copy, [{ op: "setFormulas", sheet: sheet.name, area: cell, formulas: [[formula]] }]);
    const calculate = (one: Snapshot["sheets"][number]) => {
      const { cells } = one;
      if (one.name !== sheet.name || cells === undefined) return one;
      const at = area.row + 1 - cells.row;
      const values = cells.values.map((line, row) => (row === at ? line.with(column - cells.column, value) : line));
      return { ...one, cells: { ...cells, values } };
    };
    return { ...typed, sheets: typed.sheets.map(calculate) };
  };
}

const stamps: readonly HostileReturn[] = [
  { name: "the id of another copy", spoil: stamped("68307-20221003-1", "68307-20221003-7"), answer: "unknown-copy" },
  { name: "the code of another municipality", spoil: stamped('"68307"', '"68547"'), answer: "altered-stamp" },
  { name: "a municipality that nobody knows", spoil: stamped('"68307"', '"05001"'), answer: "unknown-municipality" },
  {
    name: "the name of another project",
    spoil: stamped("Transparencia", "Puente peatonal sobre la quebrada La Iglesia, para"),
    answer: "other-project",
  },
  { name: "another day of sending", spoil: stamped("2022-10-03", "2021-01-01"), answer: "altered-stamp" },
  { name: "a template of the future", spoil: stamped('"template":"1.', '"template":"9.'), answer: "newer-template" },
  {
    name: "another value that was sent",
    spoil: tamper("B3", (text) => text.replace(/\d+/, "77")),
    answer: "altered-stamp",
  },
  { name: "a record that is no record", spoil: tamper("B3", () => "{"), answer: "no-stamp" },
  { name: "a record of a table that is not sent", spoil: tamper("A3", () => "budget"), answer: "no-stamp" },
  { name: "a stamp that is a list", spoil: tamper("B2", () => "[1]"), answer: "no-stamp" },
  { name: "another mark on the record", spoil: tamper("A1", () => "gm.copia 2"), answer: "no-stamp" },
  { name: "no record", spoil: (copy) => withoutSheet(copy, record), answer: "no-stamp" },
  { name: "no properties", spoil: (copy) => ({ ...copy, properties: {} }), answer: "nothing" },
  {
    name: "a copy of a copy",
    spoil: (copy) => copyFor(decodeBook(copy).project, giron, { today: "2022-10-05", due: "" }).snapshot,
    answer: "unknown-copy",
  },
  { name: "an older template", spoil: stamped(/"template":"[^"]*"/, '"template":"1.0"'), answer: "altered-stamp" },
  { name: "cells alone", spoil: (copy) => onlyCells(withoutSheet(copy, record)), answer: "no-stamp" },
];

const rows: readonly HostileReturn[] = [
  {
    name: "a report of another municipality",
    spoil: first({ municipality: "Piedecuesta" }),
    answer: "other-municipality",
  },
  {
    name: "a report of a town outside the area",
    spoil: first({ municipality: "Lebrija" }),
    answer: "unlisted-municipality",
  },
  {
    name: "a payment of another municipality",
    spoil: added("tEjecucion", 0, { municipality: "Bucaramanga", kind: "Pago", document: "9", value: 1, line: 1 }),
    answer: "other-municipality",
  },
  {
    name: "a session of another municipality",
    spoil: added("tCapacitacion", 20, { municipality: "Bucaramanga", name: "Ajena", pidm: "1-2-5-1" }),
    answer: "other-municipality",
  },
  {
    name: "an index of another municipality",
    spoil: added("tIndices", 30, { municipality: "Bucaramanga", year: 2030, index: "IDI", value: 99 }),
    answer: "other-municipality",
  },
  {
    name: "a risk of another municipality",
    spoil: added("tRiesgos", 2, { number: 9, municipality: "Floridablanca", text: "Ajeno" }),
    answer: "other-municipality",
  },
  {
    name: "a control of another's risk",
    spoil: added("tControles", 2, { risk: 2, number: 9, text: "Ajeno" }),
    answer: "unknown-risk",
  },
  { name: "an impact of no risk", spoil: added("tImpacto", 2, { risk: 77, answer1: "Sí" }), answer: "unknown-risk" },
  {
    name: "a new evidence",
    spoil: (copy) =>
      typeInto(
        copy,
        "Evidencias",
        `A${tableIn(copy, "tEvidencias").area.row + tableIn(copy, "tEvidencias").area.rows}`,
        [["1-2-5-1", "Evidencia inventada"]],
      ),
    answer: "no-new-rows",
  },
];

const locked: readonly HostileReturn[] = [
  { name: "another planned value", spoil: first({ planned: 999 }), answer: "locked" },
  { name: "another text of an evidence", spoil: added("tEvidencias", 0, { quarters: "4" }), answer: "locked" },
  { name: "another meta", spoil: added("tMetas", 0, { target: 1 }), answer: "altered metas" },
  { name: "another amount", spoil: added("tPresupuesto", 0, { amount: 1 }), answer: "altered budget" },
  { name: "another activity", spoil: shown("Actividades", "B5", "Otra cosa"), answer: "altered activities" },
];

const contents: readonly HostileReturn[] = [
  { name: "a link that runs a script", spoil: first({ link: "javascript:alert(1)" }), answer: "unsafe-link" },
  {
    name: "a link with spaces before its scheme",
    spoil: first({ link: "  JavaScript:alert(1)" }),
    answer: "unsafe-link",
  },
  {
    name: "a link into the machine",
    spoil: first({ link: "file:///C:/Windows/System32/calc.exe" }),
    answer: "unsafe-link",
  },
  { name: "a link that is a page", spoil: first({ link: "data:text/html,<script>1</script>" }), answer: "unsafe-link" },
  {
    name: "a link of an Office program",
    spoil: first({ link: "ms-excel:ofe|u|http://x/y.xlsm" }),
    answer: "unsafe-link",
  },
  { name: "an error of calculation", spoil: first({ achieved: "#DIV/0!" }), answer: "error-value" },
  {
    name: "a script in a new row",
    spoil: added("tCapacitacion", 20, { name: "javascript:alert(1)", pidm: "1-2-5-1" }),
    answer: "unsafe-link",
  },
  { name: "a formula that calls out", spoil: live('=WEBSERVICE("http://x")', "=1+1"), answer: "formula" },
  { name: "a formula of DDE", spoil: live("=cmd|' /C calc'!A0", "-2+3"), answer: "formula" },
  { name: "a text that begins as a formula", spoil: first({ note: "=1+1" }), answer: "nothing" },
  { name: "a text that begins with @", spoil: first({ note: "@SUM(A1)" }), answer: "nothing" },
  { name: "a text that begins with a tab", spoil: first({ note: "\t=1+1" }), answer: "nothing" },
  { name: "a text as long as a cell takes", spoil: first({ note: "x".repeat(32_767) }), answer: "nothing" },
  { name: "a number beyond all sense", spoil: first({ achieved: 1e308 }), answer: "nothing" },
];

const shapes: readonly HostileReturn[] = [
  { name: "a deleted sheet", spoil: (copy) => withoutSheet(copy, "Seguimiento"), answer: "missing Seguimiento" },
  {
    name: "a deleted column",
    spoil: (copy) => deleteColumn(copy, "tSeguimiento", "evidence"),
    answer: "missing Seguimiento Evidencia",
  },
  {
    name: "a renamed column that has lost its name",
    spoil: (copy) => onlyCells(renameColumn(copy, "tSeguimiento", "note", "Notas")),
    answer: "missing Seguimiento Observación",
  },
  {
    name: "a renamed column",
    spoil: (copy) => renameColumn(copy, "tSeguimiento", "note", "Notas"),
    answer: "renamed Observación",
  },
  {
    name: "a renamed sheet",
    spoil: (copy) => renameSheet(copy, "Seguimiento", "Reportes"),
    answer: "renamed Seguimiento",
  },
  { name: "a renamed table", spoil: (copy) => renamed(copy, "tSeguimiento", "Tabla1"), answer: "nothing" },
  {
    name: "columns that changed their places",
    spoil: (copy) => swapColumns(copy, "tSeguimiento", "achieved", "note"),
    answer: "moved Seguimiento",
  },
  { name: "a column of somebody's", spoil: (copy) => putColumn(copy, "tSeguimiento", 3, "Mío"), answer: "nothing" },
  {
    name: "a column of somebody's with something in it",
    spoil: (copy) => typeInto(putColumn(copy, "tSeguimiento", 3, "Mío"), "Seguimiento", "C7", [["por revisar"]]),
    answer: "besides Seguimiento: Mío",
  },
  {
    name: "a sheet of somebody's",
    spoil: (copy) =>
      applyPlan(copy, [
        { op: "addSheet", sheet: "Soportes" },
        { op: "setValues", sheet: "Soportes", area: "B2", values: [[40]] },
      ]),
    answer: "besides Soportes",
  },
  {
    name: "a state that somebody typed",
    spoil: shown("Seguimiento", "H7", "Cumplido"),
    answer: "besides Seguimiento H7",
  },
  {
    name: "notes above a table",
    spoil: shown("Seguimiento", "K3", "revisar con el AMB"),
    answer: "besides Seguimiento K3",
  },
  { name: "notes on the heat map", spoil: shown("Mapa de calor", "P3", "ojo"), answer: "besides Mapa de calor P3" },
  { name: "notes on «Ficha»", spoil: shown("Ficha", "E5", "ojo"), answer: "besides Ficha E5" },
  {
    name: "a note between rows typed under a table",
    spoil: (copy) => {
      const { sheet, area, columns } = tableIn(copy, "tCapacitacion");
      const [end, name] = [area.row + area.rows, String.fromCharCode(64 + (columns.name ?? 1))];
      const own = sheet.cells?.values[area.row + 1 - (sheet.cells?.row ?? 1)] ?? [];
      const row = own.slice(0, 11);
      return [0, 2].reduce(
        (book, at) => typeInto(book, sheet.name, `A${end + at}`, [row]),
        typeInto(copy, sheet.name, `${name}${end + 1}`, [["Nota: falta el acta"]]),
      );
    },
    answer: "besides Capacitación B51",
  },
  {
    name: "sheets that a program shows all, one of them in capitals",
    spoil: (copy) => ({
      ...copy,
      sheets: copy.sheets.map((sheet) => ({
        ...sheet,
        visibility: "visible" as const,
        name: sheet.name === "Inicio" ? "INICIO" : sheet.name,
      })),
    }),
    answer: "nothing",
  },
  {
    name: "notes beside a table",
    spoil: shown("Seguimiento", "Z9", "falta el acta"),
    answer: "besides Seguimiento Z9",
  },
  { name: "tables that are plain cells", spoil: (copy) => withoutTables(copy), answer: "nothing" },
  { name: "a table moved down", spoil: (copy) => movedDown(copy, "Seguimiento", 3), answer: "nothing" },
  { name: "a table moved right", spoil: (copy) => movedRight(copy, "Seguimiento"), answer: "nothing" },
  { name: "headings without rows", spoil: (copy) => headingsOnly(copy, "Capacitación"), answer: "asks training" },
];

/** Somebody pastes the head and a row of a report, with another value, on the page that is only read. */
function pasted(copy: Snapshot): Snapshot {
  const { sheet, area } = tableIn(copy, "tSeguimiento");
  const values = sheet.cells?.values ?? [];
  const at = area.row - (sheet.cells?.row ?? 1);
  const [head = [], own = []] = [values[at], values[at + 1]];
  return typeInto(copy, "Instrucciones", "A60", [head, own.map((value) => (typeof value === "number" ? 99 : value))]);
}

const instructions: readonly HostileReturn[] = [
  {
    name: "notes on «Instrucciones»",
    spoil: shown("Instrucciones", "B60", "Acta 4, 15 personas"),
    answer: "besides Instrucciones B60",
  },
  { name: "no «Instrucciones»", spoil: (copy) => withoutSheet(copy, "Instrucciones"), answer: "nothing" },
  { name: "a report pasted on «Instrucciones»", spoil: pasted, answer: "besides Instrucciones A60:T61" },
  {
    name: "a report pasted on «Instrucciones», and cells alone",
    spoil: (copy) => onlyCells(pasted(copy)),
    answer: "besides Instrucciones A60:T61",
  },
];

export const hostileReturns: readonly HostileReturn[] = [
  ...stamps,
  ...rows,
  ...locked,
  ...contents,
  ...shapes,
  ...instructions,
];

/** What was read under another name, or at another place. */
function shiftedIn({ sheets, columns, moved }: Shifted): readonly string[] {
  return [
    ...sheets.map(({ sheet }) => `renamed ${sheet}`),
    ...columns.map(({ column }) => `renamed ${column}`),
    ...moved.map((sheet) => `moved ${sheet}`),
  ];
}

/** The workbook after a return of which a person takes everything that is offered, and what was answered. */
export function receiveAll(
  book: Snapshot,
  copy: Snapshot,
): { readonly after: Snapshot; readonly answers: readonly string[]; readonly sentences: readonly string[] } {
  const file = received("vuelta.xlsx", copy);
  const choices = { [file.fingerprint]: { conflicts: "theirs" } } as const;
  const { plan, receipts } = receiveReturns.run(book, { files: [file], today: "2022-10-18", choices });
  const [receipt] = receipts;
  const { foreign, verdict, comparison, altered = [], returned } = receipt ?? {};
  return {
    after: applyPlan(book, plan),
    sentences: receipt === undefined ? [] : sentencesOf(receipt),
    answers: [
      ...(foreign === undefined ? [] : [foreign.reason]),
      ...(verdict?.doubt === undefined ? [] : [verdict.doubt]),
      ...(comparison?.refused ?? []).map(({ reason }) => reason),
      ...altered.map((table) => `altered ${table}`),
      ...(returned?.missing ?? []).map(({ sheet, column }) => ["missing", sheet, column ?? ""].join(" ").trim()),
      ...(returned === undefined ? [] : shiftedIn(returned.shifted)),
      ...((returned?.formulas.length ?? 0) > 0 ? ["formula"] : []),
      ...(returned === undefined || foreign !== undefined ? [] : placesOf(returned.besides)).map(
        (place) => `besides ${place}`,
      ),
      ...(comparison?.changes ?? []).flatMap(({ kind, table }) => (kind === "removed" ? [`asks ${table}`] : [])),
    ],
  };
}
