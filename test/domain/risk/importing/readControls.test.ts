import type { ImportedRisk, MapReading } from "../../../../src/domain/risk/importing/ImportedMap";
import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import type { Cell } from "../../../../src/domain/workbook/Cell";
import { gridOf } from "../../../support/riskMaps";

const text = "Posibilidad de filtrar una oferta";

function readMap(rows: readonly (readonly Cell[])[]): { readonly map: MapReading; readonly risk: ImportedRisk } {
  const map = readRiskSheet(gridOf(rows));
  const risk = map.kind === "map" ? map.risks[0] : undefined;
  if (map.kind === "no-map" || risk === undefined) throw new Error("no risk");
  return { map, risk };
}

describe("The controls of an old map", () => {
  const asked = ["N.º", "Riesgo", "Causas", "Controles", "¿El control es automático?", "¿El control es manual?"];

  it("tell an answer that is neither «Sí» nor «No», write it as found where nothing else decides, and keep it", () => {
    const { map, risk } = readMap([
      asked,
      [1, text, "Claves", "Doble firma", "No", "Sí"],
      ["", "", "", "Registro", "Parcial", "No"],
      ["", "", "", "Arqueo", "En parte", "Sí"],
      ["", "", "", "Rotación", "Sí", "No"],
    ]);
    expect(risk.draft.controls.map(({ implementation }) => implementation)).toEqual([
      "Manual",
      "Parcial",
      "Manual",
      "Automático",
    ]);
    expect(map.unread).toEqual([
      { cell: "E3", field: "automatic", found: "Parcial", expected: ["Sí", "No"] },
      { cell: "E4", field: "automatic", found: "En parte", expected: ["Sí", "No"] },
    ]);
    expect(risk.kept.map(({ header, text: kept }) => [header, kept])).toEqual([
      ["¿El control es automático?", "No; Parcial; En parte; Sí"],
      ["¿El control es manual?", "Sí; No"],
    ]);
  });

  it("keep a lone «No», which does not say how the control is carried out", () => {
    const { risk } = readMap([asked, [1, text, "Claves", "Doble firma", "No", ""]]);
    expect(risk.draft.controls[0]?.implementation).toBe("");
    expect(risk.kept.map(({ header, text: kept }) => [header, kept])).toEqual([["¿El control es automático?", "No"]]);
  });

  it.each([
    [["1", "2"], []],
    [["", ""], []],
    [["3", "4"], [["N.º de control", "3; 4"]]],
    [["2", "1"], [["N.º de control", "2; 1"]]],
    [["", "2"], [["N.º de control", "2"]]],
  ])("numbered %j in the map leave %j beside the risk", ([first = "", second = ""], expected) => {
    const { risk } = readMap([
      ["N.º", "Riesgo", "Causas", "N.º de control", "Descripción del control"],
      [1, text, "Claves", first, "Doble firma"],
      ["", "", "", second, "Registro"],
    ]);
    expect(risk.draft.controls.map(({ number }) => number)).toEqual([1, 2]);
    expect(risk.kept.map(({ header, text: kept }) => [header, kept])).toEqual(expected);
  });
});

describe("Numbered blocks of controls", () => {
  const head = ["N.º", "Riesgo", "Causas", "Probabilidad", "Impacto"];
  const risk = [1, "Posibilidad de cobrar por un turno en beneficio propio", "Turnos a mano", "Posible", "Mayor"];
  const controlsOf = (headings: readonly string[], cells: readonly string[]) => {
    const { draft, kept } = readMap([
      [...head, ...headings],
      [...risk, ...cells],
    ]).risk;
    return {
      controls: draft.controls.map(({ text, purpose, responsible }) => [text, purpose, responsible]),
      kept: kept.map(({ header, text }) => `${header}: ${text}`),
    };
  };

  it.each([
    [["Control 1", "Control 1 tipo", "Control 2", "Control 2 tipo"]],
    [["Control 1 descripción", "Control 1 naturaleza", "Control 2 descripción", "Control 2 naturaleza"]],
    [["Descripción control 1", "Tipo de control 1", "Descripción control 2", "Tipo de control 2"]],
    [["Primer control", "Tipo", "Segundo control", "Tipo"]],
    [["Control No. 1", "Tipo control No. 1", "Control No. 2", "Tipo control No. 2"]],
    [["Control #1", "Tipo control #1", "Control #2", "Tipo control #2"]],
  ])("give each control its own columns, wherever the number stands: %j", (headings) => {
    expect(controlsOf(headings, ["Turnero", "Preventivo", "Arqueo", "Detectivo"]).controls).toEqual([
      ["Turnero", "Prevenir", ""],
      ["Arqueo", "Detectar", ""],
    ]);
  });

  it("have the answer of each «Responsable control n», and keep with the risk the names of people, which answer nothing", () => {
    const headings = ["Control 1", "Responsable control 1", "Control 2", "Responsable control 2"];
    expect(controlsOf(headings, ["Turnero", "Asignado", "Arqueo", "No asignado"]).controls).toEqual([
      ["Turnero", "", "Asignado"],
      ["Arqueo", "", "No asignado"],
    ]);
    expect(controlsOf(headings, ["Turnero", "Sistemas", "Arqueo", "Tesorería"])).toEqual({
      controls: [
        ["Turnero", "", ""],
        ["Arqueo", "", ""],
      ],
      kept: ["Impacto: Mayor", "Responsable control 1: Sistemas", "Responsable control 2: Tesorería"],
    });
  });
});
