import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { validateBook } from "../../../src/rules/validate";
import { bookOf, tableIn } from "../../support/bookTools";
import { cleanYear } from "../../support/buildYear";
import { cutColumn } from "../../support/otherPrograms";

const ofYear = /^(?:spend|training|actor|index|follow)\//;

function told(book: Snapshot): readonly string[] {
  return validateBook(decodeBook(book), "2022-12-01")
    .findings.map(({ code }) => code)
    .filter((code) => ofYear.test(code));
}

const clean = bookOf(cleanYear());
const tables = ["tMunicipios", "tSeguimiento", "tPresupuesto", "tEjecucion", "tCapacitacion", "tActores", "tIndices"];
const columns = tables.flatMap((table) =>
  Object.entries(tableIn(clean, table).columns).map(([key, at]) => [table, key, at] as const),
);

it("the clean year is silent as a workbook too", () => {
  expect(told(clean)).toEqual([]);
  expect(columns.length).toBeGreaterThan(40);
});

it.each(columns)(
  "%s without its column «%s»: the lost column is told, and nothing that only follows from it",
  (table, _, at) => {
    expect(told(cutColumn(clean, table, at))).toEqual([]);
  },
);
