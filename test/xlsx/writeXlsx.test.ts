import JSZip from "jszip";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { PlanError } from "../../src/domain/workbook/PlanError";
import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { hasLibreOffice, recalculate, sentinel, spoilCaches } from "../support/libreOffice";
import { validateOoxml } from "../support/validateOoxml";
import { sampleBook } from "./sampleBook";

async function partOf(path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await writeXlsx(sampleBook));
  return (await zip.file(path)?.async("string")) ?? "";
}

describe("writeXlsx", () => {
  it("makes a file without errors for the Open XML SDK", async () => {
    expect(await validateOoxml(await writeXlsx(sampleBook))).toEqual([]);
  });

  it("writes a sheet that holds nothing, and a table without rows", async () => {
    const book = applyPlan(emptySnapshot, [
      { op: "addSheet", sheet: "Vacía" },
      { op: "addSheet", sheet: "Tabla" },
      { op: "setValues", sheet: "Tabla", area: "A1:B1", values: [["Uno", "Dos"]] },
      { op: "addTable", sheet: "Tabla", table: "tVacia", area: "A1:B2" },
    ]);
    expect(await validateOoxml(await writeXlsx(book))).toEqual([]);
  });

  it("refuses a workbook without a visible sheet", async () => {
    await expect(writeXlsx(emptySnapshot)).rejects.toThrow(PlanError);
  });

  it("gives a column of equal formulas as calculated column, with the long form of «this row»", async () => {
    expect(await partOf("xl/tables/table1.xml")).toContain(
      'name="Con IVA"><calculatedColumnFormula>tPresupuesto[[#This Row],[Valor parcial]]*2</calculatedColumnFormula>',
    );
  });

  it("prefixes functions of newer Excel versions, but not their names inside texts", async () => {
    expect(await partOf("xl/worksheets/sheet2.xml")).toContain(
      '<f>_xlfn.IFNA(_xlfn.TEXTJOIN(", ",TRUE,tPidm[Texto]),"IFS(")</f>',
    );
  });

  it("hides the hidden names, quotes sheets in print titles, and asks Excel to calculate on opening", async () => {
    const workbook = await partOf("xl/workbook.xml");
    expect(workbook).toContain('<definedName name="_gmPresupuesto_amount" hidden="1">');
    expect(workbook).toContain('<definedName name="fSuma">Presupuesto!$C$3');
    expect(workbook).toContain("'Catálogo PIDM'!$1:$1");
    expect(workbook).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  });
});

describe("recalculate (LibreOffice)", () => {
  const withOffice = hasLibreOffice() ? it : it.skip;
  withOffice(
    "overwrites a sentinel in every formula cell, so that no value of ours is taken for its own",
    async () => {
      const bytes = await writeXlsx(sampleBook);
      const spoiled = await readXlsx(await spoilCaches(bytes));
      const before = spoiled.ok ? spoiled.snapshot.sheets[0]?.cells : undefined;
      expect(before?.values[2]?.[2]).toBe(sentinel);
      const reading = await readXlsx(await recalculate(bytes));
      if (!reading.ok) throw new Error(reading.found);
      const [budget, pidm] = reading.snapshot.sheets.map((sheet) => sheet.cells?.values ?? []);
      expect(budget?.[2]?.[2]).toBe(599_290_000);
      expect(budget?.slice(5, 9).map((row) => row[3])).toEqual([286_200_000, 15_000_000, 869_000_000, 28_380_000]);
      expect([pidm?.[0]?.[3], pidm?.[1]?.[3]]).toEqual(["uno, dos", "#DIV/0!"]);
      expect(JSON.stringify(reading.snapshot)).not.toContain(sentinel);
    },
    120_000,
  );
});
