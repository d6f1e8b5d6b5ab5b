import { listInBook } from "../../../src/domain/pidm/listInBook";
import { readCatalogues } from "../../../src/domain/pidm/readCatalogue";
import type { Cell } from "../../../src/domain/workbook/Cell";
import { emptyLook, type SheetSnapshot } from "../../../src/domain/workbook/Snapshot";

function sheet(name: string, values: readonly (readonly Cell[])[], more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const blank = (text: string) => values.map((row) => row.map(() => text));
  const cells = { row: 3, column: 2, values, formulas: blank(""), formats: blank("General") };
  return { name, visibility: "visible", protected: false, tables: [], look: emptyLook, cells, ...more };
}

const list = (code: string, text: string): readonly (readonly Cell[])[] => [
  ["Código", "Meta"],
  [code, text],
];
const cover = sheet("Portada", [["Plan indicativo", ""]]);
const readBook = (sheets: readonly SheetSnapshot[]) => {
  const { more, sheetsLeft, ...first } = listInBook(sheets, "tPidm");
  return { sheetsLeft, reading: readCatalogues([first, ...more]) };
};

describe("listInBook", () => {
  it("reads every visible sheet with a list, and names the others", () => {
    const hidden = sheet("Versión vieja", list("1-2-5-8", "Vieja"), { visibility: "hidden" });
    const { reading, sheetsLeft } = readBook([
      cover,
      sheet("Componente 1", list("1-2-5-6", "Publicar")),
      sheet("Componente 2", list("2-1-1-1", "Sembrar")),
      hidden,
    ]);
    expect(reading?.entries.map(({ row, sheet: name, entry }) => [row, name, entry.code])).toEqual([
      [4, "Componente 1", "1-2-5-6"],
      [4, "Componente 2", "2-1-1-1"],
    ]);
    expect(sheetsLeft).toEqual(["Portada", "Versión vieja"]);
  });

  it("tells a code that two sheets word differently, with both places", () => {
    const { reading } = readBook([
      sheet("2024", list("1-2-5-6", "Publicar el informe")),
      sheet("2025", list("1-2-5-6", "Publicar dos informes")),
      sheet("2026", list("1-2-5-6", "publicar el informe.")),
    ]);
    expect(reading?.duplicates).toEqual([{ row: 4, sheet: "2025", code: "1-2-5-6", first: 4, firstSheet: "2024" }]);
    expect(reading).toMatchObject({ repeated: 1, rows: 3 });
  });

  it("takes of a book of ours the catalogue only, and no names of sheets where one sheet is all", () => {
    const own = sheet("Catálogo", list("1-2-5-6", "Publicar"), {
      tables: [{ name: "tPidm", area: "B3:C4", columns: [] }],
    });
    expect(readBook([sheet("Metas", list("1-2-5-7", "Otra")), own])).toMatchObject({
      sheetsLeft: [],
      reading: { entries: [{ row: 4, entry: { code: "1-2-5-6" } }] },
    });
    expect(readBook([sheet("Metas", list("1-2-5-7", "Otra"))]).reading?.entries[0]).not.toHaveProperty("sheet");
  });

  it("without a list anywhere gives the first sheet, so that its headings can be named", () => {
    expect(listInBook([cover], "tPidm").rows).toEqual([[], [], ["", "Plan indicativo", ""]]);
    expect(listInBook([], "tPidm")).toEqual({ rows: [], more: [], sheetsLeft: [] });
  });
});
