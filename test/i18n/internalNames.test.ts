import { findingWords as enFindings } from "../../src/i18n/en/findings";
import { findingWords } from "../../src/i18n/es/findings";
import { findingText } from "../../src/i18n/es/findingText";
import { sheetLayouts } from "../../src/layouts";
import { decodeBook } from "../../src/layouts/decodeBook";
import { validateBook } from "../../src/rules/validate";
import { deleteColumn, fillColumn, renameColumn } from "../support/bookTools";
import { onlyCells, withoutTables } from "../support/otherPrograms";
import { sampleWorkbook } from "../support/sampleProject";

/** Params that hold a name of the program's own: of a table, of a column or of a cell. */
const internal = ["table", "of", "key", "field"];
const mark = "tInterna";
/** Params that hold a day, and one as the program keeps it. */
const days = ["date", "day", "cutoff"];
const isoDay = "2022-12-15";

/** Anything that words may do with a param: read a part of it, walk through it, call it, put it into a text. */
function anyParam(name: string): unknown {
  const target = () => undefined;
  return new Proxy(target, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive || key === "toString") return () => (internal.includes(name) ? mark : "dato");
      if (key === Symbol.iterator) return [][Symbol.iterator];
      return typeof key === "string" ? anyParam(internal.includes(name) ? name : key) : undefined;
    },
    apply: () => anyParam(name),
  });
}

const params = new Proxy({}, { get: (_, key) => (days.includes(String(key)) ? isoDay : anyParam(String(key))) });

/** Excel shows these names in «Diseño de tabla», where the correction has to be typed. */
const shownByExcel = ["book/table-renamed", "book/repeated-table"];

describe("The words of the findings", () => {
  it.each([
    ["Spanish", findingWords],
    ["English", enFindings],
  ])("call no table, column or cell by the name that the program gives it: %s", (_, words) => {
    const told = Object.entries(words).flatMap(([code, { message }]) => {
      const text = String((message as (p: unknown) => unknown)(params));
      return text.includes(mark) ? [code] : [];
    });
    expect(told).toEqual(shownByExcel);
  });

  it.each([
    ["Spanish", findingWords, ["15 de diciembre de 2022"]],
    ["English", enFindings, ["15 December 2022"]],
  ])("write days as people do: %s", (_, words, expected) => {
    const told = Object.values(words).map(({ message }) => String((message as (p: unknown) => unknown)(params)));
    expect(told.filter((text) => text.includes(isoDay))).toEqual([]);
    expect([...new Set(told.join("\n").match(/\d* ?(?:de )?(?:diciembre|December)(?: de)? 2022/g))]).toEqual(expected);
  });

  it("of damaged workbooks hold none either", async () => {
    const clean = await sampleWorkbook();
    const books = [
      withoutTables(clean),
      onlyCells(clean),
      deleteColumn(clean, "tMetas", "target"),
      renameColumn(clean, "tPresupuesto", "amount", "Plata"),
      fillColumn(clean, "tMetas", "indicator", ""),
      fillColumn(fillColumn(clean, "tActividades", "metaCount", 7), "tPresupuesto", "unitValue", 7),
    ];
    const texts = books.flatMap((book) =>
      validateBook(decodeBook(book)).findings.map((one) => findingText(one).message),
    );
    const names = sheetLayouts.flatMap(({ table, fields }) => [table?.name ?? "", ...fields.map(({ name }) => name)]);
    const told = texts.filter((text) => names.some((name) => name !== "" && new RegExp(`\\b${name}\\b`).test(text)));
    expect(texts.length).toBeGreaterThan(10);
    expect(told).toEqual([]);
  });
});
