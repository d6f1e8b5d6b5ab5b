import { shownFormat, shownText } from "../../../src/workbench/host/rules/shownText";
import { editText, readTyped } from "../../../src/workbench/host/rules/typing";
import { fc } from "../../support/property";

const read = (text: string, format = "General") => {
  const { content, format: own } = readTyped(text, format, "es-CO");
  return ["value" in content ? content.value : content.formula, own];
};

describe("what a person types in a cell, in Colombia", () => {
  it.each([
    ["19/09/2022", 44_823, "m/d/yyyy"],
    ["19-sep-2022", 44_823, "d-mmm-yy"],
    ["19/09/2022 10:30", 44_823.4375, "m/d/yyyy h:mm"],
    ["12.500.000", 12_500_000, "#,##0"],
    ["$12.500.000", 12_500_000, "$#,##0"],
    ["12.500", 12_500, "#,##0"],
    ["12,5", 12.5, "General"],
    ["12.5", "12.5", undefined],
    ["1.000.000 COP", "1.000.000 COP", undefined],
    ["19/09/2022 25:00", "19/09/2022 25:00", undefined],
    ["'0406001", "0406001", undefined],
    ["=1+1", "=1+1", undefined],
    ["=SUMA(1;2)", "=SUM(1,2)", undefined],
    ["=B2*1,5", "=B2*1.5", undefined],
    ["=B2*1.5", "=B2*1.5", undefined],
    ["=SUM(B2,B3)", "=SUM(B2,B3)", undefined],
  ])("«%s» is %p with the format %p", (text, value, format) => {
    expect(read(text)).toEqual([value, format]);
  });

  it("is a formula in the language of the person: «=B2*1.5» is one in English only", () => {
    const kindOf = (locale: "es-CO" | "en-US") => Object.keys(readTyped("=B2*1.5", "General", locale).content);
    expect([kindOf("es-CO"), kindOf("en-US")]).toEqual([["value"], ["formula"]]);
    expect(readTyped("=SUMA(1;2)", "@", "es-CO").content).toEqual({ value: "=SUMA(1;2)" });
  });

  it("stays a text where Excel would ask to type it again: «- dos talleres»", () => {
    expect(read("- dos talleres")).toEqual(["- dos talleres", undefined]);
  });

  it.each([
    ["12", 0.12],
    ["0,12", 0.12],
    ["12%", 0.12],
    ["-50", -0.5],
    ["doce", "doce"],
  ])("«%s» in a cell of percentages is %p", (text, value) => {
    expect(read(text, "0%")[0]).toBe(value);
  });
});

describe("what the editor of a cell shows", () => {
  it.each<[number | string | boolean, string, string, string]>([
    [44_823, '[$-240A]d "de" mmmm "de" yyyy', "19/09/2022", "9/19/2022"],
    [44_823.4375, "m/d/yyyy h:mm", "19/09/2022 10:30:00", "9/19/2022 10:30:00"],
    [0.4375, "h:mm", "10:30:00", "10:30:00"],
    [25 / 24, "[h]:mm:ss", "25:00:00", "25:00:00"],
    [143_100_000, "#,##0", "143100000", "143100000"],
    [14_310_000 / 7, "#,##0", "2044285,71428571", "2044285.71428571"],
    [0.125, "0%", "12,5%", "12.5%"],
    [true, "General", "VERDADERO", "TRUE"],
    ["12.500.000", "General", "'12.500.000", "12.500.000"],
    ["0406001", "General", "'0406001", "'0406001"],
    ["0406001", "@", "0406001", "0406001"],
    ["Consultoría", "General", "Consultoría", "Consultoría"],
    ["", "General", "", ""],
  ])("is of %p under %s: %s, in English %s", (value, format, spanish, english) => {
    expect([editText(value, format, "es-CO"), editText(value, format, "en-US")]).toEqual([spanish, english]);
  });

  it("is read back as the same constant, whatever the language and the format", () => {
    const cell = fc.oneof(
      fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
        .map((one) => Number(one.toPrecision(15)) + 0),
      fc.string({ maxLength: 12 }),
      fc.constantFrom("1-2-5", "19/09/2022", "12.500", "12,5", "'abc", "VERDADERO", "=A1", "#N/A", "5 mar", "10:30"),
      fc.boolean(),
    );
    const formats = fc.constantFrom("General", "#,##0", "0.00");
    fc.assert(
      fc.property(cell, formats, fc.constantFrom("es-CO", "en-US"), (value, format, locale) => {
        const { content } = readTyped(editText(value, format, locale), format, locale);
        expect(content).toEqual({ value });
      }),
    );
  });

  it("of a day is read back as that day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.constantFrom("es-CO", "en-US"), (value, locale) => {
        expect(readTyped(editText(value, "d/m/yyyy", locale), "d/m/yyyy", locale).content).toEqual({ value });
      }),
    );
  });
});

describe("what a cell shows in Spanish", () => {
  it.each<[number | string | boolean, string | undefined]>([
    [12.5, "12,5"],
    [43 / 3, "14,33333333"],
    [143_100_000, "143100000"],
    [1_234_567_890_123_456, "1,23457E+15"],
    [0.00001234567, "1,23457E-05"],
    [0, "0"],
    [true, "VERDADERO"],
    ["12.5", undefined],
  ])("%p without a number format: %p", (value, text) => {
    expect(shownText(value, "es-CO")).toBe(text);
  });

  it("is the day before the month under Excel's short date, which an English Excel shows the other way round", () => {
    expect([shownFormat("m/d/yyyy", "es-CO"), shownFormat("m/d/yyyy", "en-US")]).toEqual(["dd/mm/yyyy", "m/d/yyyy"]);
  });
});
