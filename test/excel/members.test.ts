import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { formulaMemory } from "../../src/excel/read/FormulaMemory";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { minimumApi } from "../../src/excel/supports";
import { readApiSets } from "../support/apiSets";
import { type MemberLog, watchMembers } from "../support/watchMembers";
import { withSharedHost } from "../support/withHost";
import { samplePlan } from "./samplePlan";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(120_000);
const opened = withSharedHost();

const sheet = "Presupuesto";
const datos = Array.from({ length: 2_600 }, (_, row) => [row, row]);

/** The steps that the sample plan has not. */
const inverse: WritePlan = [
  { op: "resizeTable", sheet, table: "tPresupuesto", area: "A8:F13" },
  { op: "addTableColumn", sheet, table: "tPresupuesto", header: "Nota" },
  { op: "removeTableColumn", sheet, table: "tPresupuesto", header: "Nota" },
  { op: "renameTable", sheet, table: "tPresupuesto", to: "tGastos" },
  { op: "renameTable", sheet, table: "tGastos", to: "tPresupuesto" },
  { op: "setView", sheet, freezeRows: 0, gridlines: true },
  { op: "setStyle", sheet, area: "A9", style: "centered" },
  { op: "setStyle", sheet, area: "B6", style: "note" },
  { op: "setStyle", sheet, area: "B7", style: "link" },
  { op: "addSheet", sheet: "Datos" },
  { op: "setValues", sheet: "Datos", area: "A1:B2600", values: datos },
  { op: "addChart", sheet, chart: twoSeries() },
  { op: "addChart", sheet, chart: { ...twoSeries(), name: "gLineas", kind: "line", area: "N2:S9" } },
  { op: "addChart", sheet, chart: points() },
  { op: "setProperty", key: "gm.template", value: "" },
  { op: "removeChart", sheet, name: "gDos" },
  { op: "removeName", name: "listaUnidades" },
  { op: "clearSheet", sheet: "Inicio" },
  { op: "removeSheet", sheet: "Inicio" },
  { op: "removeTable", sheet, table: "tPresupuesto" },
];

function twoSeries() {
  const series = ["D", "E"].map((column) => ({ name: column, values: `${sheet}!${column}9:${column}12` }));
  return {
    name: "gDos",
    kind: "column",
    title: "Dos",
    categories: `${sheet}!B9:B12`,
    series,
    area: "H2:M9",
    fromZero: true,
  } as const;
}

function points() {
  const one = { name: "1", values: `${sheet}!D9`, x: `${sheet}!E9` };
  const square = { from: 0, to: 6, crossAt: 3.5 };
  return {
    name: "gTres",
    kind: "scatter",
    title: "Tres",
    categories: one.x,
    series: [one],
    area: "H10:M19",
    square,
  } as const;
}

/** A table so long that its formulas are remembered. */
const long: WritePlan = [
  { op: "addSheet", sheet: "Largo" },
  { op: "setValues", sheet: "Largo", area: "A1:B1", values: [["Valor", "Doble"]] },
  { op: "setValues", sheet: "Largo", area: "A2:A301", values: Array.from({ length: 300 }, (_, row) => [row]) },
  { op: "addTable", sheet: "Largo", table: "tLarga", area: "A1:B301" },
  {
    op: "setFormulas",
    sheet: "Largo",
    area: "B2:B301",
    formulas: Array.from({ length: 300 }, () => ["=[@Valor]*2"]),
  },
];

/** Everything that src/excel does, once. */
async function useAll(): Promise<MemberLog> {
  const log: MemberLog = { used: new Set(), missing: new Set() };
  const stop = watchMembers(log);
  const workbook = excelWorkbook();
  const ends = [await workbook.onChanged(() => undefined), await workbook.onSelected(() => undefined)];
  ends.push(await workbook.onSheets(() => undefined));
  await workbook.apply(samplePlan);
  await workbook.read();
  await workbook.apply(long);
  const memory = formulaMemory();
  await readWorkbook(true, memory);
  await readWorkbook(true, memory);
  await workbook.goTo(sheet, "E11");
  const { book, state } = opened().excel.host;
  const id = book.sheets().find(({ name }) => name === sheet)?.id ?? "";
  state.pivots.set(id, [{ id: "p1", name: "TD1", area: { row: 1, column: 1, rows: 2, columns: 2 } }]);
  await workbook.readSelection();
  await workbook.readPlace();
  await workbook.readStanding(sheet, "A1:B2");
  opened().host.requirementSet = minimumApi;
  state.calculationMode = "Manual";
  await workbook.apply(inverse);
  await workbook.read();
  for (const end of ends) end();
  stop();
  return log;
}

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : [readFileSync(path, "utf8")];
  });
}

/** Names after a dot, in braces before «} = », or in a list to load, that some class of Excel has. */
function namesInSource(known: ReadonlySet<string>): ReadonlySet<string> {
  const text = sources(join(__dirname, "../../src/excel")).join("\n");
  const dotted = [...text.matchAll(/\.(\w+)/g)].map((match) => match[1] ?? "");
  const unpacked = [...text.matchAll(/const \{([^}]*)\} = /g)].flatMap((match) => match[1]?.match(/\w+/g) ?? []);
  const loaded = [...text.matchAll(/load\("([^"]*)"\)/g)].flatMap((match) => match[1]?.match(/\w+/g) ?? []);
  return new Set([...dotted, ...unpacked, ...loaded].filter((name) => known.has(name)));
}

/** Names of our own data and of JavaScript that some class of Excel has too; members of contexts and event handlers; fields of plain answers. */
const ours = new Set(
  `application areas breaks categories cells characters code column context data date decimal document filter find focus get indentLevel isText items kind
  left length lines list load max min points remove replace replaceAll right round rows runtime set sheet sheets split table
  target top bottom workbook`.split(/\s+/),
);

describe("the members of Excel that src/excel uses", () => {
  let log: MemberLog;
  beforeAll(async () => {
    log = await useAll();
  });

  it("are all in the pinned runtime: none is read as undefined or set on nothing", () => {
    expect([...log.missing]).toEqual([]);
    expect(log.used.size).toBeGreaterThan(100);
  });

  it("are all of the requirement set that the manifest demands", () => {
    const sets = readApiSets();
    const least = Number(minimumApi.split(".")[1]);
    const later = [...log.used].filter((name) => Number(sets.get(name)?.split(".")[1] ?? 99) > least);
    // Only where Excel has ExcelApi 1.17 (events.test.ts tries the other).
    expect(later).toEqual(["WorksheetCollection.onNameChanged"]);
  });

  it("are all exercised by this test: a new member in the source must be used here too", () => {
    const known = new Set([...readApiSets().keys()].map((key) => key.slice(key.indexOf(".") + 1)));
    const used = new Set([...log.used].map((key) => key.slice(key.indexOf(".") + 1)));
    expect([...namesInSource(known)].filter((name) => !used.has(name) && !ours.has(name))).toEqual([]);
  });
});
