import JSZip from "jszip";
import type { MadeCopy } from "../../../src/actions/copies/makeCopy";
import { filledTables } from "../../../src/domain/copies/copyTables";
import { columnKinds } from "../../../src/domain/project/Record";
import { schemaOf, tableKeys } from "../../../src/domain/project/tables";
import { parseArea } from "../../../src/domain/workbook/address";
import { contains } from "../../../src/domain/workbook/areas";
import { decodeSent, sealOf } from "../../../src/layouts/copies/sentRecord";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { validateBook } from "../../../src/rules/validate";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeLocked } from "../../../src/xlsx/writeXlsx";
import { layoutOf, sheetOf, shownIn, tableIn } from "../../support/bookTools";
import { sampleCopy, sharedProject } from "../../support/copies";
import { hasLibreOffice, recalculate, toPdf } from "../../support/libreOffice";
import { withoutSheet } from "../../support/otherPrograms";
import { judgePaper } from "../../support/paper/judgePaper";
import { validateOoxml } from "../../support/validateOoxml";

/** Whether the copy lets a person write into the cell of a column, in a data row from 0. */
function isOpen({ snapshot }: MadeCopy, table: string, key: string, row: number): boolean {
  const found = tableIn(snapshot, table);
  const [at, column] = [found.area.row + 1 + row, found.columns[key] ?? 0];
  const areas = (found.sheet.look.unlocked ?? []).flatMap((area) => parseArea(area) ?? []);
  return areas.some((area) => contains(area, at, column));
}

describe("the declarations of what a municipality fills", () => {
  it("name columns that the tables have", () => {
    for (const table of tableKeys) {
      const { fills = [], fixed = [] } = schemaOf(table).copy ?? { rows: "own" };
      for (const column of [...fills, ...fixed])
        expect([table, [...columnKinds(table).keys()]]).toEqual([table, expect.arrayContaining([column])]);
    }
  });
});

describe("the copy for a municipality", () => {
  let copy: MadeCopy;
  let bytes: Uint8Array;
  beforeAll(async () => {
    copy = sampleCopy(await sharedProject(), "Girón");
    bytes = await writeLocked(copy.snapshot, copy.stamp.sent);
  });

  it("has the sheets to fill and those to read, and nothing of what stays at home", () => {
    expect(copy.snapshot.sheets.map(({ name, visibility }) => (visibility === "visible" ? name : `(${name})`))).toEqual(
      [
        "Inicio",
        "Instrucciones",
        "Ficha",
        "Actividades",
        "Catálogo PIDM",
        "Metas",
        "Cronograma",
        "Evidencias",
        "Presupuesto",
        "Municipios",
        "Seguimiento",
        "Ejecución",
        "Capacitación",
        "Actores",
        "Índices",
        "Riesgos",
        "Impacto",
        "Controles",
        "Mapa de calor",
        "(gm.copia)",
      ],
    );
    const names = copy.snapshot.names.map(({ formula }) => formula).join("\n");
    expect(names).not.toMatch(/Rubro|Hallazgos|Envíos|#REF!/);
  });

  it("holds the rows of the municipality alone, and whole tables where everybody reads them", async () => {
    const [project, own] = [await sharedProject(), decodeBook(copy.snapshot).project];
    expect(new Set(own.followUp.map(({ municipality }) => municipality))).toEqual(new Set(["Girón"]));
    expect(own.followUp.length).toBe(project.followUp.filter(({ municipality }) => municipality === "Girón").length);
    expect(own.risks.map(({ number }) => number)).toEqual([1, 3]);
    expect(own.impacts.map(({ risk }) => risk)).toEqual([1, 3]);
    expect(own.controls.map(({ risk }) => risk)).toEqual([1, 3]);
    expect(own.municipalities.map(({ code }) => code)).toEqual(["68307"]);
    expect(own.metas).toEqual(project.metas);
    expect(own.indices).toEqual(project.indices);
    expect(own.sends).toEqual([]);
    expect([own.ficha.name, own.ficha.signerName]).toEqual([project.ficha.name, ""]);
  });

  it("opens the cells that the municipality fills and no others", () => {
    expect(isOpen(copy, "tSeguimiento", "achieved", 0)).toBe(true);
    expect(isOpen(copy, "tSeguimiento", "planned", 0)).toBe(false);
    expect(isOpen(copy, "tSeguimiento", "state", 0)).toBe(false);
    expect(isOpen(copy, "tRiesgos", "number", 0)).toBe(false);
    expect(isOpen(copy, "tRiesgos", "text", 1)).toBe(true);
    expect(isOpen(copy, "tMetas", "text", 0)).toBe(false);
    // Rows for what is new are open whole, but for their formulas.
    expect(isOpen(copy, "tRiesgos", "number", 2)).toBe(true);
    expect(isOpen(copy, "tRiesgos", "kind", 2)).toBe(false);
  });

  it("opens among the indices of all municipalities those of its own", () => {
    const { indices } = decodeBook(copy.snapshot).project;
    const open = indices.map((_, row) => isOpen(copy, "tIndices", "value", row));
    expect(open).toEqual(indices.map(({ municipality }) => municipality === "Girón"));
    expect(open).toContain(true);
  });

  it("protects every sheet, and shows what is only read as calculated", () => {
    expect(copy.snapshot.sheets.every((sheet) => sheet.protected)).toBe(true);
    const { styles } = sheetOf(copy.snapshot, "Metas").look;
    expect(styles.filter(({ style }) => style === "data")).toEqual([]);
  });

  it("remembers what was sent, sealed, and reads it back from the file", async () => {
    const reading = await readXlsx(bytes);
    if (!reading.ok) throw new Error(reading.found);
    const sent = decodeSent(reading.snapshot);
    if (sent === undefined) throw new Error("nothing remembered");
    expect(sent.stamp).toMatchObject({ id: "68307-20221003-1", municipality: "Girón", due: "2022-10-20" });
    expect(sealOf(sent)).toBe(copy.seal);
    expect(copy.seal).toMatch(/^[0-9a-f]{64}$/);
    expect(sent.rows.risks.map(({ number }) => number)).toEqual([1, 3]);
    expect(reading.snapshot.properties).toMatchObject({ "gm.copia": "68307-20221003-1", "gm.copia.huella": copy.seal });
    // A table that nobody fills is remembered by its fingerprint alone.
    expect(filledTables).not.toContain("metas");
    expect(sent.shown.metas).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says on «Inicio» what is to be done on each sheet and until when", () => {
    const front = (sheetOf(copy.snapshot, "Inicio").cells?.values ?? []).flat().map(String);
    expect(front[0]).toBe("Copia para Girón");
    expect(front.join("\n")).toContain("a más tardar el 20 de octubre de 2022");
    expect(front.join("\n")).toContain("Numere los riesgos nuevos desde 4.");
  });

  it("says on «Instrucciones» what a person without the add-in has to know, and «Inicio» leads there", () => {
    const { cells, look } = sheetOf(copy.snapshot, "Instrucciones");
    const rows = (cells?.values ?? []).map((row) => row.map(String));
    expect(rows.map(([title]) => title).filter((title) => title !== "")).toEqual([
      "Instrucciones",
      "Para quien llena la copia de Girón",
      "Qué es este libro",
      "Qué llenar",
      "Qué no tocar",
      "Lo nuevo",
      "Enlaces de evidencia",
      "Cómo guardar",
      "Cuándo y a quién",
      "Qué pasa después",
    ]);
    const text = rows.map((row) => row[1]).join("\n");
    expect(text).toContain(
      "Estas hojas: Evidencias, Seguimiento, Ejecución, Capacitación, Actores, Índices, Riesgos, Impacto y Controles.",
    );
    expect(text).toContain("Devuelva el archivo a más tardar el 20 de octubre de 2022");
    expect(text.split(/(?<=[.:]) |\n/).filter((sentence) => sentence.split(" ").length > 20)).toEqual([]);
    expect([sheetOf(copy.snapshot, "Instrucciones").protected, look.unlocked]).toEqual([true, []]);
    const links = sheetOf(copy.snapshot, "Inicio").look.links;
    expect(JSON.stringify(links)).toContain("Instrucciones");
  });

  (hasLibreOffice() ? it : it.skip)(
    "prints «Instrucciones» on one page, all letters with 8 points and more, and few pages for rows that are still empty",
    async () => {
      const paper = judgePaper(copy.snapshot, await toPdf(bytes));
      expect(paper.filter(({ smallest }) => smallest < 8)).toEqual([]);
      const pages = Object.fromEntries(paper.map(({ sheet, pages: own }) => [sheet, own.length]));
      expect(pages).toMatchObject({ Instrucciones: 1, Capacitación: 2 });
      // Thirty empty rows each; Controles is three pages wide. A page holds half of them where the fonts have the widths of Calibri.
      expect(pages.Ejecución).toBeLessThanOrEqual(2);
      expect(pages.Controles).toBeLessThanOrEqual(6);
    },
  );

  it("has empty rows of one line, whatever their formulas will say once something is typed", async () => {
    const zip = await JSZip.loadAsync(bytes);
    const index = copy.snapshot.sheets.findIndex(({ name }) => name === "Controles");
    const xml = (await zip.file(`xl/worksheets/sheet${index + 1}.xml`)?.async("string")) ?? "";
    const { area } = tableIn(copy.snapshot, "tControles");
    const heights = [...xml.matchAll(/<row r="(\d+)"(?: ht="([\d.]+)")?/g)].map(([, row, ht]) => [Number(row), ht]);
    const tall = heights.filter(([row, ht]) => Number(row) > area.row && ht !== undefined);
    expect(tall.map(([row]) => Number(row) - area.row)).toEqual([1, 2]);
  });

  it("is a valid file that nobody's name or machine stands in, and that no add-in belongs to", async () => {
    expect(await validateOoxml(bytes)).toEqual([]);
    const zip = await JSZip.loadAsync(bytes);
    const parts = Object.keys(zip.files).join("\n");
    expect(parts).not.toMatch(/webextension|taskpane|comments|person|printerSettings|externalLink|vba/i);
    const core = (await zip.file("docProps/core.xml")?.async("string")) ?? "";
    expect(core).not.toMatch(/creator|lastModifiedBy/);
    const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
    expect(workbook).toContain('<workbookProtection lockStructure="1"/>');
    const all = await Promise.all(zip.file(/\.xml$/).map((part) => part.async("string")));
    expect(all.some((xml) => xml.includes(process.cwd()))).toBe(false);
    expect(all.join("")).not.toMatch(/<sheetProtection[^>]*password|hashValue/);
  });

  it("lacks nothing when the check looks at it: what stays at home is no missing sheet", () => {
    const codes = validateBook(decodeBook(copy.snapshot)).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("book/"))).toEqual([]);
    const cut = withoutSheet(copy.snapshot, "Riesgos");
    expect(
      validateBook(decodeBook(cut))
        .findings.filter(({ code }) => code === "book/missing-sheet")
        .map(({ params }) => params),
    ).toEqual([{ sheet: "Riesgos" }]);
  });

  (hasLibreOffice() ? it : it.skip)("shows what is missing when LibreOffice calculates it", async () => {
    const reading = await readXlsx(await recalculate(bytes));
    if (!reading.ok) throw new Error(reading.found);
    const rows = sheetOf(reading.snapshot, "Inicio").cells?.values ?? [];
    const stateOf = (sheet: string) => rows.find(([name]) => name === sheet)?.[2];
    expect(["Evidencias", "Seguimiento", "Índices", "Riesgos", "Impacto", "Controles"].map(stateOf)).toEqual([
      "Incompleto: 12 de 12",
      "Atrasados: 1",
      "Completo: 6",
      "Completo: 2",
      "Completo: 2",
      "Incompleto: 2 de 2",
    ]);
    // Of an empty row nothing is said.
    const { headerRow, columns } = layoutOf("tEjecucion");
    const object = columns.findIndex(({ key }) => key === "lineText") + 1;
    expect(shownIn(reading.snapshot, "Ejecución", headerRow + 1, object)).toBe("");
    expect(shownIn(reading.snapshot, "Seguimiento", layoutOf("tSeguimiento").headerRow + 1, 2)).toBe("Girón");
    // Of the two controls that were sent; rows for what is new stay blank and raise nothing.
    const codes = validateBook(decodeBook(reading.snapshot)).findings.map(({ code }) => code);
    expect(codes.filter((code) => /^(?:risk|training|actor)\//.test(code))).toEqual([
      "risk/control-incomplete",
      "risk/control-incomplete",
    ]);
  });
});
