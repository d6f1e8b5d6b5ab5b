import { readRiskSheet } from "../../../../src/domain/risk/importing/readRiskSheet";
import { gridOf } from "../../../support/riskMaps";
import { readMap, riskAt } from "./readMap";

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

describe("The date of an action", () => {
  const dated = (date: string | number) =>
    readMap([
      ["N.º", "Riesgo", "Causas", "Probabilidad", "Acciones", "Fecha límite"],
      [1, "Posibilidad de filtrar una oferta", "Claves", 3, "Capacitar", date],
    ]);

  it.each([
    [46387, "46387", "2026-12-31"],
    ["31/12/26", "31/12/26", "2026-12-31"],
    ["1-6-26", "1-6-26", "2026-06-01"],
  ])(
    "is read and told where it is a serial number without its format or has a year of two digits: %s",
    (cell, found, read) => {
      const map = dated(cell);
      expect(riskAt(map, 0).draft.risk.actionDate).toBe(read);
      expect(map.near).toEqual([{ cell: "F2", found, field: "actionDate", read }]);
      expect(map.unread).toEqual([]);
    },
  );

  it.each(["Permanente", "dic-2026", 2026, 1234567, "32/13/26"])(
    "stays as it is and is told where it is no day: %s",
    (cell) => {
      const map = dated(cell);
      expect(riskAt(map, 0).draft.risk.actionDate).toBe(String(cell));
      expect(map.unread.map((note) => [note.cell, note.found])).toEqual([["F2", String(cell)]]);
    },
  );
});
