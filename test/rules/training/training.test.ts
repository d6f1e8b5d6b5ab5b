import type { Draft } from "../../../src/domain/findings/Finding";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { trainingRules } from "../../../src/rules/training";
import { checkYear, session } from "../../support/buildYear";

type Session = Project["training"][number];

const check = (rows: readonly Partial<Session>[], over: Partial<Project> = {}): readonly Draft[] =>
  checkYear(trainingRules, { training: rows.map((row) => session(row)), ...over });
const at = (field: string, index = 0) => [{ table: "training", index, field }];

it("a clean year is silent", () => {
  expect(checkYear(trainingRules)).toEqual([]);
});

describe("training/personal-data", () => {
  it.each<[keyof Session, string | number]>([
    ["attended", 91234567],
    ["attended", "cc 91234567"],
    ["attended", "91.234.567"],
    ["attended", "91-234-567"],
    ["invited", "300 123 4567"],
    ["repeated", "tel. 633 1234"],
    ["invited", "Juan Pérez"],
    ["repeated", "MARÍA GÓMEZ y otros"],
    ["hours", "3001234567"],
    ["post", "Profesional Ana Díaz"],
    ["post", "91234567"],
    ["name", "Taller con cédula 91234567"],
    ["topic", "C.C. No. 91.234.567"],
    ["topic", "Cédula de ciudadanía: 1098765432"],
    ["topic", "Identificación 1098765432"],
  ])("is told of %s %j at the cell, without repeating it", (column, value) => {
    expect(check([{ [column]: value }])).toEqual([
      { code: "training/personal-data", severity: "warning", at: at(column), params: { column } },
    ]);
  });

  it.each<[keyof Session, string | number]>([
    ["post", "Profesional Universitario"],
    ["post", "Secretaria de Hacienda"],
    ["post", "Jefe Oficina Control Interno"],
    ["post", "Técnico"],
    ["hours", "Cuatro Horas"],
    ["hours", 4.5],
    ["hours", "8:00 - 12:00"],
    ["hours", "08.00-12.00"],
    ["hours", "8 a 12"],
    ["name", "Taller Nacional Juan Pablo II 2022"],
    ["name", "Contrato 20220145 de 2022"],
    ["topic", "Documento CONPES 4070 de 2021"],
    ["topic", "Ley 1581 de 2012, código 54990312"],
    ["topic", "Acceso a la información 202205"],
  ])("is silent on %s %j", (column, value) => {
    expect(check([{ [column]: value }])).toEqual([]);
  });

  it.each([91234567, "91234567", "Juan Pérez"])("no other finding repeats %j", (secret) => {
    const drafts = check([
      { attended: secret, invited: secret, repeated: secret, post: String(secret), date: String(secret) },
      { attended: 25, post: String(secret) },
      { attended: 25, post: String(secret) },
    ]);
    expect(new Set(drafts.map(({ code }) => code))).toEqual(new Set(["training/personal-data", "training/bad-date"]));
    expect(JSON.stringify(drafts)).not.toContain(String(secret));
  });
});

describe("training/not-a-count", () => {
  it.each<["invited" | "attended" | "repeated", string | number]>([
    ["invited", "todos"],
    ["invited", -1],
    ["invited", "120-150"],
    ["attended", 12.5],
    ["repeated", "No Aplica"],
  ])("%s %j is an error", (of, found) => {
    expect(check([{ [of]: found }])).toEqual([
      { code: "training/not-a-count", severity: "error", at: at(of), params: { of, found: String(found) } },
    ]);
  });

  it("digits as text are safely mended", () => {
    const [ref] = at("attended");
    expect(check([{ attended: " 25" }])).toMatchObject([
      { code: "training/not-a-count", repair: { changes: [{ at: ref, from: " 25", to: 25 }], safe: true } },
    ]);
  });

  it.each(["", 0])("is silent on %j", (cell) => {
    expect(check([{ invited: cell, attended: cell, repeated: cell }])).toEqual([]);
  });
});

describe("counts that contradict each other", () => {
  it("more attended than were invited: warning", () => {
    expect(check([{ attended: 31 }])).toEqual([
      { code: "training/over-invited", severity: "warning", at: at("attended"), params: { attended: 31, invited: 30 } },
    ]);
    expect(check([{ attended: 30 }])).toEqual([]);
    expect(check([{ attended: 31, invited: "" }])).toEqual([]);
  });

  it("more already counted than attended: error", () => {
    expect(check([{ repeated: 26 }])).toEqual([
      {
        code: "training/repeated-exceeds",
        severity: "error",
        at: at("repeated"),
        params: { repeated: 26, attended: 25 },
      },
    ]);
    expect(check([{ repeated: 25 }])).toEqual([]);
    expect(check([{ repeated: 25, attended: "" }])).toEqual([]);
  });
});

describe("training/counted-twice", () => {
  it("sessions of one meta, municipality and post say it once, at those that do not tell", () => {
    expect(check([{}, { municipality: "giron" }, { repeated: 3 }, {}])).toEqual([
      {
        code: "training/counted-twice",
        severity: "info",
        at: [...at("repeated", 1), ...at("repeated", 3)],
        params: { code: "1-2-5-3", municipality: "Girón", post: "Profesional", sessions: 4, people: 100 },
      },
    ]);
  });

  it.each<[string, Partial<Session>]>([
    ["the later one counts nobody again", { repeated: 0 }],
    ["some came again", { repeated: 12 }],
    ["another post", { post: "Asesor" }],
    ["another municipality", { municipality: "Bucaramanga" }],
    ["another meta", { pidm: "1-2-5-1" }],
    ["nobody attended yet", { attended: "" }],
  ])("is silent where %s", (_, other) => {
    expect(check([{}, other])).toEqual([]);
  });

  it.each<Partial<Session>>([{ municipality: "Otro" }, { municipality: "" }, { pidm: "9-9-9-9" }, { pidm: "" }])(
    "is silent on %j, of which something else is told",
    (row) => {
      expect(check([row, row])).toEqual([]);
    },
  );

  it("says it of sessions without a type of post too", () => {
    expect(check([{ post: "" }, { post: " " }])).toMatchObject([{ params: { post: "", sessions: 2, people: 50 } }]);
  });
});

describe("dates of sessions", () => {
  it("another year than the vigencia is a warning", () => {
    expect(check([{ date: "2021-05-12" }])).toEqual([
      {
        code: "training/outside-vigencia",
        severity: "warning",
        at: at("date"),
        params: { date: "2021-05-12", vigencia: 2022 },
      },
    ]);
    expect(check([{ date: "2021-05-12" }], { ficha: emptyProject.ficha })).toEqual([]);
  });

  it.each(["mayo", "12/05/2022", ""])("%j counts in no trimestre: warning", (date) => {
    expect(check([{ date }])).toEqual([
      { code: "training/bad-date", severity: "warning", at: at("date"), params: { found: date } },
    ]);
  });

  it("a session that is still to come may lack its date", () => {
    expect(check([{ date: "", attended: "" }])).toEqual([]);
  });
});
