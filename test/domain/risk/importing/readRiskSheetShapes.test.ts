import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import type { Cell } from "../../../../src/domain/workbook/Cell";
import { messyMap } from "../../../support/messyMaps";
import { gridOf } from "../../../support/riskMaps";
import { fieldsOf, readMap, riskAt } from "./readMap";

describe("Other shapes of maps", () => {
  it("reads «Control 1» and «Control 2» side by side as two controls", () => {
    const map = readMap([
      ["N.º", "Riesgo", "Causa 1", "Causa 2", "Probabilidad", "Control 1", "", "Control 2", ""],
      ["", "", "", "", "", "Descripción", "Propósito", "Descripción", "Propósito"],
      [
        1,
        "Posibilidad de filtrar una oferta",
        "Claves",
        "Copias",
        2,
        "Claves propias",
        "Preventivo",
        "Registro",
        "Detectivo",
      ],
    ]);
    const { risk, controls } = riskAt(map, 0).draft;
    expect(risk.causes).toBe("Claves\nCopias");
    expect(controls.map(({ text, purpose }) => [text, purpose])).toEqual([
      ["Claves propias", "Prevenir"],
      ["Registro", "Detectar"],
    ]);
  });

  it("takes the second «Probabilidad» and «Zona» without a group as those after the controls", () => {
    const map = readMap([
      ["N.º", "Riesgo", "Causas", "Probabilidad", "Impacto", "Zona", "Probabilidad", "Impacto", "Zona"],
      [1, "Posibilidad de filtrar una oferta", "Claves", 3, 4, "Extremo", 1, 4, "Alto"],
    ]);
    expect(fieldsOf(map)).toBe(
      "A→number B→text C→causes D→probability E→impactWord F→inherentZone G→residualProbability H→residualImpact I→residualZone",
    );
  });

  it("keeps the second of two contradicting values and tells both", () => {
    const map = readMap([
      ["N.º", "Riesgo", "Causas", "Probabilidad", "Fecha límite"],
      [1, "Posibilidad de filtrar una oferta", "Claves", 3, "2022-06-30"],
      ["", "", "Copias", 4, "2022-12-31"],
    ]);
    expect(map.seconds.map(({ cell, found, kept }) => [cell, found, kept])).toEqual([
      ["D3", "4", "3"],
      ["E2", "2022-06-30", "2022-12-31"],
    ]);
    expect(riskAt(map, 0).draft.risk).toMatchObject({ probability: 3, actionDate: "2022-12-31" });
    expect(riskAt(map, 0).kept.map(({ header, text }) => [header, text])).toEqual([
      ["Probabilidad", "3; 4"],
      ["Fecha límite", "2022-06-30; 2022-12-31"],
    ]);
  });

  it("reads a grid that begins elsewhere with the addresses of its cells", () => {
    const { values } = gridOf(messyMap);
    const reading = readRiskSheet({ row: 11, column: 3, values });
    expect(reading.kind === "map" ? reading.unread.map(({ cell }) => cell) : []).toEqual(["G16"]);
  });
});

describe("Headings that only their place explains", () => {
  const prose = "Posibilidad de cobrar por un turno en beneficio propio";
  const heading = ["N.º", "Riesgo", "Causas", "Probabilidad", "Impacto"];

  it("give each «Tipo de control» to the «Control n» at its left", () => {
    const map = readMap([
      [...heading, "Control 1", "Tipo de control", "Control 2", "Tipo de control"],
      [1, prose, "Turnos sin registro", "Probable", "Mayor", "Comité", "Preventivo", "Doble firma", "Detectivo"],
    ]);
    const { controls } = riskAt(map, 0).draft;
    expect(controls.map(({ text, purpose }) => [text, purpose])).toEqual([
      ["Comité", "Prevenir"],
      ["Doble firma", "Detectar"],
    ]);
  });

  it("never take a count of controls for their text, but a text of digits for one", () => {
    const row = [1, prose, "Turnos sin registro", "Probable", "Mayor"];
    const texts = (cell: Cell) =>
      riskAt(
        readMap([
          [...heading, "Controles"],
          [...row, cell],
        ]),
        0,
      ).draft.controls;
    expect(texts(2)).toEqual([]);
    expect(texts("0045").map(({ text }) => text)).toEqual(["0045"]);
  });

  it("never make a residual probability of the only «Probabilidad», which nobody can read: its cells are told", () => {
    const map = readMap([heading, [1, prose, "Turnos sin registro", 0.6, "Mayor"]]);
    expect(fieldsOf(map)).not.toContain("residualProbability");
    expect(map.unread.map(({ cell, found }) => [cell, found])).toEqual([["D2", "0.6"]]);
    expect(riskAt(map, 0).draft.risk.probability).toBe("");
  });
});
