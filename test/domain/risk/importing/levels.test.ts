import { compareReading } from "../../../../src/domain/risk/importing/compareStored";
import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import { defaultSettings } from "../../../../src/domain/risk/RiskSettings";
import type { Cell } from "../../../../src/domain/workbook/Cell";
import { gridOf } from "../../../support/riskMaps";
import { fieldsOf, mismatchesOf, readMap, riskAt } from "./readMap";

const head = ["N.º", "Riesgo", "Causas", "Probabilidad", "Impacto", "Zona de riesgo"];
const prose = (index: number) => `Posibilidad de cobrar por el trámite ${index} en beneficio propio`;
const mapWith = (levels: readonly (readonly Cell[])[], headings = head) =>
  readMap([headings, ...levels.map((cells, index) => [index + 1, prose(index), "Turnos a mano", ...cells])]);
const probabilitiesOf = (map: ReturnType<typeof mapWith>) => map.risks.map(({ draft }) => draft.risk.probability);
const unreadOf = (map: ReturnType<typeof mapWith>) => map.unread.map(({ cell, found }) => `${cell} ${found}`);

describe("A level that the method does not have", () => {
  it.each<[what: string, cells: readonly Cell[], levels: readonly Cell[], unread: readonly string[]]>([
    ["a percentage among words", ["40%", "60 %", "Posible"], ["", "", 3], ["D2 40%", "D3 60 %"]],
    ["a number out of range", [7, 0, 3, 4], ["", "", 3, 4], ["D2 7", "D3 0"]],
    ["a number below zero", ["-3", 4, 3], ["", 4, 3], ["D2 -3"]],
    ["half a level", [2.5, "3,5", 3], ["", "", 3], ["D2 2.5", "D3 3,5"]],
    ["a word of three steps", ["Alta", "Baja", "Posible"], ["", "", 3], ["D2 Alta", "D3 Baja"]],
    ["a letter of three steps", ["B", "Probable", "Rara vez"], ["", 4, 1], ["D2 B"]],
    [
      "a word of the general scale",
      ["Muy alta", "Alta", "Posible", "Improbable"],
      ["", "", 3, 2],
      ["D2 Muy alta", "D3 Alta"],
    ],
    [
      "a word and another number",
      ["3 Probable", "Posible - 4", "4 - Probable"],
      ["", "", 4],
      ["D2 3 Probable", "D3 Posible - 4"],
    ],
    ["two words", ["Posible/Probable", "Posible", "Posible"], ["", 3, 3], ["D2 Posible/Probable"]],
  ])("leaves the probability empty and is told by its cell: %s", (_, cells, levels, unread) => {
    const map = mapWith(cells.map((cell) => [cell, "Mayor", ""]));
    expect(probabilitiesOf(map)).toEqual(levels);
    expect(unreadOf(map)).toEqual(unread);
  });

  it.each<[what: string, cells: readonly Cell[], unread: readonly string[]]>([
    ["a percentage", ["80%", "Mayor", 4], ["E2 80%"]],
    ["levels that corruption does not have", [1, "Menor", "Mayor"], ["E2 1", "E3 Menor"]],
    ["numbers out of range", [9, 150, "2,5"], ["E2 9", "E3 150", "E4 2,5"]],
    ["letters", ["A", "M", "Mayor"], ["E2 A", "E3 M"]],
    ["points beside numbers of another scale", [20, 60, 80], ["E2 20", "E3 60", "E4 80"]],
    ["a word and another number", ["Mayor 5", "Mayor (10)", "4 Mayor"], ["E2 Mayor 5"]],
  ])("is told as an impact too: %s", (_, cells, unread) => {
    expect(unreadOf(mapWith(cells.map((cell) => ["Posible", cell, ""])))).toEqual(unread);
  });

  it("of a description is none: «Impacto» with what a risk affects is no level", () => {
    const map = mapWith([
      ["Posible", "Reputacional y económico", ""],
      ["Probable", "Económico", ""],
    ]);
    expect(fieldsOf(map)).not.toContain("impactWord");
    expect(map.unread).toEqual([]);
  });

  it("is kept as the map says it, beside the risk", () => {
    const map = mapWith([
      ["40%", "Mayor", ""],
      ["Posible", "Mayor", ""],
    ]);
    expect(riskAt(map, 0).kept).toContainEqual({ column: "D", header: "Probabilidad", text: "40%" });
  });
});

describe("A level of another scale that has one place", () => {
  it("is told where it is the middle of three steps", () => {
    const map = mapWith([
      ["Medio", "Mayor", ""],
      ["Alto", "Mayor", ""],
    ]);
    expect(probabilitiesOf(map)).toEqual([3, ""]);
    expect(map.near.map(({ cell, found, read }) => [cell, found, read])).toEqual([["D2", "Medio", "3"]]);
  });

  it("is read where the whole map is in percentages, as the matrix of v5 and v6 is, and the layout is asked", () => {
    const map = mapWith([
      ["40%", "80%", "Alto"],
      ["100 %", "60%", "Alto"],
    ]);
    expect(map).toMatchObject({ layout: "v5-v6", sure: false, unread: [] });
    expect(probabilitiesOf(map)).toEqual([2, 5]);
  });

  it("is a percentage in the matrix of v5 and v6 alone, with its word or without", () => {
    const general = ["N.º", "Riesgo", "Causa inmediata", "Probabilidad inherente", "Impacto inherente", "Zona"];
    const map = mapWith(
      [
        ["Muy baja 20%", "Leve", "Bajo"],
        ["60%", "Mayor (80 %)", "Alto"],
      ],
      general,
    );
    expect(map).toMatchObject({ layout: "v5-v6", sure: true, unread: [] });
    expect(probabilitiesOf(map)).toEqual([1, 3]);
    const wrong = mapWith(
      [
        ["45%", "Leve", "Bajo"],
        ["MB", "Leve", "Bajo"],
      ],
      general,
    );
    const expected = ["1 Muy Baja", "2 Baja", "3 Media", "4 Alta", "5 Muy Alta"];
    expect(wrong.unread.map((one) => [one.cell, one.expected])).toEqual([["D2", expected]]);
    expect(probabilitiesOf(wrong)).toEqual(["", 1]);
    const own = mapWith(
      [["60%", "Mayor", "Reducir"]],
      ["N.º", "Riesgo", "Causa raíz", "Probabilidad", "Impacto", "Opción de manejo"],
    );
    expect(own.layout).toBe("v4-v6");
    expect(unreadOf(own)).toEqual(["D2 60%"]);
  });
});

describe("Numbers that count on another scale", () => {
  const scaled = (headings: readonly [string, string], levels: readonly (readonly Cell[])[]) =>
    mapWith(levels, [...head.slice(0, 3), ...headings, "Zona"]);

  it.each<[headings: readonly [string, string], levels: readonly (readonly Cell[])[]]>([
    [
      ["Probabilidad (1-3)", "Impacto (1-3)"],
      [
        [3, 3, ""],
        [2, 3, ""],
      ],
    ],
    [
      ["Probabilidad de 1 a 10", "Impacto de 1 a 10"],
      [
        [3, 5, ""],
        [4, 4, ""],
      ],
    ],
    [
      ["Probabilidad", "Impacto"],
      [
        [8, 10, ""],
        [4, 6, ""],
        [3, 5, ""],
      ],
    ],
  ])("have no place on that of five, whatever they are: %j", (headings, levels) => {
    const map = scaled(headings, levels);
    expect(probabilitiesOf(map)).toEqual(levels.map(() => ""));
    expect(map.unread).toHaveLength(levels.length * 2);
    expect(map.unread.every(({ otherScale }) => otherScale === true)).toBe(true);
  });

  it("are those of the guides where the heading says 1 to 5, also beside one that is wrong", () => {
    const map = scaled(
      ["Probabilidad (1 a 5)", "Impacto (1 a 5)"],
      [
        [3, 4, ""],
        [9, 4, ""],
      ],
    );
    expect(probabilitiesOf(map)).toEqual([3, ""]);
    expect(unreadOf(map)).toEqual(["D3 9"]);
    expect(map.unread[0]).not.toHaveProperty("otherScale");
  });

  it("leave the words beside them as they are", () => {
    const map = scaled(
      ["Probabilidad (1-3)", "Impacto"],
      [
        ["Posible", "Mayor", ""],
        [3, "Mayor", ""],
      ],
    );
    expect(probabilitiesOf(map)).toEqual([3, ""]);
  });

  it("are told from the word of a level that says what it means", () => {
    const map = mapWith([
      ["Posible: puede ocurrir en algún momento", "Mayor (afecta a toda la entidad)", ""],
      ["Posible: probable", "Mayor", ""],
    ]);
    expect(probabilitiesOf(map)).toEqual([3, ""]);
    expect(unreadOf(map)).toEqual(["D3 Posible: probable"]);
  });
});

describe("The layout of a map", () => {
  it.each([
    ["one zone «Alta»", ["Alta", "Extrema"], head],
    ["zones of both spellings", ["Alta", "Extremo"], head],
  ])("is that of 2018, to be confirmed, where only %s tells it", (_, zones, headings) => {
    const map = mapWith(
      zones.map((zone) => ["Posible", "Mayor", zone]),
      headings,
    );
    expect(map).toMatchObject({ layout: "v4-v6", sure: false });
  });

  it("is that of 2015 where its impacts are the points of that guide", () => {
    const map = mapWith([
      [3, 10, "Alta"],
      [1, 5, "Baja"],
    ]);
    expect(map).toMatchObject({ layout: "2015", sure: true, scale: "points" });
  });

  it("is not sure by one heading that a guide prefers", () => {
    const map = mapWith([["Posible", "Mayor", "Comité"]], [...head.slice(0, 5), "Control actual"]);
    expect(map).toMatchObject({ layout: "2015", sure: false });
  });

  it("that a person names decides: the same cells are then those of the general scale", () => {
    const rows = [
      head,
      [1, prose(1), "Turnos", "40%", "Mayor", "Alto"],
      [2, prose(2), "Turnos", "Posible", "Mayor", "Alto"],
    ];
    const named = readRiskSheet(gridOf(rows), undefined, { layout: "v5-v6" });
    const levels = named.kind === "map" ? named.risks.map(({ draft }) => draft.risk.probability) : [];
    expect(levels).toEqual([2, 3]);
    expect(probabilitiesOf(readMap(rows))).toEqual(["", 3]);
  });

  it("that nobody can tell makes no contradiction of what one of the methods gives", () => {
    const rows = [
      head,
      [1, prose(1), "Turnos", "Posible", "Mayor", "Alto"],
      [2, prose(2), "Turnos", "Posible", "Mayor", "Bajo"],
    ];
    expect(compareReading(readMap(rows), defaultSettings).map(({ cell, found }) => [cell, found])).toEqual([
      ["F3", "Bajo"],
    ]);
    expect(mismatchesOf(readMap(rows)).map(([cell]) => cell)).toEqual(["F2", "F3"]);
  });
});
