import { emptyProject } from "../../src/domain/project/emptyProject";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { cellAt } from "../../src/domain/workbook/cellAt";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Op } from "../../src/domain/workbook/WritePlan";
import { inicio } from "../../src/layouts/inicio";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, sheetOf } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { hasLibreOffice, recalculateAll } from "../support/libreOffice";
import { relabelled, withoutSheet, withoutTables } from "../support/otherPrograms";

jest.setTimeout(120_000);

const rowOf = (key: string) => Number(inicio.links?.find(({ to }) => to === key)?.cell.slice(1));

const stateOf = (book: Snapshot, key: string) => String(cellAt(sheetOf(book, "Inicio"), rowOf(key), 3).value);

/** The state of the project stands below the last link. */
const belowLinks = Math.max(...inicio.links.map(({ to }) => rowOf(to))) + 1;
const projectOf = (book: Snapshot) => String(cellAt(sheetOf(book, "Inicio"), belowLinks, 2).value);

const clean = cleanProject();
const [firstLine, ...lines] = clean.budget;

/** The condition under which a state is coloured, beside it: column D is free. */
function withWarnings(book: Snapshot): Snapshot {
  const [first] = inicio.conditionalFormats;
  const row = Number(first.area.split(":")[0]?.slice(1));
  const rows = inicio.links.map(({ cell }) => Number(cell.slice(1)));
  const plan = rows.map((at): Op => {
    const formulas = [[first.formula.replaceAll(`C${row}`, `C${at}`)]];
    return { op: "setFormulas", sheet: "Inicio", area: `D${at}`, formulas };
  });
  return applyPlan(book, plan);
}

const warned = (book: Snapshot) =>
  inicio.links.flatMap(({ to }) => (cellAt(sheetOf(book, "Inicio"), rowOf(to), 4).value === true ? [to] : []));

const books = {
  clean: withWarnings(bookOf(clean)),
  unequal: withWarnings(bookOf({ ...clean, ficha: { ...clean.ficha, declaredTotal: 1_000 } })),
  empty: bookOf(),
  noMetas: bookOf({ ...clean, metas: [] }),
  noTotal: bookOf({ ...clean, ficha: { ...clean.ficha, declaredTotal: "" } }),
  textAmount: bookOf({ ...clean, budget: firstLine ? [{ ...firstLine, amount: "doce millones" }, ...lines] : [] }),
  noMonths: bookOf({ ...clean, schedule: clean.schedule.map((one) => ({ ...one, months: one.months.map(() => "") })) }),
  noVigencia: bookOf({ ...clean, ficha: { ...clean.ficha, vigencia: "", name: "" } }),
  sheetGone: withoutSheet(bookOf(clean), "Metas"),
  tableGone: withoutTables(bookOf(clean), (name) => name !== "tPresupuesto"),
  otherName: relabelled(bookOf(clean), "tRubro", "tOtro"),
  fichaGone: withoutSheet(bookOf(clean), "Ficha"),
  map: bookOf({ ...emptyProject, ficha: clean.ficha }),
};

const judged = hasLibreOffice() ? describe : describe.skip;

judged("«Inicio» as a municipality without the add-in sees it", () => {
  const read = {} as Record<keyof typeof books, Snapshot>;

  beforeAll(async () => {
    const names = Object.keys(books) as (keyof typeof books)[];
    const files = await recalculateAll(await Promise.all(names.map((name) => writeXlsx(books[name]))));
    for (const [index, name] of names.entries()) {
      const reading = await readXlsx(files[index] ?? new Uint8Array());
      if (!reading.ok) throw new Error(reading.found);
      read[name] = reading.snapshot;
    }
  });

  it("says of a whole project how many rows each sheet holds, and that it is complete", () => {
    expect(projectOf(read.clean)).toBe("Completo");
    const { metas, schedule, evidence } = clean;
    expect(
      ["ficha", "metas", "schedule", "evidence", "budget", "rubro"].map((key) => stateOf(read.clean, key)),
    ).toEqual([
      "Completo",
      `Completo: ${metas.length}`,
      `Completo: ${schedule.length}`,
      `Completo: ${evidence.length}`,
      "Completo: 2",
      "Completo: 1",
    ]);
    expect(stateOf(read.clean, "risks")).toBe("Sin riesgos");
    expect(stateOf(read.clean, "riskMap")).toBe("Se calcula sola");
  });

  it("colours what is missing or wrong, the total that differs too, and nothing of a whole project", () => {
    expect(warned(read.clean)).toEqual([]);
    expect(stateOf(read.unequal, "budget")).toBe("Completo: 2. No cuadra");
    expect(warned(read.unequal)).toEqual(["budget"]);
  });

  it("names every part that an empty workbook lacks", () => {
    expect(projectOf(read.empty)).toBe(
      "Falta completar: ficha, actividades, metas, cronograma, evidencias, presupuesto, rubro",
    );
    expect(stateOf(read.empty, "ficha")).toBe("Faltan datos: 5");
    expect(stateOf(read.empty, "budget")).toBe("Falta: sin datos");
  });

  it.each<[keyof typeof books, string, string, string]>([
    ["noMetas", "metas", "Falta: sin datos", "metas"],
    ["noTotal", "budget", "Falta el TOTAL", "presupuesto"],
    ["textAmount", "budget", "Incompleto: 1 de 2", "presupuesto"],
    ["noVigencia", "ficha", "Faltan datos: 2", "ficha"],
    // LibreOffice does not compile a formula that names a table which is not there.
    ["sheetGone", "metas", "#VALUE!", "metas"],
    ["tableGone", "budget", "#VALUE!", "presupuesto"],
    ["otherName", "rubro", "#VALUE!", "rubro"],
    ["fichaGone", "ficha", "Revise: hay un error o falta la tabla", "ficha"],
  ])("never calls a project complete: %s", (book, key, state, part) => {
    expect(stateOf(read[book], key)).toBe(state);
    expect(projectOf(read[book])).toMatch(/^Falta completar: /);
    expect(projectOf(read[book]).slice("Falta completar: ".length).split(", ")).toContain(part);
  });

  it("does not call a schedule complete where no month is marked", () => {
    const rows = clean.schedule.length;
    expect(stateOf(read.noMonths, "schedule")).toBe(`Incompleto: ${rows} de ${rows}`);
  });
});
