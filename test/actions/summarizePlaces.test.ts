import { structure } from "../../src/actions/structure";
import { summarizePlaces } from "../../src/actions/summarizePlaces";
import type { Project } from "../../src/domain/project/Project";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import type { Op } from "../../src/domain/workbook/WritePlan";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, sheetOf, typeInto } from "../support/bookTools";
import { calculateBooks } from "../support/calculateBooks";
import { judgeFormulas } from "../support/judgeFormulas";
import { hasLibreOffice, toPdfs } from "../support/libreOffice";
import { withoutSheet } from "../support/otherPrograms";
import { judgePaper } from "../support/paper/judgePaper";
import { hasPoppler, readWords } from "../support/paper/readWords";
import { validateOoxml } from "../support/validateOoxml";
import { yearProject } from "../support/yearProject";

const sheet = "Resumen por municipio";
const build = (book: Snapshot) => applyPlan(book, summarizePlaces.run(book, undefined).plan);
const rowsOf = (book: Snapshot) => sheetOf(book, sheet).cells?.values ?? [];
const named = (op: Op) => ("sheet" in op ? op.sheet : "");

/** The year with so many municipalities, each with the reports of Girón; documents of the first one alone. */
async function withPlaces(count: number): Promise<Project> {
  const year = await yearProject();
  const municipalities = Array.from({ length: count }, (_, index) => ({
    code: String(68_001 + index),
    name: `Municipio ${index + 1}`,
    department: "Santander",
    contact: "",
  }));
  const reports = year.followUp.filter(({ municipality }) => municipality === "Girón");
  const followUp = municipalities.flatMap(({ name }) => reports.map((row) => ({ ...row, municipality: name })));
  const execution = year.execution.map((row) => ({ ...row, municipality: "municipio 1" }));
  return { ...year, municipalities, followUp, execution };
}

/** The rows of a block from its name to the last index, columns A to F. */
function blockOf(book: Snapshot, name: string, rows = 9): readonly (readonly unknown[])[] {
  const first = rowsOf(book).findIndex((row) => row[0] === name);
  return rowsOf(book)
    .slice(first, first + rows)
    .map((row) => row.slice(0, 6));
}

describe("«Resumen por municipio»", () => {
  it("touches no sheet but its own, and is the same when it is built again", async () => {
    const before = bookOf(await yearProject());
    const { plan } = summarizePlaces.run(before, undefined);
    expect([...new Set(plan.map(named))].sort()).toEqual(["", sheet]);
    const once = applyPlan(before, plan);
    const again = summarizePlaces.run(once, undefined);
    expect(again.typed).toEqual([]);
    const twice = applyPlan(once, again.plan);
    expect(sheetOf(twice, sheet).cells?.formulas).toEqual(sheetOf(once, sheet).cells?.formulas);
    expect(twice.sheets.filter(({ name }) => name !== sheet)).toEqual(before.sheets);
  });

  it("names what people typed on it, and nothing of its own once municipalities and indices have come or gone", async () => {
    const year = await yearProject();
    const once = build(bookOf(year));
    const fewer = typeInto(once, "Municipios", "A7", [
      ["", "", "", ""],
      ["", "", "", ""],
    ]);
    expect(summarizePlaces.run(fewer, undefined).typed).toEqual([]);
    const known = typeInto(
      once,
      "Índices",
      "C5",
      Array.from({ length: 24 }, () => ["IDI"]),
    );
    expect(summarizePlaces.run(known, undefined).typed).toEqual([]);
    const noted = applyPlan(once, [
      { op: "setValues", sheet, area: "F12", values: [["Llamar a la oficina"]] },
      { op: "setFormulas", sheet, area: "F22", formulas: [["=E22/C22"]] },
      { op: "setValues", sheet, area: "O3", values: [["Nota"]] },
    ]);
    expect(summarizePlaces.run(noted, undefined).typed?.map(({ cell }) => cell)).toEqual(["O3", "F12", "F22"]);
  });

  it("begins a page before a block that would be cut, with four municipalities and with forty", async () => {
    for (const count of [4, 40]) {
      const { look, cells } = sheetOf(build(bookOf(await withPlaces(count))), sheet);
      const { breaks = [] } = look.page ?? {};
      // A block has ten rows; the first begins in row 7.
      expect(breaks.filter((row) => (row - 7) % 10 !== 0)).toEqual([]);
      const ends = [...breaks, (cells?.values.length ?? 0) + 1];
      const points = (from: number, to: number) =>
        Array.from({ length: to - from }, (_, at) => look.heights[from + at] ?? 15).reduce((sum, one) => sum + one, 0);
      const pages = ends.map((end, index) => points(ends[index - 1] ?? 1, end) + (index > 0 ? points(1, 5) : 0));
      // A4 less the margins of the page, in points.
      expect(Math.max(...pages)).toBeLessThanOrEqual(842 - 1.3 * 72);
      expect(breaks).toHaveLength(count === 4 ? 0 : 9);
    }
  });

  it("has formulas that every program reads, and no error for the Open XML SDK", async () => {
    const bytes = await writeXlsx(build(bookOf(await withPlaces(40))));
    expect(await judgeFormulas(bytes)).toEqual([]);
    expect(await validateOoxml(bytes)).toEqual([]);
  });

  (hasLibreOffice() ? it : it.skip)(
    "tells of each municipality what is late first, then evidence, sessions, people, money and indices",
    async () => {
      const year = await yearProject();
      const noValues = { ...(await withPlaces(2)), indices: [], followUp: [] };
      const gone = typeInto(build(bookOf(year)), "Municipios", "B9", [[""]]);
      const books = [build(bookOf(year)), build(bookOf(await withPlaces(40))), build(bookOf(noValues)), gone];
      const [own = emptySnapshot, forty = emptySnapshot, none = emptySnapshot, stale = emptySnapshot] =
        await calculateBooks(books);
      const all = [own, forty, none, stale].flatMap((book) => rowsOf(book).flat());
      expect(all.filter((value) => /^#/.test(String(value)))).toEqual([]);
      expect([rowsOf(own)[3]?.[0], rowsOf(own)[4]?.[0]]).toEqual(["", "Con reportes atrasados: Girón (1)."]);
      const giron = blockOf(own, "Girón");
      expect(giron[1]?.[0]).toBe("1 reporte atrasado: meta 1-2-5-5, trimestre 3.");
      expect([Number(giron[3]?.[0]).toFixed(3), ...(giron[3]?.slice(1) ?? [])]).toEqual(["0.506", 1, 1, 7, 78, 1]);
      expect(giron[7]).toEqual(["IDI", 2021, 72.9, "Cambió el método", 3, expect.closeTo(10.2)]);
      expect(blockOf(own, "Bucaramanga")[1]?.[0]).toBe("No tiene reportes atrasados.");
      // Documents without a municipality are in no block, and are told.
      expect(blockOf(own, "Fuera de la lista", 1)).toEqual([
        ["Fuera de la lista", 199_290_000, 199_290_000, 154_440_000, 154_740_000, 0],
      ]);
      expect(blockOf(forty, "Municipio 1")[5]).toEqual([
        "Pesos",
        199_290_000,
        199_290_000,
        154_440_000,
        154_740_000,
        "",
      ]);
      expect(blockOf(forty, "Fuera de la lista", 1)[0]?.slice(1)).toEqual([0, 0, 0, 0, 0]);
      expect(String(rowsOf(forty)[4]?.[0])).toMatch(
        /^Con reportes atrasados: Municipio 1 \(1\), Municipio 2 \(1\).*…$/,
      );
      expect(rowsOf(none)[4]?.[0]).toBe("Ningún municipio tiene reportes atrasados.");
      expect(blockOf(none, "Municipio 2")[1]?.[0]).toBe("No tiene reportes en Seguimiento.");
      expect(blockOf(none, "Municipio 2")[6]?.[0]).toBe("La hoja Índices no tiene valores.");
      expect(String(rowsOf(stale)[3]?.[0])).toMatch(/^La hoja no muestra todos los municipios o índices/);
    },
    240_000,
  );

  (hasLibreOffice() && hasPoppler() ? it : it.skip)(
    "is printed as every sheet of the year with letters of 8 points and more, and each municipality whole on one page",
    async () => {
      const books = [build(bookOf(await yearProject())), build(bookOf(await withPlaces(40)))];
      const pdfs = await toPdfs(await Promise.all(books.map(writeXlsx)));
      const papers = books.map((book, index) => {
        const pdf = pdfs[index] ?? new Uint8Array();
        const all = judgePaper(book, pdf);
        return { pdf, all, own: all.find((one) => one.sheet === sheet) };
      });
      expect(papers.map(({ own }) => [own?.pages.length, own?.cut])).toEqual([
        [2, []],
        [10, []],
      ]);
      const small = papers.flatMap(({ all }) => all.filter(({ smallest }) => smallest < 8));
      expect(small.map((one) => [one.sheet, one.smallest])).toEqual([]);
      const [, forty] = papers;
      const words = readWords(forty?.pdf ?? new Uint8Array());
      const blocks = (forty?.own?.pages ?? []).map((page) => {
        const texts = (words[page - 1] ?? []).map(({ text }) => text);
        return ["Ejecución", "Pesos", "POL09"].map((word) => texts.filter((text) => text === word).length);
      });
      expect(blocks).toEqual(Array.from({ length: 10 }, () => [4, 4, 4]));
    },
    240_000,
  );
});

describe("a workbook that lacks what «Resumen por municipio» adds up", () => {
  it.each([
    ["Ejecución", "tEjecucion"],
    ["Capacitación", "tCapacitacion"],
    ["Índices", "tIndices"],
  ])("gets none, and hears what it lacks: %s", async (gone, lack) => {
    const spoiled = withoutSheet(bookOf(await yearProject()), gone);
    const { plan, lacks } = summarizePlaces.run(spoiled, undefined);
    expect(plan).toEqual([]);
    expect(lacks).toContain(lack);
    const repaired = applyPlan(spoiled, structure.run(spoiled, {}).plan);
    expect(summarizePlaces.run(repaired, undefined).lacks).toBeUndefined();
  });

  it("is only told that it is none of ours where it holds nothing of ours", () => {
    expect(summarizePlaces.run(emptySnapshot, undefined)).toEqual({ plan: [] });
  });
});
