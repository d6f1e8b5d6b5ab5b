import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import type { Rows } from "../../../support/riskMaps";
import { gridOf } from "../../../support/riskMaps";
import {
  crowdedMaps,
  generalMaps,
  headingMaps,
  levelledMaps,
  neighbourMaps,
  packedMaps,
  probabilityCases,
  scoredMaps,
  slottedMaps,
  textlessMap,
  wordlessMaps,
} from "../../../support/wildMaps";
import { fieldsOf, mismatchesOf, readMap, riskAt } from "./readMap";

const mapOf = (maps: Readonly<Record<string, Rows>>, name: string) => readMap(maps[name] ?? []);
const textsOf = ({ risks }: ReturnType<typeof readMap>) => risks.map(({ draft }) => draft.risk.text);
const controlsOf = (map: ReturnType<typeof readMap>, index = 0) =>
  riskAt(map, index).draft.controls.map(({ text, purpose }) => [text, purpose]);

describe("The text of a risk", () => {
  it.each([
    ["levels", 3, "G→inherentScore"],
    ["textAfter", 2, "B→inherentScore"],
    ["words", 3, "B→inherentZone"],
  ])("is words, and «Riesgo» of the map %s its score or zone: equal scores merge no risks", (name, risks, column) => {
    const map = mapOf(scoredMaps, name);
    expect(textsOf(map).every((text) => text.startsWith("Posibilidad"))).toBe(true);
    expect(map.risks).toHaveLength(risks);
    expect(fieldsOf(map)).toContain(column);
    expect(map).toMatchObject({ layout: "v4-v6", sure: false });
  });

  it("is not the number that a map has instead, which is told with its cell", () => {
    expect(readRiskSheet(gridOf(wordlessMaps.onlyScores ?? []))).toMatchObject({
      kind: "no-map",
      wordless: { cell: "C2", found: "12", header: "Riesgo" },
    });
    expect(mapOf(wordlessMaps, "oneNumber").wordless).toEqual([{ cell: "C3", found: "8" }]);
    expect(mapOf(wordlessMaps, "codes").wordless).toEqual([{ cell: "C3", found: "RC-02" }]);
  });

  it("may be missing where a row has a number and a probability of its own: no risk above takes it", () => {
    const map = readMap(textlessMap);
    expect(map.wordless).toEqual([{ cell: "C3", found: "" }]);
    expect(controlsOf(map)).toEqual([["Turnero", ""]]);
  });
});

describe("Headings on several rows", () => {
  it("of five levels under a letterhead are read down to the last one", () => {
    const map = mapOf(levelledMaps, "five");
    expect(fieldsOf(map)).toBe(
      "A→process B→number C→text D→causes E→probability F→impactWord G→controlText H→purpose I→residualZone J→treatment K→action",
    );
    expect(controlsOf(map)).toEqual([
      ["Turnero digital", "Prevenir"],
      ["Arqueo", "Detectar"],
    ]);
    expect(map.count).toEqual({ rows: 9, titles: 2, headings: 4, risks: 2, more: 1, left: 0 });
  });

  it("with groups repeated in each cell and words parted by a line break say before and after the controls", () => {
    expect(fieldsOf(mapOf(levelledMaps, "repeated"))).toBe(
      "A→number B→text C→causes D→probability E→impactWord F→inherentZone G→controlText H→purpose " +
        "I→residualProbability J→residualImpact K→residualZone",
    );
  });

  it("with the numbers of the columns below them hide no risk", () => {
    const map = mapOf(levelledMaps, "numbered");
    expect(map.risks.map(({ number }) => number)).toEqual(["RC1", "RC2"]);
    expect(riskAt(map, 1).draft.risk).toMatchObject({ process: "Compras", probability: 1, treatment: "Compartir" });
    expect(map.count).toMatchObject({ headings: 3, left: 0 });
  });

  it("with a row of instructions below them leave it out with that reason", () => {
    const map = mapOf(levelledMaps, "instructed");
    expect(map.left.map(({ row, reason }) => [row, reason])).toEqual([[2, "instruction"]]);
    expect(textsOf(map)).toHaveLength(1);
  });
});

describe("What stands beside and below a map", () => {
  it("is no part of it: a scale to its right is told, and its rows are counted", () => {
    const map = mapOf(crowdedMaps, "legendBeside");
    expect(fieldsOf(map)).toBe("A→number B→text C→causes D→probability E→impactWord F→inherentZone");
    expect(map.tables).toEqual([
      { first: "H", last: "J", text: "Nivel, Probabilidad, Descripción, 1, Rara vez, Excepcional" },
    ]);
    expect(map.left.map(({ row, reason }) => [row, reason])).toEqual([
      [4, "other-table"],
      [5, "other-table"],
      [6, "other-table"],
    ]);
    expect(riskAt(map, 0).kept.map(({ column }) => column)).toEqual(["E", "F"]);
  });

  it("is another map where it has a text of its own, and both are read", () => {
    const map = mapOf(crowdedMaps, "twoMaps");
    expect(map.risks.map(({ row, draft }) => [row, draft.risk.probability, draft.controls[0]?.text])).toEqual([
      [3, 3, "Turnero"],
      [3, 4, "Comité"],
      [4, 2, "Cruce"],
    ]);
  });

  it("is not parted from it by an empty column inside the map", () => {
    const map = mapOf(crowdedMaps, "spacer");
    expect(fieldsOf(map)).toBe(
      "A→number B→text C→causes E→probability F→impactWord H→controlText I→purpose K→residualZone",
    );
    expect(map.tables).toEqual([]);
  });

  it("is left out with its reason: titles, subtotals, notes, scales and signatures", () => {
    const map = mapOf(crowdedMaps, "below");
    expect(map.risks.map(({ number }) => number)).toEqual(["1", "2", "3"]);
    expect(map.left.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      ...["3 title", "6 total", "7 title", "11 total", "12 note", "13 legend", "14 legend", "15 legend", "16 legend"],
      ...["17 signature", "18 signature"],
    ]);
    expect(map.count).toEqual({ rows: 17, titles: 1, headings: 2, risks: 3, more: 0, left: 11 });
  });
});

describe("Several controls in one cell", () => {
  it.each([
    ["numbers", ["Turnero digital", "Prevenir"], ["Arqueo de turnos", "Detectar"], ["Encuesta a usuarios", "Detectar"]],
    ["letters", ["Comité plural", "Prevenir"], ["Publicación en la plataforma", "Prevenir"]],
    ["bullets", ["Cruce con ingresos", "Detectar"], ["Visita sin aviso", "Prevenir"]],
    ["lines", ["Visita de dos personas", "Prevenir"], ["Foto con fecha del sello", "Detectar"]],
    ["labels", ["Visita de dos personas", "Prevenir"], ["Foto con fecha", "Detectar"]],
  ])("parted by %s are as many controls, each with its share", (name, ...expected) => {
    const map = mapOf(packedMaps, name);
    expect(controlsOf(map)).toEqual(expected);
    expect(map.splits.map(({ controls }) => controls)).toEqual([expected.length]);
  });

  it("have their share of every column that is parted alike", () => {
    const { controls } = riskAt(mapOf(packedMaps, "numbers"), 0).draft;
    expect(controls.map(({ evidence }) => evidence)).toEqual(["Completa", "Incompleta", "No existe"]);
  });

  it("share one word, and two words for three controls go to none and are told", () => {
    const map = mapOf(packedMaps, "unequal");
    expect(controlsOf(map).map(([, purpose]) => purpose)).toEqual(["Prevenir", "Prevenir", "Prevenir"]);
    expect(controlsOf(map, 1).map(([, purpose]) => purpose)).toEqual(["", "", ""]);
    expect(map.unread.map(({ cell, field }) => [cell, field])).toEqual([["F3", "purpose"]]);
    expect(riskAt(map, 1).kept.map(({ column }) => column)).toEqual(["F"]);
  });

  it("are one where a number stands in a sentence or a line goes on with the one above", () => {
    const map = mapOf(packedMaps, "single");
    expect(map.risks.map(({ draft }) => draft.controls.length)).toEqual([1, 1]);
    expect(map.splits).toEqual([]);
  });

  it.each([
    [
      "glued",
      [
        ["Turnero", "Prevenir"],
        ["Arqueo", "Detectar"],
      ],
    ],
    [
      "degree",
      [
        ["Turnero", "Prevenir"],
        ["Arqueo", "Detectar"],
      ],
    ],
    [
      "grouped",
      [
        ["Turnero", ""],
        ["Arqueo", ""],
      ],
    ],
  ])("or in columns side by side are read by the number of their heading (%s)", (name, expected) => {
    expect(controlsOf(mapOf(slottedMaps, name))).toEqual(expected);
  });

  it("are judged by the points that the heading explains: 25 is automatic, 15 manual", () => {
    const { controls } = riskAt(mapOf(slottedMaps, "grouped"), 0).draft;
    expect(controls.map(({ implementation }) => implementation)).toEqual(["Automático", "Manual"]);
  });
});

describe("A probability", () => {
  it.each(probabilityCases)("written as %j is level %j, and empty where it has no one place", (cells, levels) => {
    const rows = cells.map((cell, index) => [
      index + 1,
      `Posibilidad de cobrar por el trámite ${index} en beneficio propio`,
      "Turnos",
      cell,
      "Mayor",
    ]);
    const map = readMap([["N.º", "Riesgo", "Causas", "Probabilidad", "Impacto"], ...rows]);
    expect(map.risks.map(({ draft }) => draft.risk.probability)).toEqual(levels);
    expect(map.unread.map(({ found }) => found)).toEqual(
      cells.filter((_, index) => levels[index] === "").map((cell) => String(cell)),
    );
  });
});

describe("Headings that share words with others", () => {
  it("«Desplazamiento Impacto» is no displacement, and «Nueva zona» the one after the controls", () => {
    const map = mapOf(headingMaps, "displaced");
    expect(fieldsOf(map)).toContain(
      "H→setSolidity I→displacement K→residualProbability L→residualImpact M→residualZone",
    );
    expect(map.unmatched.map(({ header }) => header)).toEqual(["Desplazamiento Impacto"]);
    expect(mismatchesOf(map)).toEqual([]);
  });

  it("«Seguimiento» alone is no review of 30 April; those with an ordinal or a date are", () => {
    const map = mapOf(headingMaps, "reviews");
    expect(fieldsOf(map)).toContain("F→followUp1 G→followUp2 H→followUp3 J→actionDate");
    expect(map.unmatched.map(({ header }) => header)).toEqual(["Seguimiento", "Fecha inicio"]);
  });

  it("«Probabilidad» before and after the controls are told apart by their groups", () => {
    expect(fieldsOf(mapOf(headingMaps, "pairs"))).toContain(
      "H→controlText I→residualProbability J→residualScore K→residualImpact L→residualZone",
    );
  });

  it("are known with line breaks, plurals in parentheses and questions", () => {
    expect(fieldsOf(mapOf(headingMaps, "questions"))).toBe(
      "A→number B→process D→text E→causes F→consequences G→probability H→impactWord I→inherentZone J→controlText " +
        "K→purpose L→residualZone M→treatment N→action O→actionResponsible P→actionDate",
    );
  });
});

describe("Headings that their neighbours explain", () => {
  it("«Descripción» beside an event is the text, and «Calificación» before any control no control", () => {
    const map = mapOf(neighbourMaps, "described");
    expect(fieldsOf(map)).toBe("A→number C→text D→causes E→consequences F→probability G→impactWord H→inherentScore");
    expect(map.risks.map(({ draft }) => draft.controls)).toEqual([[], []]);
    // 12 is 3 × 4, no product of the 2015 guide.
    expect(mismatchesOf(map)).toEqual([]);
    expect(riskAt(map, 0).kept.map(({ text }) => text)).toContain("Cohecho");
  });

  it("«Tipo control 2» is of the second control, wherever it stands", () => {
    const map = mapOf(neighbourMaps, "typesApart");
    expect(controlsOf(map)).toEqual([
      ["Turnero", "Prevenir"],
      ["Arqueo", "Detectar"],
    ]);
    expect(controlsOf(map, 1)).toEqual([["Comité", "Detectar"]]);
  });

  it("«Nivel» under «Probabilidad» is the probability, before and after the controls, and «Valor» no second one", () => {
    const map = mapOf(neighbourMaps, "levels");
    expect(fieldsOf(map)).toBe(
      "A→number B→text C→causes E→probability G→impactWord H→controlText J→residualProbability K→residualZone",
    );
    expect(map.risks.map(({ draft }) => draft.risk.probability)).toEqual([3, 5]);
  });

  it("the order of headings is no part of them", () => {
    expect(fieldsOf(mapOf(neighbourMaps, "ordered"))).toBe(
      "A→process B→text C→causes D→probability E→impactWord F→controlText G→treatment",
    );
  });

  it("a table of colours in the rows of the map is no zone of its risks", () => {
    const map = mapOf(neighbourMaps, "colours");
    expect(fieldsOf(map)).toBe("A→text B→causes C→probability D→impactWord");
    expect(map.tables.map(({ first, last }) => [first, last])).toEqual([["F", "G"]]);
  });
});

describe("The matrix of v5 and v6", () => {
  it.each(["usual", "accepted", "oneRow"])(
    "is recognised for sure (%s), and its own tables give what it stores",
    (name) => {
      const map = mapOf(generalMaps, name);
      expect(map).toMatchObject({ layout: "v5-v6", sure: true, scale: "general", unread: [], wordless: [] });
      expect(mismatchesOf(map)).toEqual([]);
    },
  );

  it("gives levels, controls by type, implementation, documentation and evidence, and treatments with how they are done", () => {
    const map = mapOf(generalMaps, "usual");
    expect(map.risks.map(({ draft }) => [draft.risk.probability, draft.risk.treatment])).toEqual([
      [3, "Reducir"],
      [1, "Compartir"],
    ]);
    const [first, second] = riskAt(map, 0).draft.controls;
    expect(first).toMatchObject({
      purpose: "Prevenir",
      implementation: "Manual",
      documented: "Sí",
      evidence: "Completa",
    });
    expect(second).toMatchObject({
      purpose: "Detectar",
      implementation: "Automático",
      documented: "No",
      evidence: "No existe",
    });
    expect(riskAt(map, 0).draft.risk.causes).toBe("Cobros\nTurnos a mano");
  });

  it("names the columns without a place: «Impacto: Reputacional» is no residual impact, «Frecuencia» no periodicity", () => {
    expect(mapOf(generalMaps, "usual").unmatched.map(({ header }) => header)).toEqual([
      "IDENTIFICACIÓN DEL RIESGO · Impacto",
      "IDENTIFICACIÓN DEL RIESGO · Clasificación del Riesgo",
      "RIESGO INHERENTE · Frecuencia con la cual se realiza la actividad",
      "RIESGO INHERENTE · %",
      "VALORACIÓN DE LOS CONTROLES · Afectación",
      "VALORACIÓN DE LOS CONTROLES · Atributos · Frecuencia",
      "RIESGO RESIDUAL · %",
      "PLAN DE ACCIÓN · Seguimiento",
    ]);
  });

  it("stores what is left after each control, and the last one is compared", () => {
    const rows = generalMaps.usual ?? [];
    const second = (rows[5] ?? []).with(19, "Baja").with(20, 0.31);
    expect(mismatchesOf(readMap(rows.with(5, second)))).toEqual([]);
    const wrong = readMap(rows.with(5, second.with(19, "Muy Baja")));
    expect(mismatchesOf(wrong)).toEqual([["T6", "Muy Baja", "Baja"]]);
    expect(wrong.seconds).toEqual([]);
  });

  it("is told where its stored levels are not those of its tables: Media less 40 % is Baja", () => {
    const rows = (generalMaps.usual ?? []).map((row) => row.map((cell) => (cell === "Baja" ? "Muy Baja" : cell)));
    expect(mismatchesOf(readMap(rows))).toEqual([["T5", "Muy Baja", "Baja"]]);
  });
});
