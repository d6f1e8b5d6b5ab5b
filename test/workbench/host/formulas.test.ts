import { askExcel, tryExcel } from "../../support/askExcel";
import { withSharedHost } from "../../support/withHost";

withSharedHost();

const cell = (workbook: Excel.Workbook) => workbook.worksheets.getItem("Hoja1").getRange("C3");

/** The places that take a formula. */
const places: Readonly<Record<string, (workbook: Excel.Workbook, formula: string) => void>> = {
  "a cell": (workbook, formula) => {
    cell(workbook).formulas = [[formula]];
  },
  "a name": (workbook, formula) => {
    workbook.names.add(`n${formula.length}_${Math.round(Math.random() * 1e9)}`, formula);
  },
  "a validation": (workbook, formula) => {
    cell(workbook).dataValidation.rule = { custom: { formula } };
  },
  "a list": (workbook, formula) => {
    cell(workbook).dataValidation.rule = { list: { inCellDropDown: true, source: formula } };
  },
  "a conditional format": (workbook, formula) => {
    cell(workbook).conditionalFormats.add("Custom").custom.rule.formula = formula;
  },
};

const nested = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const listed = (count: number) => `=SUM(${Array.from({ length: count }, () => 1).join(",")})`;
const text = (length: number) => `=LEN("${"x".repeat(length)}")`;

describe.each(Object.keys(places))("a formula in %s", (place) => {
  const put = (formula: string) => tryExcel((workbook) => places[place]?.(workbook, formula));

  it.each(["=SUM(A1;B1)", "=SUM(A1", "==1", "=LEN(", "=1+", "=A1:", "=(1", "=SUM(A1))", '="abierto'])(
    "that is none is refused: %s",
    async (formula) => {
      expect(await put(formula)).toBe("InvalidArgument");
    },
  );

  it.each(["=IF()", "=IF(TRUE)", "=VLOOKUP(1,$A$1:$B$2)", "=LEN(1,2)", "=1+SUM(ABS(1,2),3)", "=TODAY(1)", "=SUM()"])(
    "that gives a function too few or too many arguments is refused: %s",
    async (formula) => {
      expect(await put(formula)).toBe("InvalidArgument");
    },
  );

  it.each(["=IF(TRUE,,2)", "=IF(TRUE,)", "=ROW()+RAND()", '=SUM(,1)+LEN("a,b")', "=COUNTIFS($A$1:$A$2,1)"])(
    "may leave out what may be left out: %s",
    async (formula) => {
      expect(await put(formula)).toBe("done");
    },
  );

  it("has at most 64 levels of functions and 255 characters in a text", async () => {
    expect(await put(nested(65))).toBe("InvalidArgument");
    expect(await put(text(256))).toBe("InvalidArgument");
  });

  it("is taken when Excel can read it", async () => {
    expect(await put("=IF($A$1>0,SUM($A$1:$B$2,{1;2}),-1)")).toBe("done");
  });
});

describe("the limits of a formula", () => {
  const put = (formula: string) => tryExcel((workbook) => places["a cell"]?.(workbook, formula));

  it.each([
    ["64 levels", nested(64), nested(65)],
    ["255 arguments", listed(255), listed(256)],
    ["a text of 255 characters, a doubled quote as one", `=LEN("${'""'.repeat(255)}")`, text(256)],
  ])("are %s", async (_, taken, refused) => {
    expect([await put(taken), await put(refused)]).toEqual(["done", "InvalidArgument"]);
  });

  it("are 255 characters in a validation", async () => {
    const sum = (count: number) => `=${Array.from({ length: count }, () => "1").join("+")}`;
    const validate = (formula: string) => tryExcel((workbook) => places["a validation"]?.(workbook, formula));
    expect([sum(127).length, await validate(sum(127)), await validate(sum(129))]).toEqual([
      254,
      "done",
      "InvalidArgument",
    ]);
  });
});

describe("what a formula names", () => {
  it("must be there before the name or the validation that uses it", async () => {
    const name = (workbook: Excel.Workbook) => void workbook.names.add("listaX", "=tX[Código]");
    const list = (workbook: Excel.Workbook) => places["a list"]?.(workbook, "=listaY");
    expect([await tryExcel(name), await tryExcel(list)]).toEqual(["InvalidArgument", "InvalidArgument"]);
    await tryExcel((workbook) => {
      const sheet = workbook.worksheets.add("X");
      sheet.getRange("A1:A2").values = [["Código"], ["a"]];
      sheet.tables.add("A1:A2", true).name = "tX";
      workbook.names.add("listaY", "=X!$A$2:$A$2");
    });
    expect([await tryExcel(name), await tryExcel(list)]).toEqual(["done", "done"]);
  });

  it.each(["=SUM(tNoHay[#REF!])", "=tNoHay[[#Headers],[#REF!]]"])(
    "must be there too where a part of it is lost: %s",
    async (formula) => {
      expect(await tryExcel((workbook) => places["a cell"]?.(workbook, formula))).toBe("InvalidArgument");
    },
  );

  it("may be unknown in a cell, which shows #NAME?", async () => {
    await tryExcel((workbook) => places["a cell"]?.(workbook, "=noHay+1"));
    const value = await askExcel((workbook) => {
      const range = cell(workbook).load("values");
      return () => range.values[0]?.[0] as unknown;
    });
    expect(value).toBe("#NAME?");
  });
});

describe.each(Object.keys(places))("a formula in %s that names a sheet", (place) => {
  const put = (formula: string) => tryExcel((workbook) => places[place]?.(workbook, formula));

  it.each(["=NoHay!$A$1", "='No hay'!$A$1:$A$9", "=SUM(Hoja1:NoHay!$A$1)", "='No hay'!#REF!"])(
    "that is not there is refused: %s",
    async (formula) => {
      expect(await put(formula)).toBe("InvalidArgument");
    },
  );

  it("that is there is taken, whatever its case", async () => {
    expect(await put("=HOJA1!$A$1:$A$2")).toBe("done");
  });

  it("that is made by the same request before it is taken, and after it refused", async () => {
    const name = `Nueva ${Object.keys(places).indexOf(place)}`;
    const formula = `='${name}'!$A$1`;
    const late = tryExcel((workbook) => {
      places[place]?.(workbook, formula);
      workbook.worksheets.add(name);
    });
    expect(await late).toBe("InvalidArgument");
    const early = tryExcel((workbook) => {
      workbook.worksheets.add(name);
      places[place]?.(workbook, formula);
    });
    expect(await early).toBe("done");
  });
});

describe("a formula that names another file", () => {
  it.each(["=[otro.xlsx]NoHay!$A$1", "=otro.xlsx!total"])(
    "is not judged by the sheets of this one: %s",
    async (formula) => {
      expect(
        await tryExcel((workbook) => {
          cell(workbook).formulas = [[formula]];
        }),
      ).toBe("done");
    },
  );
});
