import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import { gridOf, type Rows } from "../../../support/riskMaps";
import { fieldsOf, readMap, riskAt } from "./readMap";

const bribe = "Posibilidad de recibir dádivas por agilizar un permiso en beneficio propio";
const tender = "Posibilidad de ajustar unos pliegos a un proponente en beneficio de un tercero";

describe("A small map", () => {
  it("of a risk, its levels and a colour is read; the colour stays with its risk", () => {
    const map = readMap([
      ["Riesgo", "Probabilidad", "Impacto", "Zona"],
      [bribe, "Posible", "Mayor", "Rojo"],
      [tender, "Rara vez", "Moderado", "Amarillo"],
    ]);
    expect(map.risks.map(({ draft }) => draft.risk.probability)).toEqual([3, 1]);
    expect(riskAt(map, 0).kept.map(({ header, text }) => `${header}: ${text}`)).toEqual([
      "Impacto: Mayor",
      "Zona: Rojo",
    ]);
  });

  it("of a risk, its causes and its control is read", () => {
    const map = readMap([
      ["Riesgo", "Causa", "Control"],
      [bribe, "Turnos a mano", "Turnero digital"],
    ]);
    expect(riskAt(map, 0).draft.controls.map(({ text }) => text)).toEqual(["Turnero digital"]);
  });

  it.each([
    ["P", "I", "PxI"],
    ["P", "I", "P x I"],
    ["P", "I", "P*I"],
    ["P", "I", "NR"],
    ["Prob.", "Imp.", "Nivel"],
    ["(P)", "(I)", "P × I"],
  ])("with the headings %s, %s and %s has its levels and its score", (p, i, score) => {
    const map = readMap([
      ["N.º", "Riesgo", p, i, score, "Control"],
      [1, bribe, 3, 4, 12, "Comité de compras"],
      [2, tender, 4, 5, 20, "Doble firma"],
    ]);
    expect(fieldsOf(map)).toBe("A→number B→text C→probability D→impactWord E→inherentScore F→controlText");
    expect(map.risks.map(({ draft }) => draft.risk.probability)).toEqual([3, 4]);
  });

  it("with letters under groups, or twice, says before and after the controls", () => {
    const grouped: Rows = [
      ["N.º", "Riesgo", "Riesgo inherente", "", "", "Control", "Riesgo residual", "", ""],
      ["", "", "P", "I", "Z", "", "P", "I", "Z"],
      [1, bribe, 3, 4, "Extremo", "Comité", 1, 4, "Alto"],
    ];
    const twice: Rows = [
      ["N.º", "Riesgo", "P", "I", "PxI", "Control", "P", "I", "PxI"],
      [1, bribe, 3, 4, 12, "Comité", 1, 4, 4],
    ];
    const sides = (word: string) =>
      `A→number B→text C→probability D→impactWord E→inherent${word} F→controlText ` +
      `G→residualProbability H→residualImpact I→residual${word}`;
    expect(fieldsOf(readMap(grouped))).toBe(sides("Zone"));
    expect(fieldsOf(readMap(twice))).toBe(sides("Score"));
  });
});

describe("The text of a risk under a heading without «riesgo»", () => {
  it.each(["Descripción", "Evento", "Evento de riesgo"])("is found by its words: «%s»", (heading) => {
    const map = readMap([
      ["N.º", heading, "Causas", "Probabilidad", "Impacto"],
      [1, bribe, "Prisa", "Posible", "Mayor"],
    ]);
    expect(riskAt(map, 0).draft.risk.text).toBe(bribe);
  });
});

describe("A sheet that is nearly a map", () => {
  it.each<[headings: readonly string[], row: readonly (string | number)[], lacks: readonly string[]]>([
    [["Riesgo", "Probabilidad", "Observación"], [bribe, 3, "Ninguna"], ["impactWord"]],
    [["Riesgo", "Causas", "Observación"], [bribe, "Turnos a mano", "Ninguna"], ["controlText"]],
    [
      ["Riesgo", "Observación"],
      [bribe, "Ninguna"],
      ["probability", "impactWord"],
    ],
    [["Proceso", "Causas", "Probabilidad", "Impacto"], ["Compras", "Prisa", 3, 4], ["text"]],
  ])("of the headings %j says what it lacks", (headings, row, lacks) => {
    const reading = readRiskSheet(gridOf([headings, row]));
    expect(reading).toMatchObject({ kind: "no-map", nearly: { lacks } });
  });

  it("is not said of a sheet that has nothing of one", () => {
    const reading = readRiskSheet(
      gridOf([
        ["Actividad", "Responsable", "Fecha", "Valor"],
        ["Contratar", "Compras", "31/12/2026", 300],
      ]),
    );
    expect(reading).toMatchObject({ kind: "no-map", found: ["Actividad", "Responsable", "Fecha", "Valor"] });
    expect(reading).not.toHaveProperty("nearly");
  });
});

describe("A map with English headings and words", () => {
  it("is read as the same words in Spanish are", () => {
    const map = readMap([
      [
        "No.",
        "Process",
        "Risk description",
        "Causes",
        "Likelihood",
        "Impact",
        "Control",
        "Treatment",
        "Action",
        "Due date",
      ],
      [1, "Procurement", bribe, "Haste", "Unlikely", "Major", "Committee", "Reduce", "Train staff", "2026-12-31"],
    ]);
    expect(map.unread).toEqual([]);
    expect(riskAt(map, 0).draft.risk).toMatchObject({
      process: "Procurement",
      text: bribe,
      causes: "Haste",
      probability: 2,
      treatment: "Reducir",
      action: "Train staff",
      actionDate: "2026-12-31",
    });
  });
});

describe("A list beside the map with numbers of its own", () => {
  const head = ["N.º", "Riesgo", "Probabilidad", "Impacto", "", "N.º", "Acción", "Responsable", "Fecha"];
  const mapWith = (numbers: readonly (number | string)[]) =>
    readMap([
      head,
      [1, bribe, "Posible", "Mayor", "", numbers[0] ?? "", "Capacitar", "Planeación", "31/12/2026"],
      [2, tender, "Probable", "Mayor", "", numbers[1] ?? "", "Rotar", "Compras", "30/06/2026"],
    ]);

  it("is the plan of the risks where its numbers are theirs", () => {
    expect(mapWith([1, 2]).risks.map(({ draft }) => draft.risk.action)).toEqual(["Capacitar", "Rotar"]);
  });

  it("is another table where they are not: no risk gets the action of another", () => {
    const map = mapWith([1, 1]);
    expect(map.risks.map(({ draft }) => draft.risk.action)).toEqual(["", ""]);
    expect(map.tables.map(({ first, last }) => [first, last])).toEqual([["F", "I"]]);
  });
});

describe("A row of averages or sums", () => {
  it.each(["Promedio", "Suma", "Máximo", "Conteo de riesgos"])("«%s» is no risk", (word) => {
    const map = readMap([
      ["N.º", "Riesgo", "Probabilidad", "Impacto"],
      [1, bribe, 3, 4],
      ["", word, 3, 4],
    ]);
    expect(map.risks).toHaveLength(1);
    expect(map.left.map(({ row, reason }) => [row, reason])).toEqual([[3, "total"]]);
  });
});
