import { importRiskMap } from "../../src/actions/importRiskMap";
import { reportRisks } from "../../src/actions/reportRisks";
import { listMapSheets } from "../../src/actions/risk/listMapSheets";
import type { ReadOutcome } from "../../src/actions/risk/MapOutcome";
import { wordOutcome } from "../../src/actions/risk/wordOutcome";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planUndo } from "../../src/domain/workbook/planUndo";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { riskImportWords } from "../../src/i18n/es/riskImport";
import { decodeBook } from "../../src/layouts/decodeBook";
import { validateBook } from "../../src/rules/validate";
import { messyMap, noMap } from "../support/messyMaps";
import { map2015, mapV4, sheetWith } from "../support/riskMaps";
import { bookWith, contents, empty, importInto, keptBy, mapOf, readOf, sheet } from "./oldMapBook";

describe("importRiskMap", () => {
  it("writes the risks of a map of 2015 with their controls, and sets its method where our map is empty", () => {
    const { after, read, conflicts } = importInto(bookWith(map2015));
    expect(conflicts).toEqual([]);
    expect(read.method).toEqual({ reason: "set", used: "2015" });
    const { method, risks } = mapOf(after);
    expect(method.id).toBe("2015");
    expect(risks.map(({ row, controls }) => [row.number, row.process, controls.length])).toEqual([
      [1, "Gestión contractual", 2],
      [2, "Gestión contractual", 1],
    ]);
    expect(risks[0]?.row.actionDate).toBe("2022-11-30");
    expect(read.added.map(({ row, number, controls, answered }) => [row, number, controls, answered])).toEqual([
      [5, "1", 2, false],
      [7, "2", 1, false],
    ]);
  });

  it("keeps what our columns do not hold in one column beside the risk, and never writes over a formula", () => {
    const { after, read } = importInto(bookWith(map2015));
    expect(read.keptIn).toBe("Datos del mapa anterior");
    expect(keptBy(after)[0]?.split("\n")).toEqual([
      "Riesgo inherente · Impacto: 10",
      "Riesgo inherente · Calificación: 30",
      "Riesgo inherente · Zona del riesgo: Alta",
      "Riesgo residual · Probabilidad: Rara vez",
      "Riesgo residual · Zona: Baja",
      "Código interno: GC-07",
    ]);
    expect(mapOf(after).risks.every(({ row }) => row.stored?.inherentZone?.formula !== "")).toBe(true);
  });

  it("leaves the missing answers to the review, which asks for them", () => {
    const { after } = importInto(bookWith(map2015));
    const codes = validateBook(decodeBook(after)).findings.map(({ code }) => code);
    expect(codes.filter((code) => code === "risk/incomplete-questionnaire")).toHaveLength(2);
    expect(codes).toContain("risk/accepted");
  });

  it("tells the stored results that the map's own method does not give", () => {
    const { read } = importInto(bookWith(map2015));
    expect(read.mismatches.map(({ own, found, expected }) => [own, found, expected])).toEqual([
      ["Zona inherente", "Moderada", "Alta"],
      ["Probabilidad residual", "Improbable", "Probable"],
      ["Zona residual", "Baja", "Alta"],
    ]);
  });

  it("values a map of v4 in our sheets as its answers and criteria say", () => {
    const { after, read } = importInto(bookWith(mapV4));
    expect(read.method).toEqual({ reason: "same", used: "v4-v6" });
    expect(mapOf(after).risks.map(({ valuation }) => [valuation.inherentZone, valuation.residual?.zone])).toEqual([
      ["extreme", "high"],
      ["extreme", "extreme"],
    ]);
  });

  it("reads no map of more than 5.000 rows, and says so before reading it", () => {
    const long = [...mapV4, ...Array.from({ length: 5_000 }, () => [""]), ["Fin"]];
    const { outcome, plan } = importRiskMap.run(bookWith(long), { sheet });
    expect(outcome).toEqual({ kind: "too-long", sheet, rows: 5_004 });
    expect(plan).toEqual([]);
    expect(wordOutcome(outcome, riskImportWords).problem).toBe(
      `La hoja «${sheet}» tiene 5.004 filas. Se importan mapas de hasta 5.000: deje en ella solo los riesgos.`,
    );
  });

  it("does not write a risk twice: a second import has nothing to do", () => {
    const { after } = importInto(bookWith(map2015));
    const again = importRiskMap.run(after, { sheet });
    expect(again.plan).toEqual([]);
    expect(readOf(again.outcome)).toMatchObject({
      added: [],
      known: [
        { number: 1, differences: [] },
        { number: 2, differences: [] },
      ],
    });
  });

  it("shows the differences of a risk that the workbook has, and writes only the new ones with free numbers", () => {
    const { after: first } = importInto(bookWith(mapV4));
    const hidden = "Posibilidad de ocultar un expediente en beneficio propio";
    const changed = mapV4.map((row, index) => (index === 1 ? row.with(9, "Otra causa").with(0, 8) : row));
    const added = [...changed, [1, "Girón", "Archivo", hidden, "Corrupción"]];
    const own = first.sheets.filter(({ name }) => name !== sheet);
    const { read, after } = importInto(bookWith(added, { ...first, sheets: own }));
    expect(read.known[0]?.differences).toEqual([{ own: "Causas", book: "Compras sin plan", map: "Otra causa" }]);
    expect(read.renumbered).toEqual([{ row: 4, from: "1", to: 3 }]);
    expect(mapOf(after).risks.map(({ row }) => [row.number, row.causes])).toEqual([
      [1, "Compras sin plan"],
      [2, "Perfiles a la medida"],
      [3, ""],
    ]);
    expect(keptBy(after)[2]).toBe("Número en el mapa: 1\nClasificación: Corrupción");
  });

  it("promises to keep what has no column only of new risks, since nothing is added to those already there", () => {
    const helpOf = (read: ReadOutcome) =>
      wordOutcome(read, riskImportWords).sections.find(({ key }) => key === "unmatched")?.help;
    const book = bookWith(map2015.slice(0, 6));
    const { read, after } = importInto(book);
    expect(helpOf(read)).toBe("Su contenido no se pierde: queda con los datos del mapa anterior.");
    const kept = keptBy(after)[0];
    const own = { ...after, sheets: after.sheets.filter(({ name }) => name !== sheet) };
    const again = importInto(bookWith(map2015.with(4, (map2015[4] ?? []).with(25, "GC-99")), own));
    expect(again.read.known).toHaveLength(1);
    expect(again.read.added).toHaveLength(1);
    expect(keptBy(again.after)[0]).toBe(kept);
    expect(helpOf(again.read)).toBe(
      "De un riesgo nuevo, queda con los datos del mapa anterior. De uno que ya está, sigue solo en la hoja de origen.",
    );
    expect(wordOutcome(again.read, riskImportWords).summary).toContain(
      "De los riesgos nuevos, lo que no tiene columna queda en «Datos del mapa anterior», en la hoja Riesgos. A los que ya están no se les agrega nada.",
    );
  });

  it("does not call a risk the same whose controls are judged otherwise or whose impact has another level", () => {
    const { after } = importInto(bookWith(mapV4));
    const own = { ...after, sheets: after.sheets.filter(({ name }) => name !== sheet) };
    const [known] = mapOf(own).risks;
    if (known === undefined) throw new Error("no risk");
    const { row: risk, controls } = known;
    const rows = [
      ["N.º", "Municipio", "Proceso", "Riesgo", "Nivel de impacto", "Descripción del control", "Ejecución del control"],
      [1, risk.municipality, risk.process, risk.text, "Catastrófico", controls[0]?.row.text ?? "", "Débil"],
    ];
    const { read } = importInto(bookWith(rows, own));
    expect(read.known.map(({ differences }) => differences)).toEqual([
      [
        { own: "Nivel de impacto", book: "Mayor", map: "Catastrófico" },
        { own: "Ejecución", book: "Fuerte", map: "Débil", control: 1 },
      ],
    ]);
    const { sections } = wordOutcome(read, riskImportWords);
    expect(sections.find(({ key }) => key === "differences")?.lines[1]).toBe(
      "Riesgo 1, Ejecución del control 1: el libro dice «Fuerte» y el mapa «Débil».",
    );
  });

  it("keeps the method of a map that has risks already, and says so", () => {
    const { after: first } = importInto(bookWith(mapV4));
    const own = first.sheets.filter(({ name }) => name !== sheet);
    const { read, after } = importInto(bookWith(map2015, { ...first, sheets: own }));
    expect(read.method).toEqual({ reason: "kept", used: "v4-v6" });
    expect(mapOf(after).method.id).toBe("v4-v6");
    expect(mapOf(after).risks.map(({ key }) => key)).toEqual(["1", "2", "3", "4"]);
  });

  it("leaves the sheet of the old map and every other sheet as they were, and one undo gives the workbook of before", () => {
    for (const rows of [map2015, mapV4, messyMap]) {
      const book = bookWith(rows);
      const { after, plan } = importInto(book);
      expect(after.sheets.find(({ name }) => name === sheet)).toEqual(book.sheets.find(({ name }) => name === sheet));
      const undone = applyPlan(after, planUndo(after, { before: book, plan }).plan);
      expect(contents(undone)).toEqual(contents(book));
    }
  });

  it("makes the sheets first in a workbook that has only the old map, also where that sheet bears one of our names", () => {
    const book: Snapshot = { ...emptySnapshot, sheets: [sheetWith("Riesgos", mapV4)] };
    const { plan, structured, conflicts } = importRiskMap.run(book, { sheet: "Riesgos" });
    const after = applyPlan(book, plan);
    expect(structured).toBe(true);
    expect(conflicts).toEqual([{ kind: "sheet-taken", sheet: "Riesgos", used: "Riesgos (AMB)" }]);
    expect(after.sheets[0]).toEqual(book.sheets[0]);
    expect(mapOf(after).risks).toHaveLength(2);
  });

  it("writes nothing from a sheet that is no map, that is missing, or into a protected sheet", () => {
    const other = importRiskMap.run(bookWith(noMap), { sheet });
    expect(other.plan).toEqual([]);
    expect(other.outcome).toMatchObject({
      kind: "no-map",
      sheet,
      found: expect.arrayContaining(["Plan de compras 2022"]),
    });
    const missing = importRiskMap.run(empty, { sheet: "Nada" });
    expect(missing).toMatchObject({ plan: [], outcome: { kind: "no-sheet", sheet: "Nada" } });
    const book = bookWith(mapV4);
    const guarded = {
      ...book,
      sheets: book.sheets.map((one) => (one.name === "Controles" ? { ...one, protected: true } : one)),
    };
    const refused = importRiskMap.run(guarded, { sheet });
    expect(refused.plan).toEqual([]);
    expect(refused.conflicts).toEqual([{ kind: "sheet-protected", sheet: "Controles" }]);
    expect(wordOutcome(refused.outcome, riskImportWords).summary).toEqual([
      "Todavía no se puede escribir nada. Atienda primero lo que se indica.",
      "Formato reconocido: guía de 2018 (v4 a v6).",
    ]);
  });

  it("is offered for the sheets of the user's alone, those named like a map first", () => {
    const book = importInto(bookWith(mapV4)).after;
    const reported = applyPlan(book, reportRisks.run(book, { now: "2022-11-30T10:00" }).plan);
    const all = {
      ...reported,
      sheets: [sheetWith("Compras", noMap), ...reported.sheets, sheetWith("Corrupción", mapV4)],
    };
    expect(listMapSheets(all)).toEqual(["Corrupción", "Compras", sheet]);
    expect(reported.sheets.length).toBeGreaterThan(book.sheets.length);
  });

  it("reads the sheet of another file as one of the workbook's own", () => {
    const result = importRiskMap.run(empty, { from: sheetWith("Mapa 2022", mapV4) });
    expect(mapOf(applyPlan(empty, result.plan)).risks).toHaveLength(2);
    expect(readOf(result.outcome).sheet).toBe("Mapa 2022");
  });
});
