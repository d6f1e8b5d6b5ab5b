import type { Project } from "../../src/domain/project/Project";
import { methodIds } from "../../src/domain/risk/methods";
import type { Zone } from "../../src/domain/risk/RiskMethod";
import { readRiskMap } from "../../src/domain/risk/readRiskMap";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, typeInto } from "../support/bookTools";
import { hasLibreOffice, recalculateAll, sentinel } from "../support/libreOffice";
import { reportSheets as sheets } from "../support/reportSheets";
import { ours, projectOf, report, rowsOf, rowWith, sample } from "./riskReportSamples";

const zones: readonly Zone[] = ["extreme", "high", "moderate", "low"];
const places = ["Área Metropolitana", "Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"];

/** A map with the sample's risks, one without a municipality and one that nothing values. */
function withOddRisks(project: Project): Project {
  const [first] = project.risks;
  const [answers] = project.impacts;
  if (first === undefined || answers === undefined) throw new Error("The sample map is empty.");
  return {
    ...project,
    risks: [
      ...project.risks,
      { ...first, number: 15, municipality: "" },
      { ...first, number: 16, municipality: "Lebrija", probability: "" },
    ],
    impacts: [...project.impacts, { ...answers, risk: 15 }],
  };
}

const withLibreOffice = hasLibreOffice() ? describe : describe.skip;

withLibreOffice("The risk report as LibreOffice calculates it (skipped without LibreOffice)", () => {
  const projects = methodIds.map((id) => withOddRisks(projectOf(id)));
  const books: Snapshot[] = [];

  beforeAll(async () => {
    const files = await Promise.all(projects.map((project) => writeXlsx(report(bookOf(project)))));
    for (const bytes of await recalculateAll(files)) {
      const read = await readXlsx(bytes);
      if (!read.ok) throw new Error(read.code);
      expect(JSON.stringify(read.snapshot)).not.toContain(sentinel);
      books.push(read.snapshot);
    }
  }, 300_000);

  const cases = methodIds.map((id, index) => ({ id, index }));
  const at = (index: number) => {
    const [book, project] = [books[index], projects[index]];
    if (book === undefined || project === undefined) throw new Error("no workbook");
    return { book, map: readRiskMap(project) };
  };

  it.each(cases)("counts by zone what our code counts by $id", ({ index }) => {
    const { book, map } = at(index);
    const own = zones.filter((zone) => map.method.zoneWords[zone] !== undefined);
    for (const zone of own) {
      const inherent = map.risks.filter(({ valuation }) => valuation.inherentZone === zone).length;
      const residual = map.risks.filter(({ valuation }) => valuation.residual?.zone === zone).length;
      const row = rowWith(book, sheets[0], map.method.zoneWords[zone] ?? "");
      expect(row.slice(1, 3)).toEqual([inherent, residual]);
    }
    const unvalued = map.risks.filter(({ valuation }) => valuation.residual === undefined).length;
    expect(unvalued).toBeGreaterThan(0);
    expect(rowWith(book, sheets[0], "Sin valorar").slice(1, 3)).toEqual([1, unvalued]);
    expect(rowWith(book, sheets[0], "Total").slice(1, 3)).toEqual([16, 16]);
  });

  it.each(cases)("counts by municipality what our code counts by $id", ({ index }) => {
    const { book, map } = at(index);
    const own = zones.filter((zone) => map.method.zoneWords[zone] !== undefined);
    const count = (isIn: (name: string) => boolean) => {
      const here = map.risks.filter(({ row }) => isIn(row.municipality));
      const ofZone = own.map((zone) => here.filter(({ valuation }) => valuation.residual?.zone === zone).length);
      const without = here.filter(({ valuation }) => valuation.residual === undefined).length;
      return [...ofZone, without, here.length];
    };
    const width = own.length + 3;
    for (const name of [...places, "Lebrija"])
      expect(rowWith(book, sheets[0], name).slice(1, width)).toEqual(count((one) => one === name));
    expect(rowWith(book, sheets[0], "Otro o sin municipio").slice(1, width)).toEqual(count((one) => one === ""));
  });

  it.each(cases)("lists in each zone of both maps the numbers that our code values there by $id", ({ index }) => {
    const { book, map } = at(index);
    for (const side of ["inherent", "residual"] as const) {
      const sheet = side === "inherent" ? sheets[1] : sheets[2];
      for (const zone of zones.filter((one) => map.method.zoneWords[one] !== undefined)) {
        const keys = map.risks
          .filter(({ valuation }) => (side === "inherent" ? valuation.inherentZone : valuation.residual?.zone) === zone)
          .map(({ key }) => key);
        const row = rowsOf(book, sheet).findLast((one) => one[0] === map.method.zoneWords[zone]) ?? [];
        const listed = String(row[1] ?? "")
          .split(", ")
          .filter((text) => text !== "");
        expect(listed.toSorted()).toEqual(keys.toSorted());
        expect(row[2]).toBe(keys.length);
      }
    }
  });

  it.each(cases)("shows every risk with its texts, zones, solidity and action by $id", ({ index }) => {
    const { book, map } = at(index);
    const rows = rowsOf(book, sheets[3]).slice(5);
    expect(rows.map((row) => row[0])).toEqual(map.risks.map(({ row }) => row.number));
    for (const [place, { row, controls, valuation }] of map.risks.entries()) {
      const shown = rows[place] ?? [];
      expect(shown.slice(1, 4)).toEqual([
        row.municipality,
        row.text,
        `Causas: ${row.causes}\nConsecuencias: ${row.consequences}`,
      ]);
      const word = (zone: Zone | undefined) => (zone === undefined ? "Sin valorar" : map.method.zoneWords[zone]);
      expect([shown[4], shown[5], shown[7]]).toEqual([
        word(valuation.inherentZone),
        controls.length,
        word(valuation.residual?.zone),
      ]);
      expect([shown[8], shown[9], shown[10], shown[12]]).toEqual([
        row.treatment,
        row.action,
        row.actionResponsible,
        row.actionState,
      ]);
    }
  });

  it("has no formula in error, and says that it agrees with the sheets", () => {
    for (const book of books) {
      const cells = book.sheets.filter(({ name }) => ours(name)).flatMap((sheet) => sheet.cells?.values.flat() ?? []);
      expect(cells.filter((cell) => /^#(?:REF|DIV|NAME|N\/A|VALUE|NUM)/.test(String(cell)))).toEqual([]);
      for (const name of sheets)
        expect(rowsOf(book, name)[2]?.[0]).toBe("Las cifras se calculan con fórmulas sobre la hoja Riesgos.");
    }
  });

  it("says that it is old after the method or a row changed", async () => {
    const built = report(sample);
    const { fields } = decodeBook(built).sources;
    const method = fields.riskMethod;
    const older = [
      typeInto(built, method?.sheet ?? "", method?.cell ?? "A1", [["2015"]]),
      applyPlan(built, [{ op: "setValues", sheet: "Riesgos", area: "A21:D21", values: [["", "", "", ""]] }]),
    ];
    for (const bytes of await recalculateAll(await Promise.all(older.map((book) => writeXlsx(book))))) {
      const read = await readXlsx(bytes);
      if (!read.ok) throw new Error(read.code);
      for (const name of sheets) expect(String(rowsOf(read.snapshot, name)[2]?.[0])).toMatch(/^Atención: /);
    }
  }, 120_000);
});
