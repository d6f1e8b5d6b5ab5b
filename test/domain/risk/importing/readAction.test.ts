import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import { gridOf } from "../../../support/riskMaps";

/** One risk with an action for each state. */
function readStates(...states: readonly string[]) {
  const reading = readRiskSheet(
    gridOf([
      ["N.º", "Riesgo", "Causas", "Probabilidad", "Acciones", "Fecha límite", "Estado de la acción"],
      ...states.map((state, index) =>
        index === 0
          ? [1, "Posibilidad de filtrar una oferta", "Claves", 3, "Acción 1", "2022-06-30", state]
          : ["", "", "", "", `Acción ${index + 1}`, "2022-12-31", state],
      ),
    ]),
  );
  if (reading.kind === "no-map") throw new Error("no map");
  const { actionState, actionDate } = reading.risks[0]?.draft.risk ?? {};
  return { actionState, actionDate, seconds: reading.seconds.map(({ cell, found, kept }) => [cell, found, kept]) };
}

describe("Two actions of one risk", () => {
  it("have the state of the least advanced one, with the last date, and the other state is told", () => {
    expect(readStates("Cumplida", "En curso")).toEqual({
      actionState: "En curso",
      actionDate: "2022-12-31",
      seconds: expect.arrayContaining([["G2", "Cumplida", "En curso"]]),
    });
  });

  it.each([
    [["Cumplida", "En curso", "Pendiente"], "Pendiente"],
    [["En ejecución", "Terminada"], "En curso"],
    [["Cumplida", "Aplazada"], "Aplazada"],
    [["Aplazada", "En curso"], "En curso"],
    [["Cumplida", "Terminada"], "Cumplida"],
  ])("in the states %j are %s together", (states, expected) => {
    expect(readStates(...states).actionState).toBe(expected);
  });
});
