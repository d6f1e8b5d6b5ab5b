import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { formWords as es } from "../../../src/i18n/es/findings/form";
import { checkDateOutsideVigencia } from "../../../src/rules/form/dateOutsideVigencia";
import { checkDuplicateSection } from "../../../src/rules/form/duplicateSection";
import { checkEmptySection } from "../../../src/rules/form/emptySection";
import { checkFieldUnreadable } from "../../../src/rules/form/fieldUnreadable";
import { checkLetterheadMunicipality } from "../../../src/rules/form/letterheadMunicipality";
import { checkMentionedMunicipality } from "../../../src/rules/form/mentionedMunicipality";
import { checkMissingField } from "../../../src/rules/form/missingField";
import { checkObjectiveWithoutActivity } from "../../../src/rules/form/objectiveWithoutActivity";
import { cleanForm, said } from "../../support/buildForm";
import { cleanProject } from "../../support/buildProject";

function withFicha(ficha: Partial<Project["ficha"]>): Project {
  const clean = cleanProject();
  return { ...clean, ficha: { ...clean.ficha, ...ficha } };
}

describe("form/missing-field", () => {
  it("names each of the five fields that are empty, at its field", () => {
    const drafts = checkMissingField(emptyProject);
    expect(drafts.map((draft) => draft.at)).toEqual([
      [{ field: "date" }],
      [{ field: "vigencia" }],
      [{ field: "name" }],
      [{ field: "dependencia" }],
      [{ field: "generalObjective" }],
    ]);
    expect(drafts.every((draft) => draft.severity === "error")).toBe(true);
  });

  it("takes spaces for nothing", () => {
    expect(checkMissingField(withFicha({ name: "  " }))).toMatchObject([{ params: { field: "name" } }]);
  });

  it("says nothing of fields that the form does not require", () => {
    expect(checkMissingField(withFicha({ zone: "", signerName: "", planSector: "" }))).toEqual([]);
  });
});

describe("form/field-unreadable", () => {
  const told = (ficha: Partial<Project["ficha"]>) =>
    checkFieldUnreadable(withFicha(ficha)).map(({ params, severity }) => [severity, params]);

  it.each(["31 de septiembre de 2022", "09/19/2022", "el próximo año", "2022"])("tells the date «%s»", (date) => {
    expect(told({ date })).toEqual([["error", { field: "date", found: date, years: [] }]]);
  });

  it("reads a date that is typed as text in a book, and says how to write it", () => {
    const found = "19 de septiembre de 2022";
    expect(told({ date: found })).toEqual([["error", { field: "date", found, years: [], read: "2022-09-19" }]]);
    expect(es["form/field-unreadable"].message({ field: "date", found, years: [], read: "2022-09-19" })).toBe(
      "La fecha de registro «19 de septiembre de 2022» es un texto y no una fecha para Excel. Escriba 19/09/2022.",
    );
  });

  it.each<[string | number, readonly number[]]>([
    ["20222", []],
    [20222, []],
    ["por definir", []],
    ["2022-2023", [2022, 2023]],
    ["2022 (vigencia futura 2023)", [2022, 2023]],
  ])("tells the vigencia «%s»", (vigencia, years) => {
    expect(told({ vigencia })).toEqual([["error", { field: "vigencia", found: String(vigencia), years }]]);
  });

  it("says nothing of one day and one year, nor of blanks, which are told as missing", () => {
    expect(told({})).toEqual([]);
    expect(told({ date: "", vigencia: "" })).toEqual([]);
    for (const vigencia of ["vigencia 2022", "2.022", "del 1 de enero al 31 de diciembre de 2022"])
      expect(told({ vigencia })).toEqual([]);
  });
});

describe("form/date-outside-vigencia", () => {
  it.each([
    ["2023-01-01", 2022],
    ["2023-01-01", "2022"],
    ["2025-06-30", "vigencia 2022"],
  ])("warns when %s comes after the vigencia %j", (date, vigencia) => {
    expect(checkDateOutsideVigencia(withFicha({ date, vigencia }))).toEqual([
      {
        code: "form/date-outside-vigencia",
        severity: "warning",
        at: [{ field: "date" }, { field: "vigencia" }],
        params: { date, vigencia: 2022 },
      },
    ]);
  });

  it.each<[string, string | number, string]>([
    ["2022-12-31", 2022, "the last day"],
    ["2021-11-15", 2022, "the year before"],
    ["", 2022, "no date"],
    ["el próximo año", 2022, "a date that cannot be read"],
    ["2023-01-01", "", "no vigencia"],
  ])("accepts %j for %j (%s)", (date, vigencia, _) => {
    expect(checkDateOutsideVigencia(withFicha({ date, vigencia }))).toEqual([]);
  });
});

describe("form/duplicate-section and form/empty-section", () => {
  const at = (line: number) => ({ section: "8.2", row: 0, line });
  const sections = [
    { number: "8.1", title: "Presupuesto general", at: at(135) },
    { number: "8.2", title: " ", at: at(148) },
    { number: "8.2", title: "Rubro presupuestal", at: at(150) },
  ];

  it("tells a repeated number once, at its second place and then at its first", () => {
    expect(checkDuplicateSection(cleanForm({ sections }))).toEqual([
      {
        code: "form/duplicate-section",
        severity: "info",
        at: [at(150), at(148)],
        params: { number: "8.2", times: 2 },
      },
    ]);
  });

  it("tells a number without a title", () => {
    expect(checkEmptySection(cleanForm({ sections }))).toEqual([
      { code: "form/empty-section", severity: "info", at: [at(148)], params: { number: "8.2" } },
    ]);
  });

  it("takes 8.2 and 8.20 for two numbers", () => {
    const near = [sections[2], { number: "8.20", title: "Otra", at: at(151) }].flatMap((section) => section ?? []);
    expect(checkDuplicateSection(cleanForm({ sections: near }))).toEqual([]);
    expect(checkEmptySection(cleanForm({ sections: near }))).toEqual([]);
  });
});

describe("form/objective-without-activity", () => {
  const objective = (text: string) => ({ section: "6.1", order: 1, text });

  it("points to the first objective beyond the number of activities", () => {
    const texts = [{ section: "5.1", order: 1, text: "Antecedentes" }, ...["Uno", "Dos", "Tres"].map(objective)];
    expect(checkObjectiveWithoutActivity(cleanProject({ texts }))).toEqual([
      {
        code: "form/objective-without-activity",
        severity: "info",
        at: [{ table: "texts", index: 3, field: "text" }],
        params: { objectives: 3, activities: 2 },
      },
    ]);
  });

  it("accepts as many objectives as activities, and counts no blank ones", () => {
    const texts = [...["Uno", "Dos"].map(objective), objective(" ")];
    expect(checkObjectiveWithoutActivity(cleanProject({ texts }))).toEqual([]);
  });
});

describe("form/municipality-name in the letterhead", () => {
  const letterhead = (names: readonly string[], line?: number) => names.map((name) => said(name, "", 0, line));
  const found = (names: readonly string[], line?: number) =>
    checkLetterheadMunicipality(cleanForm({ letterhead: letterhead(names, line) })).map((draft) => draft.params);

  it("reads OPIÓN as Girón because its three neighbours are known", () => {
    expect(found(["BUCARAMANGA", "FLORINAHANGA", "OPIÓN", "PEDECEURTA"], 105)).toEqual([
      { found: "FLORINAHANGA", expected: "Floridablanca", sure: true },
      { found: "OPIÓN", expected: "Girón", sure: true },
      { found: "PEDECEURTA", expected: "Piedecuesta", sure: true },
    ]);
  });

  it("reads lists in any order", () => {
    expect(found(["GIRÓN", "PIEDECUESTA", "BUKARAMANGA", "FLORIDABLANCA"], 9)).toEqual([
      { found: "BUKARAMANGA", expected: "Bucaramanga", sure: true },
    ]);
  });

  it("is silent on a name that two unknown neighbours leave open", () => {
    expect(found(["BUCARAMANGA", "OPIÓN", "LEBRIJA", "FLORIDABLANCA"], 105)).toEqual([]);
  });

  it("is silent where only accents and case differ", () => {
    expect(found(["Bucaramanga", "FLORIDABLANCA", "GIRON", "Piedecuesta"], 3)).toEqual([]);
  });

  it("takes the headers of a Word file four by four", () => {
    const names = [
      "BUCARAMANGA",
      "FLORIDABLANCA",
      "GIRÓN",
      "PIEDECUESTA",
      "BUCARAMANGA",
      "FLORIDABLANCA",
      "JIRON",
      "PIEDECUESTA",
    ];
    expect(found(names)).toEqual([{ found: "JIRON", expected: "Girón", sure: true }]);
  });
});

describe("form/municipality-name after «Alcaldía de» and «municipio de»", () => {
  const check = (text: string) =>
    checkMentionedMunicipality(cleanProject({ texts: [{ section: "6.3", order: 1, text }] }));

  it.each([
    ["Delegados Alcaldía de Pedecuesta", "Pedecuesta", "Piedecuesta"],
    ["El municipio de Florida Blanca y otros", "Florida Blanca", "Floridablanca"],
    ["ALCALDÍA DE BUCARAMNAGA", "BUCARAMNAGA", "Bucaramanga"],
    ["la Alcaldía Municipal de Jirón", "Jirón", "Girón"],
  ])("finds the damaged name in %j", (text, found, expected) => {
    expect(check(text)).toMatchObject([
      {
        code: "form/municipality-name",
        severity: "warning",
        at: [{ table: "texts", index: 0, field: "text" }],
        params: { found, expected, sure: false },
        repair: { safe: false, changes: [{ from: text, to: text.replace(found, expected) }] },
      },
    ]);
  });

  it.each([
    "Alcaldía de Girón Santander",
    "Alcaldía de Bucaramanga En convenio",
    "municipio de Florida, Valle",
    "municipio de Florencia",
    "municipio de Girardot",
    "Alcaldía de Bogotá",
    "Pedecuesta sin su municipio",
    "los municipios que conforman el AMB",
    "ALCALDÍA DE GIRON",
  ])("is silent on %j", (text) => {
    expect(check(text)).toEqual([]);
  });

  it("looks at the names of responsible people and departments too", () => {
    const clean = cleanProject();
    const project = { ...clean, ficha: { ...clean.ficha, dependencia: "Alcaldía de Floridablnca" } };
    expect(checkMentionedMunicipality(project)).toMatchObject([{ at: [{ field: "dependencia" }] }]);
  });
});
