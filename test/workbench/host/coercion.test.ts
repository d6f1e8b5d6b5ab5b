import { addSheet, askExcel, tryExcel, valuesOf } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

const open = withSharedHost();

/** Writes one value into a new cell of a format; gives the value, formula and format that stand there afterwards. */
let row = 0;
async function write(value: unknown, format?: string): Promise<readonly unknown[]> {
  row += 1;
  const address = `B${row}`;
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    await context.sync();
  });
  return askExcel((workbook) => {
    const cell = workbook.worksheets.getActiveWorksheet().getRange(address).load("values,formulas,numberFormat");
    return () => [cell.values[0]?.[0], cell.formulas[0]?.[0], cell.numberFormat[0]?.[0]] as unknown[];
  });
}

/** Serial numbers: 38384 is 1 February 2005 (day first), 38353 is 1 January 2005. */
const dayFirst = 38_384;

describe("a text written as a value in a cell without format", () => {
  it.each<[string, string | number | boolean, string]>([
    ["0406001", 406_001, "General"],
    ["1-2-5", dayFirst, "m/d/yyyy"],
    ["19/9/2022", 44_823, "m/d/yyyy"],
    ["2022-09-19", 44_823, "m/d/yyyy"],
    ["TRUE", true, "General"],
    ["verdadero", true, "General"],
    ["12,5", 12.5, "General"],
    ["15%", 0.15, "0%"],
    ["$143.100.000", 143_100_000, "$#,##0"],
    ["(5)", -5, "General"],
    ["10:30", 0.4375, "h:mm"],
    ["1-2-5-1", "1-2-5-1", "General"],
    ["31/2/2022", "31/2/2022", "General"],
    ["Consultoría", "Consultoría", "General"],
    ["'0406001", "0406001", "General"],
    ["", "", "General"],
    ["1 1/2", 1.5, "# ?/?"],
    ["12e3", 12_000, "0.00E+00"],
    ["1e400", "1e400", "General"],
    ["1234567890123456789", 1_234_567_890_123_460_000, "General"],
    ["€5", 5, "[$€-2] #,##0"],
    ["%5", 0.05, "0%"],
    ["10:30 PM", 0.9375, "h:mm AM/PM"],
    ["1:2:3", 3723 / 86_400, "h:mm:ss"],
    ["25:00", 25 / 24, "[h]:mm:ss"],
    ["10:75", "10:75", "General"],
    ["19-sep-22", 44_823, "d-mmm-yy"],
    ["19 septiembre 2022", 44_823, "d-mmm-yy"],
    ["mar2022", 44_621, "mmm-yy"],
    ["2-30", 10_990, "mmm-yy"],
    ["1/32", 11_689, "mmm-yy"],
    ["Marzo", "Marzo", "General"],
    ["mayoría 5", "mayoría 5", "General"],
    ["R2", "R2", "General"],
  ])("«%s» becomes %p with the format %s", async (text, value, format) => {
    const [read, , ownFormat] = await write(text);
    expect([read, ownFormat]).toEqual([value, format]);
  });

  it("«3/4» becomes the third of April of this year", async () => {
    const [value] = await write("3/4");
    const april = Date.UTC(new Date().getFullYear(), 3, 3) / 86_400_000 + 25_569;
    expect(value).toBe(april);
  });

  it.each<[string, number, number]>([
    ["5 mar", 3, 5],
    ["Jan 5", 1, 5],
    ["sep-22", 9, 22],
    ["MARCH1", 3, 1],
    ["SEPT2", 9, 2],
    ["ENE1", 1, 1],
    ["abr3", 4, 3],
    ["JUN30", 6, 30],
  ])("«%s» becomes a day of this year: month %p, day %p", async (text, month, day) => {
    const [value, , format] = await write(text);
    expect([value, format]).toEqual([
      Date.UTC(new Date().getFullYear(), month - 1, day) / 86_400_000 + 25_569,
      "d-mmm",
    ]);
  });

  it("«=1+1» becomes a formula that is calculated", async () => {
    expect(await write("=1+1")).toEqual([2, "=1+1", "General"]);
  });

  it("what begins with + or - and is no number becomes a formula, or is refused when it can be none", async () => {
    expect((await write("+1+1"))[0]).toBe(2);
    expect(
      await tryExcel((workbook) => {
        workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["- dos talleres"]];
      }),
    ).toBe("InvalidArgument");
  });
});

describe("the format of the cell", () => {
  it.each(["0406001", "1-2-5", "3/4", "TRUE", "=1+1", "- viñeta", "34.500.000"])(
    "keeps «%s» as a text when it was @ before the value came",
    async (text) => {
      expect((await write(text, "@"))[0]).toBe(text);
    },
  );

  it("comes too late when the value is written first: the zero is lost", async () => {
    await addSheet("Orden");
    await tryExcel((workbook) => {
      const cell = workbook.worksheets.getItem("Orden").getRange("A1");
      cell.values = [["0406001"]];
      cell.numberFormat = [["@"]];
    });
    expect(await valuesOf("Orden", "A1")).toEqual([[406_001]]);
  });

  it("stays when it is not General", async () => {
    expect((await write("19/9/2022", "yyyy-mm-dd"))[2]).toBe("yyyy-mm-dd");
  });
});

describe("what is no text", () => {
  it.each([[12.5], [true], [0]])("%p stays as it is", async (value) => {
    expect((await write(value))[0]).toBe(value);
  });

  it("null leaves a cell as it is, an empty text empties it", async () => {
    await addSheet("Nulos", [["a", "b"]]);
    await tryExcel((workbook) => {
      workbook.worksheets.getItem("Nulos").getRange("A1:B1").values = [[null, ""]];
    });
    expect(await valuesOf("Nulos", "A1:B1")).toEqual([["a", ""]]);
  });

  it("an object is refused", async () => {
    expect(
      await tryExcel((workbook) => {
        workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[{ monto: 5 }]];
      }),
    ).toBe("InvalidArgument");
  });
});

describe("the language of the person", () => {
  afterEach(() => {
    open().host.locale = "es-CO";
  });

  it.each<["es-CO" | "en-US", string, string | number]>([
    ["es-CO", "143.100.000", 143_100_000],
    ["en-US", "143.100.000", "143.100.000"],
    ["es-CO", "143,100,000", "143,100,000"],
    ["en-US", "143,100,000", 143_100_000],
    ["es-CO", "434.500.000", 434_500_000],
    ["es-CO", "1.5", "1.5"],
    ["en-US", "1.5", 1.5],
    ["es-CO", "1-2-5", dayFirst],
    ["en-US", "1-2-5", 38_354],
    ["en-US", "verdadero", "verdadero"],
  ])("in %s «%s» is understood as %p", async (locale, text, value) => {
    open().host.locale = locale;
    expect((await write(text))[0]).toBe(value);
  });
});
