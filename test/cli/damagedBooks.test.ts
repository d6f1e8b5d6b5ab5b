import { summarize } from "../../src/actions/summarize";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, tableIn, typeInto } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { type ForeignSheet, foreignBook } from "../support/foreignBook";
import { memoryCli } from "../support/memoryIo";
import { headingsOnly, onlyCells, relabelled, withoutSheet, withoutTables } from "../support/otherPrograms";

const project = cleanProject();
const clean = bookOf(project);
const wrong = bookOf(cleanProject({ rubro: project.rubro.map((one) => ({ ...one, amount: 9 })) }));

async function validated(book: Snapshot, ...options: readonly string[]) {
  return memoryCli({ "libro.xlsx": await writeXlsx(book) }).run("validar", "libro.xlsx", ...options);
}

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly places: readonly object[];
  readonly params: object;
  readonly message: string;
  readonly fixable: boolean;
}

async function toldOf(book: Snapshot): Promise<readonly Told[]> {
  const { out } = await validated(book, "--json");
  const { findings } = JSON.parse(out) as { readonly findings: readonly Told[] };
  return findings.filter(({ severity }) => severity !== "info");
}

const belowBudget = () => {
  const { area } = tableIn(clean, "tPresupuesto");
  return `A${area.row + area.rows}`;
};

describe("validar on a workbook that other hands changed", () => {
  it("ends with 0 on a whole one", async () => {
    expect(await validated(clean)).toMatchObject({ code: 0, err: "" });
  });

  it.each<[string, Snapshot, string]>([
    ["a deleted sheet", withoutSheet(clean, "Metas"), "Falta la hoja «Metas»."],
    [
      "a table turned into a range",
      withoutTables(clean, (name) => name !== "tRubro"),
      "La tabla de la hoja «Rubro» ya no es tabla",
    ],
    ["a program that drops every table", withoutTables(clean), "La tabla de la hoja «Presupuesto» ya no es tabla"],
    ["a program that keeps only cells", onlyCells(clean), "La tabla de la hoja «Metas» ya no es tabla"],
    ["an empty budget", bookOf(cleanProject({ budget: [] })), "No hay ningún renglón de presupuesto (8.1)."],
    ["headings alone", headingsOnly(clean, "Actividades"), "No hay ninguna actividad (6.5)."],
  ])("ends with 1 and says it: %s", async (_, book, sentence) => {
    const { code, out, err } = await validated(book);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out.replace(/\s+/g, " ")).toContain(sentence);
  });

  it("finds the error of a table that was turned into a range, and the range", async () => {
    const told = await toldOf(withoutTables(wrong, (name) => name !== "tRubro"));
    expect(told.map(({ code }) => code)).toEqual(["book/table-lost", "budget/rubro-mismatch"]);
  });

  it("gives code, place, data and whether a fix is offered, for programs", async () => {
    const [row] = await toldOf(typeInto(clean, "Presupuesto", belowBudget(), [[1, "Sillas", "UND", 4, "", 800_000]]));
    expect(row).toMatchObject({
      code: "book/row-outside-table",
      severity: "warning",
      places: [{ sheet: "Presupuesto", cell: belowBudget() }],
      params: { table: "tPresupuesto", side: "under" },
      fixable: true,
    });
  });

  it("ends with 0 where rows stand outside and nothing is wrong: a person decides", async () => {
    const book = typeInto(clean, "Presupuesto", belowBudget(), [[1, "Sillas", "UND", 4, "", 800_000]]);
    expect((await validated(book)).code).toBe(0);
  });

  it("speaks English too", async () => {
    const { out } = await validated(withoutSheet(clean, "Rubro"), "--idioma", "en");
    expect(out).toContain("The sheet «Rubro» is missing.");
  });
});

describe("importar on a workbook that other hands changed", () => {
  it.each<[string, Snapshot]>([
    ["renamed tables", relabelled(relabelled(clean, "tMetas", "Tabla3"), "tRubro", "rubro_2026")],
    ["no tables", withoutTables(clean)],
    ["a table without rows", headingsOnly(clean, "Metas")],
    ["a deleted sheet", withoutSheet(clean, "Controles")],
  ])("repairs %s and says what", async (_, book) => {
    const cli = memoryCli({ "libro.xlsx": await writeXlsx(book) });
    const { code, out, err } = await cli.run("importar", "libro.xlsx", "--salida", "bueno.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/Se escribió «?bueno\.xlsx/);
    const report = await cli.run("validar", "bueno.xlsx", "--json");
    const codes = (JSON.parse(report.out) as { findings: readonly Told[] }).findings.map(({ code: one }) => one);
    expect(codes.filter((one) => one.startsWith("book/") && one !== "book/empty-table")).toEqual([]);
  });

  it("names the tables that it made again, and the rows that stay outside", async () => {
    const lost = withoutTables(clean, (name) => name !== "tMetas");
    const book = typeInto(lost, "Presupuesto", belowBudget(), [[1, "Sillas", "UND", 4, "", 800_000]]);
    const cli = memoryCli({ "libro.xlsx": await writeXlsx(book) });
    const { out } = await cli.run("importar", "libro.xlsx", "--salida", "bueno.xlsx");
    expect(out).toContain("La tabla de la hoja «Metas» ya no es tabla");
    expect(out).toContain("Debajo de la tabla de «Presupuesto» hay 1 renglón que no se lee ni se suma");
  });
});

describe("resumir on a workbook that other hands changed", () => {
  it("adds up cells that are no table any more", async () => {
    const cli = memoryCli({ "libro.xlsx": await writeXlsx(withoutTables(clean)) });
    expect(await cli.run("resumir", "libro.xlsx")).toMatchObject({ code: 0, err: "" });
    const reading = await readXlsx(cli.files.get("libro.xlsx") ?? new Uint8Array());
    const summary = reading.ok ? reading.snapshot.sheets.find(({ name }) => name === "Resumen") : undefined;
    const formulas = summary?.cells?.formulas.flat().join("\n") ?? "";
    expect(formulas).toContain("Presupuesto!$F$9:$F$10");
    expect(formulas).not.toMatch(/t(Presupuesto|Rubro|Metas)\[/);
  });

  it("uses the name that a table bears now", () => {
    const { plan } = summarize.run(relabelled(clean, "tPresupuesto", "tGastos"));
    const written = JSON.stringify(plan);
    expect(written).toContain("tGastos[Valor parcial]");
    expect(written).not.toContain("tPresupuesto[");
    expect(() => applyPlan(clean, plan)).not.toThrow();
  });

  it("leaves the report of risks for after the repair, also under another name", async () => {
    for (const book of [relabelled(clean, "tRiesgos", "Tabla2"), withoutTables(clean)]) {
      const cli = memoryCli({ "libro.xlsx": await writeXlsx(book) });
      const { code, err } = await cli.run("informe", "libro.xlsx");
      expect(code).toBe(2);
      expect(err).toMatch(/tRiesgos.*importar/);
    }
  });

  it("refuses with a sentence where a table is gone", async () => {
    const cli = memoryCli({ "libro.xlsx": await writeXlsx(withoutSheet(clean, "Presupuesto")) });
    const { code, err } = await cli.run("resumir", "libro.xlsx");
    expect(code).toBe(2);
    expect(err).toContain("tPresupuesto");
  });
});

describe("importar-mapa and catalogo on a workbook that other hands changed", () => {
  const map: ForeignSheet = {
    name: "Mapa",
    rows: [
      ["No.", "Proceso", "Riesgo", "Causa", "Probabilidad", "Impacto", "Control"],
      [1, "Contratación", "Posibilidad de recibir dádivas para favorecer a un proponente", "Afán", 3, 10, "Revisar"],
    ],
  };

  it.each(["tRiesgos", "tImpacto", "tControles"])("gives %s its name back before it takes a risk in", async (table) => {
    const book = relabelled(clean, table, "Tabla7");
    const cli = memoryCli({ "libro.xlsx": await writeXlsx(book), "mapa.xlsx": await foreignBook([map]) });
    const { code, err } = await cli.run(
      ...["importar-mapa", "mapa.xlsx", "--libro", "libro.xlsx", "--tipos", "todos", "--salida", "nuevo.xlsx"],
    );
    expect({ code: code === 2, err }).toEqual({ code: false, err: "" });
    const reading = await readXlsx(cli.files.get("nuevo.xlsx") ?? new Uint8Array());
    const { risks } = reading.ok ? decodeBook(reading.snapshot).project : { risks: [] };
    expect(risks).toHaveLength(1);
  });

  it("takes codes into a catalogue under another name", async () => {
    const book = relabelled(clean, "tPidm", "Tabla3");
    const list = new TextEncoder().encode("Código;Meta\n1-2-9-1;Una meta metropolitana nueva\n");
    const cli = memoryCli({ "libro.xlsx": await writeXlsx(book), "lista.csv": list });
    const { code, err } = await cli.run("catalogo", "lista.csv", "--libro", "libro.xlsx", "--salida", "nuevo.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
