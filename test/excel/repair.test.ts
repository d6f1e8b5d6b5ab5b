import { structure } from "../../src/actions/structure";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { bigProject } from "../support/bigProject";
import { withHost } from "../support/withHost";

// Seconds on a free machine; several times as long where the cores are shared.
jest.setTimeout(240_000);
withHost();

const project = bigProject(1);

/** Formulas of all cells and names that lead nowhere. */
async function lostFormulas(): Promise<readonly string[]> {
  const { sheets, names } = await excelWorkbook().read();
  const cells = sheets.flatMap(({ name, cells: block }) =>
    (block?.formulas.flat() ?? []).map((formula) => `${name}: ${formula ?? ""}`),
  );
  return [...cells, ...names.map(({ name, formula }) => `${name}${formula}`)].filter((text) => text.includes("#REF!"));
}

async function repair(): Promise<void> {
  const workbook = excelWorkbook();
  const { plan } = structure.run(await workbook.read(), {});
  await workbook.apply(plan);
}

async function change(batch: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context.workbook);
    await context.sync();
  });
}

const losses: readonly (readonly [string, (workbook: Excel.Workbook) => void])[] = [
  ["a column of a table", (workbook) => workbook.tables.getItem("tMetas").columns.getItem("PIDM").delete()],
  ["a sheet with its table", (workbook) => workbook.worksheets.getItem("Evidencias").delete()],
  ["a table", (workbook) => workbook.tables.getItem("tSeguimiento").delete()],
];

describe("«Estructurar» after somebody deleted a part that formulas read", () => {
  it("mends every formula and name that was left as #REF!, whether a column of a table, a sheet or a table went", async () => {
    const workbook = excelWorkbook();
    await workbook.apply(structure.run(await workbook.read(), { project }).plan);
    for (const [part, lose] of losses) {
      await change(lose);
      const lost = await lostFormulas();
      await repair();
      expect({ part, isHit: lost.length > 1, left: await lostFormulas() }).toEqual({ part, isHit: true, left: [] });
    }
  });
});
