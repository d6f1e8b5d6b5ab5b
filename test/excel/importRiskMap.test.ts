import { importRiskMap } from "../../src/actions/importRiskMap";
import { structure } from "../../src/actions/structure";
import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { formatArea } from "../../src/domain/workbook/address";
import { planUndo } from "../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { decodeBook } from "../../src/layouts/decodeBook";
import { map2015, mapV4, sheetWith } from "../support/riskMaps";
import { withSharedHost } from "../support/withHost";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(240_000);
const open = withSharedHost();

async function count(work: () => Promise<unknown>): Promise<number> {
  open().host.reset();
  await work();
  return open().host.counters.syncs;
}

/** An old map typed into a sheet of its own. */
async function typeMap(sheet: string, rows: typeof mapV4): Promise<void> {
  const values = sheetWith(sheet, rows).cells?.values ?? [];
  const area = formatArea({ row: 1, column: 1, rows: values.length, columns: values[0]?.length ?? 1 });
  await excelWorkbook().apply([
    { op: "addSheet", sheet },
    { op: "setValues", sheet, area, values },
  ]);
}

const risksOf = (book: Snapshot) => readRiskMap(decodeBook(book).project).risks;
const valuesOf = (book: Snapshot, sheet: string) => book.sheets.find(({ name }) => name === sheet)?.cells?.values;

describe("an old map in a workbook of the embedded Excel", () => {
  const port = excelWorkbook();
  const workbook = () => port;
  beforeAll(async () => {
    await typeMap("Mapa 2018", mapV4);
    await typeMap("Mapa 2015", map2015);
    await workbook().apply(structure.run(await workbook().read(), {}).plan);
  });

  it("is imported in four round trips, two to read, one to write and one that puts the first risks on paper, and Excel calculates what the method says", async () => {
    const before = await workbook().read();
    let plan = importRiskMap.run(before, { sheet: "Mapa 2018" }).plan;
    const trips = await count(async () => {
      plan = importRiskMap.run(await workbook().read(), { sheet: "Mapa 2018" }).plan;
      await workbook().apply(plan);
    });
    expect(trips).toBe(4);
    const after = await workbook().read();
    expect(risksOf(after).map(({ row }) => [row.stored?.inherentZone?.value, row.stored?.residualZone?.value])).toEqual(
      [
        ["Extremo", "Alto"],
        ["Extremo", "Extremo"],
      ],
    );
    expect(valuesOf(after, "Mapa 2018")).toEqual(valuesOf(before, "Mapa 2018"));
    const kept = valuesOf(after, "Riesgos")
      ?.flat()
      .filter((cell) => String(cell).includes("Clasificación: Corrupción"));
    expect(kept).toHaveLength(2);
    await workbook().apply(planUndo(after, { before, plan }).plan);
    const undone = await workbook().read();
    expect(risksOf(undone)).toEqual([]);
    expect(valuesOf(undone, "Riesgos")).toEqual(valuesOf(before, "Riesgos"));
  });

  it("of 2015 sets its method, and its risks wait for their answers", async () => {
    const { plan } = importRiskMap.run(await workbook().read(), { sheet: "Mapa 2015" });
    await workbook().apply(plan);
    const after = await workbook().read();
    expect(readRiskMap(decodeBook(after).project).method.id).toBe("2015");
    expect(risksOf(after).map(({ controls }) => controls.map(({ row }) => row.stored?.score?.value))).toEqual([
      [85, 90],
      [35],
    ]);
    const impacts = decodeBook(after).project.impacts.map(({ stored }) => stored?.word?.value);
    expect(impacts).toEqual(["Faltan respuestas", "Faltan respuestas"]);
  });

  it("is read with its merged cells and hidden rows, as from a file", async () => {
    const risk = (number: number, type: string, process: string, text: string) =>
      [
        number,
        type,
        process,
        `Posibilidad de ${text} en beneficio de un tercero`,
        3,
        "Mayor",
        `Acta ${number}`,
      ] as const;
    await typeMap("Mapa combinado", [
      ["N.º", "Tipo de riesgo", "Proceso", "Riesgo", "Probabilidad", "Impacto", "Control"],
      [...risk(1, "Corrupción", "Compras", "ajustar pliegos")],
      [...risk(2, "", "", "aprobar pagos sin soporte")],
      [...risk(3, "Gestión", "Nómina", "pagar tarde")],
      [...risk(4, "Corrupción", "Sellos", "levantar un sello de obra")],
    ]);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Mapa combinado");
      for (const area of ["B2:B3", "C2:C3"]) own.getRange(area).merge();
      own.getRange("5:5").rowHidden = true;
      await context.sync();
    });
    const standing = await workbook().readStanding("Mapa combinado", "A1:G5");
    expect(standing).toEqual({ hidden: [false, false, false, false, true], merges: ["B2:B3", "C2:C3"] });
    const before = await workbook().read();
    const { outcome } = importRiskMap.run(before, { sheet: "Mapa combinado", standing });
    if (outcome.kind !== "map") throw new Error(outcome.kind);
    expect(outcome.added.map(({ row }) => row)).toEqual([2, 3, 5]);
    expect([outcome.hidden, outcome.left.map(({ row, reason }) => [row, reason])]).toEqual([1, [[4, "type"]]]);
    const unseen = importRiskMap.run(before, { sheet: "Mapa combinado" }).outcome;
    expect(unseen.kind === "map" ? unseen.added.map(({ row }) => row) : []).toEqual([2, 5]);
  });

  it("may have more merged cells than Excel tells in one answer: it is asked by blocks of so few cells that each fits", async () => {
    const rows = Array.from({ length: 400 }, (_, at) => [at + 1, "a", "b", "c"]);
    await typeMap("Muchas", rows);
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Muchas");
      for (let row = 1; row < 400; row += 2)
        for (const column of ["B", "C", "D"]) own.getRange(`${column}${row}:${column}${row + 1}`).merge();
      await context.sync();
    });
    const trips = await count(async () => {
      const { merges } = await workbook().readStanding("Muchas", "A1:D400");
      expect([merges.length, new Set(merges).size, merges[0], merges.at(-1)]).toEqual([600, 600, "B1:B2", "D399:D400"]);
    });
    expect(trips).toBe(1);
  });
});
