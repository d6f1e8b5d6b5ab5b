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
