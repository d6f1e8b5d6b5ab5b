import { describeUnread } from "../../../src/i18n/es/formSections";
import { importWords } from "../../../src/i18n/es/import";
import { c, checkRawForm, down, row, scheduleCells, span, tbl, tr } from "../../support/rawForm";

const heads = ["Actividades a desarrollar", "SUB ACTIVIDADES"];
const texts = scheduleCells.map(([activity = "", text = ""]) => [activity, text] as const);

/** The schedule with other columns; marks of each row as "x.x". */
function schedule(heading: readonly string[], marks: readonly string[]): Record<string, string> {
  const rows = texts.map(([activity, text], at) =>
    row(activity, text, ...[...(marks[at] ?? "")].map((mark) => (mark === "x" ? "X" : ""))),
  );
  return { "9": tbl([...heading, ...rows]) };
}

async function monthsOf(sections: Record<string, string>) {
  const { form, told, messages } = await checkRawForm(sections);
  const rows = form.schedule.map(({ months }) => months.map((on) => (on ? "x" : ".")).join(""));
  const own = messages.filter(({ code }) => code === "period-columns" || code === "not-understood");
  return { rows, told, messages: own };
}

const quarters = ["x...", ".x..", "..x.", "...x"];
const months = ["xxx.........", "...xxx......", "......xxx...", ".........xxx"];
const message = { code: "period-columns", text: "trimestre" };

describe("a schedule by quarters", () => {
  it.each<[string, readonly string[]]>([
    ["Trimestre 1", ["Trimestre 1", "Trimestre 2", "Trimestre 3", "Trimestre 4"]],
    ["T1", ["T1", "T2", "T3", "T4"]],
    ["I trim", ["I trim", "II trim", "III trim", "IV trim"]],
    ["Primer trimestre", ["Primer trimestre", "Segundo trimestre", "Tercer trimestre", "Cuarto trimestre"]],
    ["Trimestre uno", ["trimestre uno", "trimestre dos", "trimestre tres", "trimestre cuatro"]],
    [
      "Trimestre 1 de 2026",
      ["Trimestre 1 de 2026", "Trimestre 2 de 2026", "Trimestre 3 de 2026", "Trimestre 4 de 2026"],
    ],
    ["1er trimestre", ["1er trimestre", "2do trimestre", "3er trimestre", "4to trimestre"]],
    [
      "Trimestre I (enero a marzo)",
      [
        "Trimestre I (enero a marzo)",
        "Trimestre II (abril a junio)",
        "Trimestre III (julio a septiembre)",
        "Trimestre IV (octubre a diciembre)",
      ],
    ],
  ])("marks the three months of each, and says so: %s", async (_, labels) => {
    expect(await monthsOf(schedule([row(...heads, ...labels)], quarters))).toEqual({
      rows: months,
      told: [],
      messages: [message],
    });
  });

  it("is no schedule of four months where «Trimestre» stands over 1, 2, 3, 4", async () => {
    const [activity = "", text = ""] = heads;
    const top = tr([c(activity, down.first), c(text, down.first), c("Trimestre", span(4))]);
    const below = tr([c("", down.next), c("", down.next), ...["1", "2", "3", "4"].map((label) => c(label))]);
    expect((await monthsOf(schedule([top, below], quarters))).rows).toEqual(months);
  });

  it("keeps its months where each quarter stands over them", async () => {
    const [activity = "", text = ""] = heads;
    const top = tr([c(activity, down.first), c(text, down.first), c("Trimestre 1", span(3))]);
    const below = tr([c("", down.next), c("", down.next), ...["Mes 1", "Mes 2", "Mes 3"].map((label) => c(label))]);
    const marks = ["x..", ".x.", "..x", ".xx"];
    expect(await monthsOf(schedule([top, below], marks))).toEqual({ rows: marks, told: [], messages: [] });
  });

  it("by half-years marks six months", async () => {
    const { rows } = await monthsOf(schedule([row(...heads, "Semestre 1", "Semestre 2")], ["x.", ".x", "xx", "x."]));
    expect(rows).toEqual(["xxxxxx......", "......xxxxxx", "xxxxxxxxxxxx", "xxxxxx......"]);
  });

  it("is told in one sentence", () => {
    expect(importWords.messages["period-columns"]("trimestre")).toBe(
      "El cronograma va por trimestres. Cada trimestre marcado pasa como sus 3 meses: el primero, Mes 1 a Mes 3. Quite las marcas que sobren.",
    );
  });
});

describe("a schedule by weeks", () => {
  it.each<[string, readonly string[]]>([
    ["Semana 1", ["Semana 1", "Semana 2", "Semana 3", "Semana 4"]],
    ["Semana 1 (1 al 5)", ["Semana 1 (1 al 5)", "Semana 2 (8 al 12)", "Semana 3 (15 al 19)", "Semana 4 (22 al 26)"]],
    ["S1", ["S1", "S2", "S3", "S4"]],
    ["1a semana", ["1 semana", "2 semana", "3 semana", "4 semana"]],
  ])("is said and no month is guessed: %s", async (_, labels) => {
    const { rows, told, messages } = await monthsOf(schedule([row(...heads, ...labels)], quarters));
    expect({ rows, told, messages }).toEqual({
      rows: ["", "", "", ""],
      told: ["error form/unread-section 9/0"],
      messages: [],
    });
  });

  it("has its sentence", () => {
    expect(describeUnread({ section: "9", lack: "months", instead: "weeks" })).toBe(
      "Los meses de 9 no se pueden leer: en lugar de marcas hay semanas, que no dicen de qué mes son.",
    );
  });
});
