import { findOtherMap, isCorruptionTitle } from "../../../../src/domain/risk/importing/otherMaps";
import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import { typeKindOf } from "../../../../src/domain/risk/importing/riskTypes";
import { gridOf, type Rows } from "../../../support/riskMaps";
import { otherMatrices, typedMaps } from "../../../support/wildMaps";
import { readMap } from "./readMap";

describe("The type of a risk", () => {
  it.each([
    ["Corrupción", "corruption"],
    ["RIESGO DE CORRUPCION", "corruption"],
    ["Corrupción - fraude", "corruption"],
    ["Gestión y corrupción", "doubtful"],
    ["Fraude interno", "doubtful"],
    ["SICOF", "doubtful"],
    ["Soborno", "doubtful"],
    ["Fraude externo", "other"],
    ["Gestión", "other"],
    ["Seguridad digital", "other"],
    ["SARLAFT", "other"],
    ["Operativo", "vague"],
    ["Ejecución y administración de procesos", "vague"],
  ])("«%s» is %s", (type, kind) => {
    expect(typeKindOf(type)).toBe(kind);
  });

  it.each(Object.entries(typedMaps))(
    "decides which risks of the map %s are taken, and of which types a person is asked",
    (_, map) => {
      const { rows, merges, taken, asked } = map;
      const reading = readMap(rows, merges);
      expect(reading.risks.map(({ draft }) => draft.risk.text)).toEqual(taken);
      const open = reading.types?.counts.filter(({ kind }) => kind === "doubtful" || kind === "vague");
      expect(open?.map(({ type }) => type)).toEqual(asked);
      const counted = reading.types?.counts.reduce((sum, { risks }) => sum + risks, 0);
      expect(counted).toBe(
        reading.count.risks + reading.left.filter(({ reason }) => reason === "type" || reason === "untyped").length,
      );
    },
  );

  it("is what a person says, or no matter where every risk is taken", () => {
    const grid = gridOf(typedMaps.fraud?.rows ?? []);
    const takenWith = (types: readonly string[] | "all") => {
      const reading = readRiskSheet(grid, undefined, { types });
      return reading.kind === "map" ? reading.types?.counts.map(({ taken }) => taken) : undefined;
    };
    expect(takenWith(["corrupción", "fraude"])).toEqual([true, true, false]);
    expect(takenWith("all")).toEqual([true, true, true]);
  });

  it("that may be corruption is taken where title or sheet speak of risks of corruption alone", () => {
    const rows = typedMaps.fraud?.rows ?? [];
    const named = readRiskSheet(gridOf(rows), undefined, { name: "Mapa riesgos de corrupción" });
    expect(named.kind === "map" ? named.types?.counts.map(({ taken }) => taken) : []).toEqual([true, true, false]);
    expect(isCorruptionTitle(["Mapa de riesgos de gestión y corrupción"])).toBe(false);
  });

  it("is unknown where no column says it", () => {
    expect(
      readMap((typedMaps.mixed?.rows ?? []).map((row) => row.filter((_, index) => index !== 1))).types,
    ).toBeUndefined();
  });
});

describe("A matrix of other risks", () => {
  it.each(otherMatrices)("is told as %s (sheet %s)", (other, name, rows) => {
    const reading = readRiskSheet(gridOf(rows), undefined, { name });
    expect(reading).toMatchObject({ other });
  });

  it("is none where its title speaks of corruption, but one of the IDB stays one", () => {
    expect(findOtherMap(["Riesgos de gestión y de corrupción"], [])).toBeUndefined();
    expect(findOtherMap(["PM4R", "riesgos de corrupción"], [])).toBe("pm4r");
  });
});

describe("A type that no column names", () => {
  const head = ["N.º", "Riesgo", "Causas", "Probabilidad", "Impacto"];
  const risk = (index: number, ...more: readonly string[]) => [
    index,
    `Posibilidad de cobrar por el trámite ${index} en beneficio propio`,
    "Prisa",
    "Posible",
    "Mayor",
    ...more,
  ];
  const countsOf = (rows: Rows) =>
    readMap(rows).types?.counts.map(({ type, kind, risks, taken }) => [type, kind, risks, taken]);

  it("is that of the titles between the risks: what stands under «Riesgos de gestión» is not taken", () => {
    const rows = [head, ["RIESGOS DE CORRUPCIÓN"], risk(1), risk(2), ["RIESGOS DE GESTIÓN"], risk(3)];
    expect(countsOf(rows)).toEqual([
      ["RIESGOS DE CORRUPCIÓN", "corruption", 2, true],
      ["RIESGOS DE GESTIÓN", "other", 1, false],
    ]);
    expect(readMap(rows).types).toMatchObject({ column: "", header: "" });
  });

  it("is that of the title of the sheet above the first of them, and unknown without one", () => {
    const rows = [head, risk(1), ["RIESGOS DE GESTIÓN"], risk(2)];
    expect(countsOf([["MAPA DE RIESGOS DE CORRUPCIÓN"], ...rows])).toEqual([
      ["MAPA DE RIESGOS DE CORRUPCIÓN", "corruption", 1, true],
      ["RIESGOS DE GESTIÓN", "other", 1, false],
    ]);
    expect(countsOf(rows)).toEqual([
      ["", "vague", 1, false],
      ["RIESGOS DE GESTIÓN", "other", 1, false],
    ]);
  });

  it("is the answer to a question about corruption, where «No» is another type and not a missing one", () => {
    const rows = [[...head, "¿Es de corrupción?"], risk(1, "Sí"), risk(2, "No"), risk(3, "")];
    expect(countsOf(rows)).toEqual([
      ["Sí (¿Es de corrupción?)", "corruption", 1, true],
      ["No (¿Es de corrupción?)", "other", 1, false],
      ["", "vague", 1, false],
    ]);
  });

  it("is said by the column that names corruption, where another one classifies too", () => {
    const rows = [
      [...head, "Clasificación del riesgo", "Tipo de riesgo"],
      risk(1, "Fraude interno", "Corrupción"),
      risk(2, "Ejecución de procesos", "Gestión"),
    ];
    expect(countsOf(rows)).toEqual([
      ["Corrupción", "corruption", 1, true],
      ["Gestión", "other", 1, false],
    ]);
  });
});
