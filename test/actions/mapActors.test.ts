import { mapActors } from "../../src/actions/mapActors";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { bookOf, sheetOf, shownIn } from "../support/bookTools";
import { judgeFormulas } from "../support/judgeFormulas";
import { hasLibreOffice, recalculate, toPdfs } from "../support/libreOffice";
import { withoutSheet } from "../support/otherPrograms";
import { judgePaper } from "../support/paper/judgePaper";
import { hasPoppler } from "../support/paper/readWords";
import { validateOoxml } from "../support/validateOoxml";
import { yearProject } from "../support/yearProject";

const build = (book: Snapshot) => applyPlan(book, mapActors.run(book, undefined).plan);
const chartsOf = (book: Snapshot) => sheetOf(book, "Mapa de actores").look.charts;

describe("«Mapa de actores»", () => {
  it("has one point an actor that bears its number, and axes that cross where influence is high", async () => {
    const project = await yearProject();
    const [chart] = chartsOf(build(bookOf(project)));
    expect(chart?.kind).toBe("scatter");
    expect(chart?.series.map(({ name }) => name)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(chart?.series[0]).toMatchObject({ x: "'Mapa de actores'!$G$3", values: "'Mapa de actores'!$H$3" });
    expect(chart?.square).toEqual({ from: 0, to: 6, crossAt: 3.5 });
  });

  it("is the same when it is built again, and names what people typed on it", async () => {
    const once = build(bookOf(await yearProject()));
    expect(mapActors.run(once, undefined).typed).toEqual([]);
    const noted = applyPlan(once, [{ op: "setValues", sheet: "Mapa de actores", area: "A30", values: [["Nota"]] }]);
    expect(mapActors.run(noted, undefined).typed?.map(({ cell }) => cell)).toEqual(["A30"]);
  });

  it("keeps its chart in a file, which has no error for the Open XML SDK and formulas that every program reads", async () => {
    const book = build(bookOf(await yearProject()));
    const bytes = await writeXlsx(book);
    expect(await validateOoxml(bytes)).toEqual([]);
    expect(await judgeFormulas(bytes)).toEqual([]);
    const read = await readXlsx(bytes);
    if (!read.ok) throw new Error(read.code);
    const plain = (one: Snapshot) => JSON.parse(JSON.stringify(chartsOf(one)).replaceAll("$", ""));
    expect(plain(read.snapshot)).toEqual(plain(book));
  });

  it("is not made without actors, and hears what it lacks without their sheet", async () => {
    const project = await yearProject();
    expect(mapActors.run(bookOf({ ...project, actors: [] }), undefined)).toEqual({ plan: [] });
    expect(mapActors.run(withoutSheet(bookOf(project), "Actores"), undefined).lacks).toContain("tActores");
    expect(mapActors.run(emptySnapshot, undefined)).toEqual({ plan: [] });
  });

  (hasLibreOffice() && hasPoppler() ? it : it.skip)(
    "lists each quadrant by number and name when LibreOffice recalculates it, on one page with letters of 8 points",
    async () => {
      const book = build(bookOf(await yearProject()));
      const bytes = await writeXlsx(book);
      const read = await readXlsx(await recalculate(bytes));
      if (!read.ok) throw new Error(read.code);
      const sheet = "Mapa de actores";
      const column = Array.from({ length: 36 }, (_, index) => String(shownIn(read.snapshot, sheet, 5 + index, 3)));
      expect(column.filter((text) => text !== "")).toEqual([
        "Involucrar de cerca",
        "1. Secretaría de planeación de Bucaramanga",
        "2. Oficina de control interno de Floridablanca",
        "3. Personería de Girón",
        "Mantener satisfecho",
        "4. Concejo de Piedecuesta",
        "5. Contraloría departamental",
        "Mantener informado",
        "6. Cámara de comercio",
        "7. Veeduría ciudadana metropolitana",
        "Observar",
        "8. Emisora comunitaria",
      ]);
      expect(shownIn(read.snapshot, sheet, 4, 1)).toBe("");
      // Sorted by a person, the points would bear the numbers of others: the sheet says so.
      const sorted = applyPlan(book, [{ op: "setValues", sheet: "Actores", area: "A7:A8", values: [[2], [1]] }]);
      const again = await readXlsx(await recalculate(await writeXlsx(sorted)));
      if (!again.ok) throw new Error(again.code);
      expect(shownIn(again.snapshot, sheet, 4, 1)).toMatch(/^El mapa no muestra todos los actores/);
      const [pdf = new Uint8Array()] = await toPdfs([bytes]);
      const paper = judgePaper(book, pdf).find((one) => one.sheet === sheet);
      expect(paper?.pages).toHaveLength(1);
      expect(paper?.cut).toEqual([]);
      expect(paper?.smallest).toBeGreaterThanOrEqual(8);
    },
    240_000,
  );
});
