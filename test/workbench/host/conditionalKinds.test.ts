import { setTimeout as pause } from "node:timers/promises";
import { FormulaResultStatus } from "@univerjs/engine-formula";
import {
  ConditionalFormattingFormulaService,
  ConditionalFormattingService,
} from "@univerjs/sheets-conditional-formatting";
import { startUniverBook } from "../../../src/workbench/univer/openUniverBook";
import { addSheet, askExcel, tryExcel } from "../../support/askExcel";
import { openHost } from "../../support/openHost";
import { at } from "../univer/withBook";

/** Univer forgets what a changed rule gave after 100 ms. */
const univerBuffer = 120;

type Drawn = ReturnType<ConditionalFormattingService["composeStyle"]>;

async function open() {
  const { parts, book } = startUniverBook();
  const { Excel, OfficeExtension, Office, close } = await openHost({ locale: "en-US" }, book);
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
  const drawn = async (cell: string): Promise<Drawn> => {
    const sheet = book.sheets().find(({ name }) => name === "P")?.id ?? "";
    const { row, column } = at(cell);
    const service = parts.injector.get(ConditionalFormattingService);
    const formulas = parts.injector.get(ConditionalFormattingFormulaService);
    const isCalculated = () =>
      (formulas.getSubUnitFormulaMap(parts.unitId, sheet)?.getValues() ?? []).every(
        ({ cfId, formulaText }) =>
          formulas.getFormulaMatrix(parts.unitId, sheet, cfId, formulaText).status === FormulaResultStatus.SUCCESS,
      );
    await pause(univerBuffer);
    service.composeStyle(parts.unitId, sheet, row - 1, column - 1);
    for (let turn = 0; turn < 100 && !isCalculated(); turn += 1) await pause(20);
    await book.settle();
    return service.composeStyle(parts.unitId, sheet, row - 1, column - 1);
  };
  return { book, drawn, close };
}

let opened: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  opened = await open();
  await addSheet("P", [
    ["Enero", 10, "Atrasado"],
    ["Febrero", -5, "a tiempo"],
    ["Marzo", 25, "ATRASADO mucho"],
    ["Enero", 0, ""],
    ["Mayo", 40, "=1/0"],
  ]);
});
afterEach(() => opened.close());

const cells = (workbook: Excel.Workbook, address: string) => workbook.worksheets.getItem("P").getRange(address);
const add = (workbook: Excel.Workbook, address: string, type: Excel.ConditionalFormatType | string) =>
  cells(workbook, address).conditionalFormats.add(type as Excel.ConditionalFormatType.custom);

/** Cells of a column whose colour of letters is the format's. */
async function reds(column: string): Promise<readonly number[]> {
  const rows = [1, 2, 3, 4, 5];
  const looks = await Promise.all(rows.map((row) => opened.drawn(`${column}${row}`)));
  return rows.filter((_, index) => looks[index]?.style?.cl?.rgb === "#FF0000");
}

/** Colours what a rule finds red. */
function redden<T extends { format: Excel.ConditionalRangeFormat }>(format: T, rule: object): void {
  format.format.font.color = "red";
  Object.assign(format, { rule });
}

describe("conditional formats by the value of a cell", () => {
  it.each<[Excel.ConditionalCellValueRule, readonly number[]]>([
    [{ formula1: "=0", operator: "LessThan" }, [2]],
    [{ formula1: "10", operator: "GreaterThanOrEqual" }, [1, 3, 5]],
    [{ formula1: "=25", formula2: "=0", operator: "Between" }, [1, 3, 4]],
    [{ formula1: "=0", formula2: "=25", operator: "NotBetween" }, [2, 5]],
    [{ formula1: "=$B$1", operator: "EqualTo" }, [1]],
    [{ formula1: "=B2", operator: "GreaterThan" }, [1, 3, 5]],
  ])("%o", async (rule, expected) => {
    await tryExcel((book) => redden(add(book, "B1:B5", "CellValue").cellValue, rule));
    expect(await reds("B")).toEqual(expected);
  });

  it("compare texts too, and take a bare text for one", async () => {
    await tryExcel((book) =>
      redden(add(book, "A1:A5", "CellValue").cellValue, { formula1: "enero", operator: "EqualTo" }),
    );
    expect(await reds("A")).toEqual([1, 4]);
    expect(await rulesOf("cellValue/rule")).toEqual([{ formula1: '="enero"', operator: "EqualTo" }]);
  });
});

/** A property of every format of the sheet. */
function rulesOf(path: "cellValue/rule" | "iconSet/criteria" | "colorScale/criteria"): Promise<readonly unknown[]> {
  return askExcel((book) => {
    const formats = cells(book, "A1:Z99").conditionalFormats.load(`items/${path}`);
    const [part = "", name = ""] = path.split("/");
    return () => formats.items.map((item) => item.toJSON()[part as "cellValue"]?.[name as "rule"]);
  });
}

describe("conditional formats by a text", () => {
  it.each<[Excel.ConditionalTextComparisonRule, readonly number[]]>([
    [{ operator: "Contains", text: "atrasado" }, [1, 3]],
    [{ operator: "NotContains", text: "a" }, [4, 5]],
    [{ operator: "BeginsWith", text: "A " }, [2]],
    [{ operator: "EndsWith", text: "mucho" }, [3]],
    [{ operator: "Contains", text: "=$A$1" }, []],
  ])("%o, whatever the case", async (rule, expected) => {
    await tryExcel((book) => redden(add(book, "C1:C5", "ContainsText").textComparison, rule));
    expect(await reds("C")).toEqual(expected);
  });
});

describe("conditional formats by Excel's own criteria", () => {
  it.each<[string, Excel.ConditionalPresetCriteriaRule["criterion"], readonly number[]]>([
    ["C", "Blanks", [4]],
    ["C", "NonBlanks", [1, 2, 3]],
    ["C", "Errors", [5]],
    ["C", "NonErrors", [1, 2, 3, 4]],
    ["B", "AboveAverage", [3, 5]],
    ["B", "BelowAverage", [1, 2, 4]],
    ["B", "EqualOrAboveAverage", [3, 5]],
    ["B", "EqualOrBelowAverage", [1, 2, 4]],
    // The mean is 14; the deviation of a sample is 18.5.
    ["B", "OneStdDevAboveAverage", [5]],
    ["B", "OneStdDevBelowAverage", [2]],
    ["B", "TwoStdDevAboveAverage", []],
    ["A", "UniqueValues", [2, 3, 5]],
    ["A", "DuplicateValues", [1, 4]],
  ])("in the column %s %s finds the rows %j", async (column, criterion, expected) => {
    await tryExcel((book) => redden(add(book, `${column}1:${column}5`, "PresetCriteria").preset, { criterion }));
    expect(await reds(column)).toEqual(expected);
  });

  it.each<[Excel.ConditionalPresetCriteriaRule["criterion"], number, number]>([
    ["Yesterday", -1, 0],
    ["Today", 0, 1],
    ["Tomorrow", 1, 0],
    ["LastSevenDays", -6, -7],
    ["LastSevenDays", 0, 1],
    ["LastWeek", -7, 0],
    ["ThisWeek", 0, 7],
    ["NextWeek", 7, 0],
    ["LastMonth", -31 - new Date().getDate() + 15, 0],
    ["ThisMonth", 0, 32],
  ])("the day of %s is %i days from today, and not %i", async (criterion, there, not) => {
    await tryExcel((book) => {
      cells(book, "B1:B2").formulas = [[`=TODAY()+${there}`], [`=TODAY()+${not}`]];
      redden(add(book, "B1:B2", "PresetCriteria").preset, { criterion });
    });
    expect(await reds("B")).toEqual([1]);
  });
});

describe("conditional formats by rank", () => {
  it.each<[Excel.ConditionalTopBottomRule, readonly number[]]>([
    [{ rank: 2, type: "TopItems" }, [3, 5]],
    [{ rank: 1, type: "BottomItems" }, [2]],
    [{ rank: 40, type: "TopPercent" }, [3, 5]],
    [{ rank: 1, type: "BottomPercent" }, [2]],
  ])("%o", async (rule, expected) => {
    await tryExcel((book) => redden(add(book, "B1:B5", "TopBottom").topBottom, rule));
    expect(await reds("B")).toEqual(expected);
  });
});

describe("colour scales", () => {
  const fills = async () =>
    Promise.all(["B1", "B2", "B3", "B4", "B5"].map(async (cell) => (await opened.drawn(cell))?.style?.bg?.rgb));

  it("colour between the colours of their points", async () => {
    await tryExcel((book) => {
      add(book, "B1:B5", "ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#000000" },
        midpoint: { type: "Number", formula: "10", color: "#FF0000" },
        maximum: { type: "HighestValue", color: "white" },
      };
    });
    expect(await fills()).toEqual([
      "rgb(255,0,0)",
      "rgb(0,0,0)",
      "rgb(255,128,128)",
      "rgb(85,0,0)",
      "rgb(255,255,255)",
    ]);
    expect(await rulesOf("colorScale/criteria")).toEqual([
      {
        minimum: { type: "LowestValue", formula: null, color: "#000000" },
        midpoint: { type: "Number", formula: "=10", color: "#FF0000" },
        maximum: { type: "HighestValue", formula: null, color: "#FFFFFF" },
      },
    ]);
  });

  it("find the highest of negative numbers, and calculate what a point says by a formula", async () => {
    await tryExcel((book) => {
      cells(book, "B1:B5").values = [[-1], [-2], [-3], [-4], [-5]];
      add(book, "B1:B5", "ColorScale").colorScale.criteria = {
        minimum: { type: "Percent", formula: "=$D$1", color: "#000000" },
        maximum: { type: "HighestValue", color: "#FFFFFF" },
      };
      cells(book, "D1").values = [[0]];
    });
    expect([(await fills())[0], (await fills())[4]]).toEqual(["rgb(255,255,255)", "rgb(0,0,0)"]);
  });
});

describe("data bars", () => {
  it("begin at 0 by themselves, and their parts are kept", async () => {
    await tryExcel((book) => {
      cells(book, "B2").values = [[5]];
      const { dataBar } = add(book, "B1:B5", "DataBar");
      dataBar.barDirection = "LeftToRight";
      dataBar.positiveFormat.fillColor = "green";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.negativeFormat.matchPositiveFillColor = true;
      dataBar.axisColor = "";
      dataBar.showDataBarOnly = true;
    });
    expect((await opened.drawn("B2"))?.dataBar).toEqual({
      color: "#008000",
      startPoint: 0,
      value: 12.5,
      isGradient: false,
      isShowValue: false,
    });
    const kept = await askExcel((book) => {
      const format = cells(book, "B1").conditionalFormats.getItemAt(0);
      format.dataBar.load("barDirection,axisColor,axisFormat,lowerBoundRule,positiveFormat/borderColor");
      format.load("stopIfTrue");
      return () => [format.dataBar.toJSON(), format.stopIfTrue];
    });
    expect(kept).toEqual([
      {
        barDirection: "LeftToRight",
        axisColor: "",
        axisFormat: "Automatic",
        lowerBoundRule: { type: "Automatic", formula: null },
        positiveFormat: { borderColor: "#638EC6" },
      },
      null,
    ]);
  });
});

describe("icon sets", () => {
  const icons = async () =>
    Promise.all(
      ["B1", "B2", "B3", "B4", "B5"].map(async (cell) => {
        const icon = (await opened.drawn(cell))?.iconSet;
        return icon === undefined ? undefined : `${icon.iconType} ${icon.iconId}`;
      }),
    );

  it("come with limits, and take others as a whole", async () => {
    await tryExcel((book) => {
      const { iconSet } = add(book, "B1:B5", "IconSet");
      iconSet.style = "ThreeTriangles";
    });
    expect(await rulesOf("iconSet/criteria")).toMatchObject([
      [{ type: "Invalid" }, { type: "Percent", formula: "=33" }, { type: "Percent", formula: "=67" }],
    ]);
    await tryExcel((book) => {
      cells(book, "B1").conditionalFormats.getItemAt(0).iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThan", formula: "=10" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=40" },
      ];
    });
    const [low, middle, top] = ["3Triangles 2", "3Triangles 1", "3Triangles 0"];
    expect(await icons()).toEqual([low, low, middle, low, top]);
  });

  it("turn their order round, count ratings from the lowest, and take single icons", async () => {
    await tryExcel((book) => {
      const { iconSet } = add(book, "B1:B5", "IconSet");
      iconSet.style = "FourRating";
    });
    expect(await icons()).toEqual(["4Rating 1", "4Rating 0", "4Rating 2", "4Rating 0", "4Rating 3"]);
    await tryExcel((book) => {
      cells(book, "B1").conditionalFormats.getItemAt(0).iconSet.reverseIconOrder = true;
    });
    expect(await icons()).toEqual(["4Rating 2", "4Rating 3", "4Rating 1", "4Rating 3", "4Rating 0"]);
    await tryExcel((book) => {
      const { iconSet } = cells(book, "B1").conditionalFormats.getItemAt(0);
      iconSet.style = "ThreeFlags";
      iconSet.criteria = [
        { customIcon: { set: "ThreeStars", index: 2 } } as Excel.ConditionalIconCriterion,
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "=33" },
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "=67" },
      ];
    });
    expect((await icons())[1]).toBe("3Stars 0");
    expect(
      await tryExcel((book) => {
        cells(book, "B1").conditionalFormats.getItemAt(0).iconSet.reverseIconOrder = false;
      }),
    ).toBe("InvalidOperation");
  });
});

describe("what Excel refuses of conditional formats", () => {
  const cases: readonly [string, string, (workbook: Excel.Workbook) => void][] = [
    [
      "the object of another type",
      "InvalidOperation",
      (book) => void add(book, "B1", "IconSet").custom.rule.load("formula"),
    ],
    ["a type that is none", "InvalidArgument", (book) => void add(book, "B1", "Colors")],
    [
      "a relative reference in a scale",
      "InvalidArgument",
      (book) => {
        add(book, "B1:B5", "DataBar").dataBar.lowerBoundRule = { type: "Number", formula: "=B9" };
      },
    ],
    [
      "more than 100 per cent",
      "InvalidArgument",
      (book) => {
        add(book, "B1:B5", "TopBottom").topBottom.rule = { rank: 101, type: "TopPercent" };
      },
    ],
    [
      "a highest value as the lower limit",
      "InvalidArgument",
      (book) => {
        add(book, "B1:B5", "DataBar").dataBar.lowerBoundRule = { type: "HighestValue" };
      },
    ],
    [
      "two limits for three icons",
      "InvalidArgument",
      (book) => {
        add(book, "B1:B5", "IconSet").iconSet.criteria = [];
      },
    ],
    [
      "one limit for two",
      "InvalidArgument",
      (book) => redden(add(book, "B1:B5", "CellValue").cellValue, { formula1: "=1", operator: "Between" }),
    ],
    [
      "an end of the rules below a bar",
      "InvalidOperation",
      (book) => {
        add(book, "B1:B5", "DataBar").stopIfTrue = true;
      },
    ],
  ];
  it.each(cases)("%s: %s", async (_, code, batch) => {
    expect(await tryExcel(batch)).toBe(code);
  });

  it("the object of another type is null where its name says so", async () => {
    const found = await askExcel((book) => {
      const format = add(book, "B1:B5", "TopBottom");
      const [own, other] = [format.topBottomOrNullObject, format.dataBarOrNullObject];
      own.load("rule");
      other.load("axisColor");
      return () => [own.isNullObject, other.isNullObject];
    });
    expect(found).toEqual([false, true]);
  });
});

describe("the order and the cells of conditional formats", () => {
  const types = () =>
    askExcel((book) => {
      const formats = cells(book, "A1:Z99").conditionalFormats.load("items/type,items/priority");
      return () => formats.items.map(({ type, priority }) => `${priority} ${type}`);
    });

  it("follow the priority that is set: beyond the last it is the last, a negative one counts from the back", async () => {
    await tryExcel((book) => ["CellValue", "IconSet", "DataBar"].forEach((type) => void add(book, "B1:B5", type)));
    const move = (index: number, priority: number) =>
      tryExcel((book) => {
        cells(book, "B1").conditionalFormats.getItemAt(index).priority = priority;
      });
    await move(0, 1);
    expect(await types()).toEqual(["0 IconSet", "1 CellValue", "2 DataBar"]);
    await move(0, 99);
    expect(await types()).toEqual(["0 CellValue", "1 DataBar", "2 IconSet"]);
    await move(0, -1);
    expect(await types()).toEqual(["0 DataBar", "1 IconSet", "2 CellValue"]);
  });

  it("the first in order wins, part by part, and ends those below when it says so", async () => {
    await tryExcel((book) => {
      const below = add(book, "B1:B5", "CellValue").cellValue;
      redden(below, { formula1: "=0", operator: "LessThan" });
      below.format.font.bold = true;
      const above = add(book, "B1:B5", "CellValue");
      above.cellValue.format.font.color = "blue";
      above.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      above.priority = 0;
    });
    expect((await opened.drawn("B2"))?.style).toMatchObject({ cl: { rgb: "#0000FF" }, bl: 1 });
    await tryExcel((book) => {
      cells(book, "B1").conditionalFormats.getItemAt(0).stopIfTrue = true;
    });
    expect((await opened.drawn("B2"))?.style).toEqual({ cl: { rgb: "#0000FF" } });
  });

  it("are told, also of formats of several ranges", async () => {
    const found = await askExcel((book) => {
      const sheet = book.worksheets.getItem("P");
      const one = add(book, "B1:B5", "DataBar");
      const several = sheet.getRanges("A1:A2,C1:C2").conditionalFormats.add("Custom");
      const [range, none, areas] = [one.getRange(), several.getRangeOrNullObject(), several.getRanges()];
      range.load("address");
      none.load("address");
      areas.load("address");
      return () => [range.address, none.isNullObject, areas.address];
    });
    expect(found).toEqual(["P!B1:B5", true, "P!A1:A2,P!C1:C2"]);
    expect(await tryExcel((book) => void cells(book, "C1").conditionalFormats.getItemAt(0).getRange())).toBe(
      "InvalidOperation",
    );
  });

  it("what is left of a cleared format speaks of the same cells, in its old place", async () => {
    await tryExcel((book) => {
      redden(add(book, "B1:B5", "CellValue").cellValue, { formula1: "=B2", operator: "GreaterThan" });
      add(book, "B1:B5", "IconSet");
      cells(book, "B1:B2").conditionalFormats.clearAll();
    });
    expect(await reds("B")).toEqual([3, 5]);
    expect(await types()).toEqual(["0 CellValue", "1 IconSet"]);
  });

  it("follow inserted rows, limits and all", async () => {
    await tryExcel((book) => {
      cells(book, "D1").values = [[20]];
      redden(add(book, "B1:B5", "CellValue").cellValue, { formula1: "=$D$1", operator: "GreaterThan" });
      add(book, "B1:B5", "IconSet").iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Formula", operator: "GreaterThan", formula: "=$D$1" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=40" },
      ];
      cells(book, "1:1").insert("Down");
    });
    expect(await rulesOf("iconSet/criteria").catch(() => "refused")).toBe("refused");
    const limit = await askExcel((book) => {
      const formats = cells(book, "B2").conditionalFormats;
      const [value, icons] = [formats.getItemAt(0).cellValue, formats.getItemAt(1).iconSet];
      value.load("rule");
      icons.load("criteria");
      return () => [value.rule.formula1, icons.criteria[1]?.formula];
    });
    expect(limit).toEqual(["=$D$2", "=$D$2"]);
    expect((await opened.drawn("B4"))?.style?.cl?.rgb).toBe("#FF0000");
  });
});

describe("the look of a conditional format", () => {
  it("takes letters, fill, borders and number format, and gives them back", async () => {
    const kept = await askExcel((book) => {
      const { format } = add(book, "B1:B5", "CellValue").cellValue;
      Object.assign(format.font, { color: "#112233", bold: true, italic: false, strikethrough: true });
      format.font.underline = "Double";
      format.fill.color = "yellow";
      format.numberFormat = "0.0";
      format.borders.bottom.style = "DashDot";
      format.borders.getItem("EdgeBottom").color = "red";
      format.font.load("color,bold,italic,strikethrough,underline");
      format.fill.load("color");
      format.borders.load("items/sideIndex,items/style,items/color");
      format.load("numberFormat");
      return () => [
        format.font.toJSON(),
        format.fill.color,
        format.numberFormat,
        format.borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color]),
      ];
    });
    expect(kept).toEqual([
      { color: "#112233", bold: true, italic: false, strikethrough: true, underline: "Double" },
      "#FFFF00",
      "0.0",
      [
        ["EdgeTop", "None", "#000000"],
        ["EdgeBottom", "DashDot", "#FF0000"],
        ["EdgeLeft", "None", "#000000"],
        ["EdgeRight", "None", "#000000"],
      ],
    ]);
  });

  it("is cleared part by part", async () => {
    await tryExcel((book) => {
      const { cellValue } = add(book, "B1:B5", "CellValue");
      cellValue.rule = { formula1: "=-100", operator: "GreaterThan" };
      Object.assign(cellValue.format.font, { color: "#112233", bold: true });
      Object.assign(cellValue.format, { numberFormat: "0.0" });
      cellValue.format.fill.color = "yellow";
      cellValue.format.font.clear();
      cellValue.format.numberFormat = null;
    });
    expect((await opened.drawn("B1"))?.style).toEqual({ bg: { rgb: "#FFFF00" } });
  });
});
