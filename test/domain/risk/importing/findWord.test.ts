import { criteria } from "../../../../src/domain/risk/Control";
import { readCriterion } from "../../../../src/domain/risk/importing/readCriterion";
import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import { readActionState } from "../../../../src/domain/risk/importing/readWords";
import { riskMethods } from "../../../../src/domain/risk/methods";
import { normalizeText } from "../../../../src/domain/text/normalizeText";
import { gridOf } from "../../../support/riskMaps";

const method = riskMethods["v4-v6"];

describe("A word of an old map", () => {
  it("with one wrong letter is the word that it resembles", () => {
    expect(readActionState("Cunplida")).toBe("Cumplida");
    expect(readCriterion(method, "how", "Confiabl")).toBe("Confiable");
  });

  it.each([
    ["execution", "No siempre se ejecuta", "Moderado"],
    ["execution", "Algunas veces", "Moderado"],
    ["execution", "Nunca se ejecuta", "Débil"],
    ["deviations", "Se investigan y no se resuelven oportunamente", "No se resuelven"],
    ["deviations", "No se resuelven oportunamente", "No se resuelven"],
    ["effective", "Inefectivo", "No"],
    ["how", "Inconfiable", "No confiable"],
    ["implementation", "Inautomático", undefined],
    ["execution", "Casi siempre se ejecuta", undefined],
  ] as const)("of %s such as «%s» is never read as its contrary, but as %s", (key, found, expected) => {
    expect(readCriterion(method, key, found)).toBe(expected);
  });

  it("says that an action which was not fulfilled is pending", () => {
    expect(["Incumplida", "Incumplido", "No cumplida"].map((found) => readActionState(found))).toEqual(
      Array(3).fill("Pendiente"),
    );
  });

  it("with a negation before it never means the same as without", () => {
    const prefixes = ["in", "im", "des", "no ", "sin ", "poco ", "nunca "];
    const same = criteria.flatMap(({ key, options }) =>
      options
        .filter(({ word }) => !/^(?:No|In)/.test(word))
        .flatMap(({ word }) => prefixes.map((prefix) => ({ word, found: prefix + normalizeText(word) })))
        .filter(({ word, found }) => readCriterion(method, key, found) === word),
    );
    expect(same).toEqual([]);
    expect(readCriterion(method, "periodicity", "No inoportuna")).toBeUndefined();
  });

  it("that is only similar is told with its cell and the word that is written", () => {
    const reading = readRiskSheet(
      gridOf([
        ["N.º", "Riesgo", "Causas", "Probabilidad", "Descripción del control", "Propósito del control"],
        [1, "Posibilidad de filtrar una oferta", "Claves", "Provable", "Doble firma", "Prebenir"],
      ]),
    );
    expect(reading).toMatchObject({
      unread: [],
      near: [
        { cell: "D2", field: "probability", found: "Provable", read: "4" },
        { cell: "F2", field: "purpose", found: "Prebenir", read: "Prevenir" },
      ],
    });
  });
});
