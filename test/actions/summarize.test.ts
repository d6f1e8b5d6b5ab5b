import { structure } from "../../src/actions/structure";
import { summarize } from "../../src/actions/summarize";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Op } from "../../src/domain/workbook/WritePlan";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, deleteColumn } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { hasLibreOffice, recalculate } from "../support/libreOffice";
import { withoutSheet } from "../support/otherPrograms";
import { sampleWorkbook } from "../support/sampleProject";
import { validateOoxml } from "../support/validateOoxml";
import { yearProject } from "../support/yearProject";

const sheetOf = (snapshot: Snapshot, name: string) => snapshot.sheets.find((sheet) => sheet.name === name);

/** Values of «Resumen» by their label in column A: the row's values to the right of it. */
function figures(snapshot: Snapshot): ReadonlyMap<string, readonly unknown[]> {
  const rows = sheetOf(snapshot, "Resumen")?.cells?.values ?? [];
  return new Map(rows.map((row) => [String(row[0]), row.slice(1, 5)]));
}

const named = (op: Op) => ("sheet" in op ? op.sheet : "");

describe("The summary", () => {
  it("touches no sheet but its own", async () => {
    const plan = summarize.run(await sampleWorkbook()).plan;
    expect([...new Set(plan.map(named))].sort()).toEqual(["", "Resumen"]);
    expect(plan.filter((op) => named(op) === "")).toEqual([
      { op: "defineName", name: "gm.resumen", formula: "=Resumen!$A$1", visible: false },
    ]);
  });

  it("is the same when it is built again, and changes nothing else", async () => {
    const before = await sampleWorkbook();
    const once = applyPlan(before, summarize.run(before).plan);
    const twice = applyPlan(once, summarize.run(once).plan);
    expect(sheetOf(twice, "Resumen")?.cells?.formulas).toEqual(sheetOf(once, "Resumen")?.cells?.formulas);
    expect(sheetOf(twice, "Resumen")?.look.charts).toEqual(sheetOf(once, "Resumen")?.look.charts);
    expect(twice.sheets.filter((sheet) => sheet.name !== "Resumen")).toEqual(before.sheets);
  });

  it("names what people typed on it, and nothing of its own, also when a programme or an activity has gone", async () => {
    const before = await sampleWorkbook();
    const once = applyPlan(before, summarize.run(before).plan);
    expect(summarize.run(once).typed).toEqual([]);
    const emptied = applyPlan(once, [
      { op: "setValues", sheet: "Metas", area: "B8:B20", values: Array.from({ length: 13 }, () => [""]) },
      { op: "setValues", sheet: "Actividades", area: "A7:B8", values: Array.from({ length: 2 }, () => ["", ""]) },
    ]);
    expect(summarize.run(emptied).typed).toEqual([]);
    const noted = applyPlan(once, [
      { op: "setValues", sheet: "Resumen", area: "H8", values: [["Revisado en comité"]] },
      { op: "setFormulas", sheet: "Resumen", area: "A110", formulas: [["=1+1"]] },
    ]);
    const typed = [
      { sheet: "Resumen", cell: "H8", text: "Revisado en comité" },
      { sheet: "Resumen", cell: "A110", text: "=1+1" },
    ];
    expect(summarize.run(noted).typed).toEqual(typed);
  });

  it("names formulas that people typed beside its figures, and a note in the row of the programmes' codes", async () => {
    const before = await sampleWorkbook();
    const once = applyPlan(before, summarize.run(before).plan);
    const noted = applyPlan(once, [
      { op: "setFormulas", sheet: "Resumen", area: "D20", formulas: [["=B20*1.19"]] },
      { op: "setFormulas", sheet: "Resumen", area: "B3", formulas: [["=TODAY()"]] },
      { op: "setValues", sheet: "Resumen", area: "H22", values: [["Por confirmar"]] },
    ]);
    expect(summarize.run(noted).typed).toEqual([
      { sheet: "Resumen", cell: "B3", text: "=TODAY()" },
      { sheet: "Resumen", cell: "D20", text: "=B20*1.19" },
      { sheet: "Resumen", cell: "H22", text: "Por confirmar" },
    ]);
  });

  it("leaves a sheet of the user's called «Resumen» alone and takes another name", async () => {
    const book = await sampleWorkbook();
    const own = applyPlan(book, [
      { op: "addSheet", sheet: "Resumen" },
      { op: "setValues", sheet: "Resumen", area: "A1", values: [["Notas mías"]] },
    ]);
    const after = applyPlan(own, summarize.run(own).plan);
    expect(sheetOf(after, "Resumen")?.cells?.values).toEqual([["Notas mías"]]);
    expect(sheetOf(after, "Resumen del proyecto")?.cells?.values[0]?.[0]).toBe("Resumen del proyecto");
  });

  it("is found again after the user renamed it", async () => {
    const book = await sampleWorkbook();
    const built = applyPlan(book, summarize.run(book).plan);
    const renamed: Snapshot = {
      ...built,
      sheets: built.sheets.map((sheet) => (sheet.name === "Resumen" ? { ...sheet, name: "Síntesis 2022" } : sheet)),
      names: built.names.map((name) =>
        name.name === "gm.resumen" ? { ...name, formula: "='Síntesis 2022'!$A$1" } : name,
      ),
    };
    const plan = summarize.run(renamed).plan;
    expect(plan[0]).toEqual({ op: "clearSheet", sheet: "Síntesis 2022" });
  });

  it("works on an empty structured workbook", () => {
    const empty = applyPlan(emptySnapshot, structure.run(emptySnapshot, {}).plan);
    const built = applyPlan(empty, summarize.run(empty).plan);
    expect(figures(built).has("Presupuesto por actividad")).toBe(true);
  });

  it("has a bar chart of money by activity and by programme, and stacked bars of the months", async () => {
    const book = await sampleWorkbook();
    const charts = sheetOf(applyPlan(book, summarize.run(book).plan), "Resumen")?.look.charts ?? [];
    expect(charts.map((chart) => [chart.name, chart.kind, chart.series.length])).toEqual([
      ["graficoActividades", "bar", 1],
      ["graficoProgramas", "bar", 1],
      ["graficoCronograma", "stackedBar", 2],
    ]);
  });

  it("passes the Open XML SDK validator without errors", async () => {
    const book = await sampleWorkbook();
    const bytes = await writeXlsx(applyPlan(book, summarize.run(book).plan));
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  (hasLibreOffice() ? it : it.skip)(
    "shows the figures of the form when LibreOffice really recalculates it",
    async () => {
      const book = await sampleWorkbook();
      const marked = applyPlan(book, [
        {
          op: "setValues",
          sheet: "Cronograma",
          area: "D5:E6",
          values: [
            ["✓", ""],
            ["✓", "✓"],
          ],
        },
      ]);
      const read = await readXlsx(await recalculate(await writeXlsx(applyPlan(marked, summarize.run(marked).plan))));
      if (!read.ok) throw new Error(read.code);
      const rows = sheetOf(read.snapshot, "Resumen")?.cells?.values ?? [];
      expect(rows[13]?.slice(0, 5)).toEqual([599290000, 199290000, 400000000, 7, 32]);
      expect(rows[14]?.[2]).toBe("No cuadra");
      const all = figures(read.snapshot);
      expect(all.get("1-2-5 Apoyo a la transparencia en la gestión de los municipios del…")?.slice(0, 4)).toEqual([
        4, 18, 6, 157290000,
      ]);
      expect(all.get("En varios programas o en ninguno")?.[3]).toBe(0);
      expect(all.get("Fuente 1")?.[0]).toBe(199290000);
      expect(all.get("Enero")?.slice(0, 3)).toEqual([2, 0, 2]);
      expect(all.get("Febrero")?.slice(0, 3)).toEqual([1, 0, 1]);
      expect(all.get("Marzo")?.slice(0, 3)).toEqual([0, 0, 0]);
    },
  );
});

const yearSheets = ["Municipios", "Seguimiento", "Ejecución", "Capacitación", "Actores", "Índices"];

describe("the year on «Resumen»", () => {
  const testCalculated = hasLibreOffice() ? it : it.skip;

  async function shownAfter(book: Snapshot): Promise<readonly (readonly unknown[])[]> {
    const built = applyPlan(book, summarize.run(book).plan);
    const read = await readXlsx(await recalculate(await writeXlsx(built)));
    if (!read.ok) throw new Error(read.code);
    const rows = sheetOf(read.snapshot, "Resumen")?.cells?.values ?? [];
    expect(rows.flat().filter((value) => /^#/.test(String(value)))).toEqual([]);
    return rows;
  }

  testCalculated("says first what is late, then the evidence that is due, progress and money", async () => {
    const rows = await shownAfter(bookOf(await yearProject()));
    expect(rows[2]?.[0]).toBe("Vigencia 2022 · Corte: 15 de diciembre de 2022");
    expect(rows[5]?.[0]).toBe("1 reporte atrasado.");
    expect([rows[6]?.[0], rows[6]?.[2], rows[7]?.[0]]).toEqual(["Girón: meta 1-2-5-5, trimestre 3", "", ""]);
    expect(rows[8]?.[0]).toBe("Evidencias por entregar: 2 vencidas y 4 de este trimestre.");
    expect(rows[10]?.slice(0, 3)).toEqual([599_290_000, 199_290_000, 154_740_000]);
    expect([Number(rows[10]?.[3]).toFixed(3), rows[10]?.[4]]).toEqual(["0.646", 1]);
  });

  testCalculated("names four late reports and counts the rest, and says that nobody reported yet", async () => {
    const year = await yearProject();
    const followUp = year.followUp.map((row) => ({ ...row, achieved: "" }));
    const rows = await shownAfter(bookOf({ ...year, followUp }));
    expect(rows[5]?.[0]).toMatch(
      /^\d\d reportes atrasados\. Estos son los 4 primeros; los demás están en Seguimiento\.$/,
    );
    expect([rows[6]?.[0], rows[7]?.[0], rows[6]?.[2], rows[7]?.[2]]).toEqual([
      "Bucaramanga: meta 1-2-5-1, trimestre 1",
      "Bucaramanga: meta 1-2-5-1, trimestre 2",
      "Bucaramanga: meta 1-2-5-1, trimestre 3",
      "Bucaramanga: meta 1-2-5-5, trimestre 3",
    ]);
    const none = await shownAfter(await sampleWorkbook());
    expect([none[5]?.[0], none[8]?.[0], none[10]?.[3]]).toEqual([
      "Todavía no hay reportes en Seguimiento.",
      "No hay evidencias por entregar.",
      "Sin datos",
    ]);
  });

  it("is told to be missing in a workbook of the template 1.0, which still gets its «Resumen»", async () => {
    const old = yearSheets.reduce(withoutSheet, await sampleWorkbook());
    const { plan, lacks } = summarize.run(old);
    expect(lacks).toBeUndefined();
    const built = applyPlan(old, plan);
    const labels = [...figures(built).keys()];
    expect(labels).toContain("Este libro no tiene las hojas del año. «Reparar hojas» las agrega.");
    expect(labels).toContain("Presupuesto por actividad");
    expect(summarize.run(built).typed).toEqual([]);
  });
});

describe("a workbook that lacks what a summary adds up", () => {
  const whole = bookOf(cleanProject());
  const without = (name: string) => ({ ...whole, names: whole.names.filter((one) => one.name !== name) });
  const broken = {
    ...whole,
    names: whole.names.map((one) => (one.name === "fNombre" ? { ...one, formula: "=#REF!" } : one)),
  };

  it.each<[string, Snapshot, string]>([
    ["a sheet", withoutSheet(whole, "Rubro"), "tRubro"],
    ["a sheet of the year", withoutSheet(whole, "Ejecución"), "«Comprometido»"],
    ["a column", deleteColumn(whole, "tPresupuesto", "amount"), "tPresupuesto[Valor parcial]"],
    ["the name of a cell", without("fTotalDeclarado"), "«TOTAL declarado»"],
    ["the cell of a name", broken, "«Nombre del proyecto»"],
  ])("gets none, and hears what it lacks: %s", (_, book, lack) => {
    const { plan, lacks } = summarize.run(book);
    expect(plan).toEqual([]);
    expect(lacks).toContain(lack);
  });

  it("gets one after «Estructurar» has repaired it", () => {
    for (const book of [withoutSheet(whole, "Rubro"), broken]) {
      const repaired = applyPlan(book, structure.run(book, {}).plan);
      expect(summarize.run(repaired).lacks).toBeUndefined();
      expect(summarize.run(repaired).plan.length).toBeGreaterThan(0);
    }
  });

  it("is only told that it is none of ours where it holds nothing of ours", () => {
    expect(summarize.run(emptySnapshot)).toEqual({ plan: [] });
  });
});
