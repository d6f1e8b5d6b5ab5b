import JSZip from "jszip";
import { formatCell } from "../../../src/domain/workbook/address";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { validateBook } from "../../../src/rules/validate";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";
import { bookOf, renameSheet, tableIn } from "../../support/bookTools";
import { cleanProject } from "../../support/buildProject";

const clean = bookOf(cleanProject());

/** «Fila de totales» switched on in Excel: the table's own last row, with a word and a SUBTOTAL. */
async function withTotals(word: string) {
  const { area } = tableIn(clean, "tPresupuesto");
  const row = area.row + area.rows;
  const corner = (at: number) => `${formatCell(at, area.column + area.columns - 1)}"`;
  const book = applyPlan(clean, [
    { op: "setValues", sheet: "Presupuesto", area: `A${row}`, values: [[word]] },
    {
      op: "setFormulas",
      sheet: "Presupuesto",
      area: `F${row}`,
      formulas: [["=SUBTOTAL(109,tPresupuesto[Valor parcial])"]],
    },
  ]);
  const zip = await JSZip.loadAsync(await writeXlsx(book));
  for (const part of zip.file(/^xl\/tables\/table\d+\.xml$/)) {
    const xml = await part.async("string");
    if (!xml.includes('name="tPresupuesto"')) continue;
    const grown = xml.replaceAll(corner(row - 1), corner(row)).replace(/ totalsRowShown="\d"/, "");
    zip.file(part.name, grown.replace(/<table /, '<table totalsRowCount="1" '));
  }
  const reading = await readXlsx(await zip.generateAsync({ type: "uint8array" }));
  if (!reading.ok) throw new Error(reading.found);
  return reading.snapshot;
}

const told = (book: typeof clean) =>
  validateBook(decodeBook(book))
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code }) => code);

describe("a total row switched on in Excel", () => {
  it.each(["Total", "Resultado", "Total general"])("«%s» is neither a line nor a row outside", async (word) => {
    const book = await withTotals(word);
    expect(decodeBook(book).project.budget).toHaveLength(2);
    expect(told(book)).toEqual([]);
  });

  it("is no line either once the table was turned into a range", async () => {
    const book = await withTotals("Total");
    const plain = {
      ...book,
      sheets: book.sheets.map((sheet) => (sheet.name === "Presupuesto" ? { ...sheet, tables: [] } : sheet)),
    };
    expect(decodeBook(plain).project.budget).toHaveLength(2);
    expect(told(plain)).toEqual(["book/table-lost"]);
  });
});

describe("sheets under other names", () => {
  it.each(["Inicio", "Metas", "Mapa de calor", "Ficha", "Hallazgos"])("«%s» renamed is not missing", (sheet) => {
    expect(told(renameSheet(clean, sheet, `${sheet} 2026`))).toEqual([]);
  });
});
