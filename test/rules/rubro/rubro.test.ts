import type { Draft } from "../../../src/domain/findings/Finding";
import type { Project, RubroLine } from "../../../src/domain/project/Project";
import { shippedRubro } from "../../../src/domain/rubro/shippedRubro";
import { rubroRules } from "../../../src/rules/rubro";
import { cleanProject } from "../../support/buildProject";

const good = cleanProject().rubro[0] as RubroLine;

/** A line of the sector 04, whose codes begin with zero. */
const statistics: RubroLine = {
  ...good,
  sector: "04",
  sectorName: "Información estadística",
  programa: "0406",
  programaName: "",
  elemento: "040601",
  elementoName: "",
  producto: "0406001",
  productoName: "",
  indicador: "040600100",
  indicadorName: "",
};

function withLine(over: Partial<RubroLine>, from: RubroLine = good): Project {
  return cleanProject({ rubro: [{ ...from, ...over }] });
}

const check = (project: Project): readonly Draft[] => rubroRules.flatMap((rule) => rule(project));
const brief = (project: Project) => check(project).map(({ code, at }) => [code, at[0]]);
const at = (field: string, index = 0) => ({ table: "rubro", index, field });

it("the codes of the form and those of sector 04 are silent", () => {
  expect(check(withLine({}))).toEqual([]);
  expect(check(withLine({}, statistics))).toEqual([]);
  expect(check(withLine({ sector: 45, programa: 4599, producto: 4599031, indicador: 459903100 }))).toEqual([]);
});

describe("rubro/code-length", () => {
  it.each([
    ["sector", "450", 2],
    ["programa", "459", 4],
    ["producto", "45990310", 7],
    ["indicador", "4599031000", 9],
    ["indicador", "", 9],
    ["producto", "45990A1", 7],
  ] as const)("is an error for the %s %j", (level, found, digits) => {
    expect(check(withLine({ [level]: found }))).toContainEqual({
      code: "rubro/code-length",
      severity: "error",
      at: [at(level)],
      params: { level, found, digits, row: 1 },
    });
  });

  it.each([
    ["producto", "4.599.031", "4599031"],
    ["indicador", "4599.031.00", "459903100"],
    ["indicador", "4599031-00", "459903100"],
  ] as const)("says of the %s %j that signs part its digits, and takes them away safely", (level, found, plain) => {
    const draft = check(withLine({ [level]: found })).find(({ code }) => code === "rubro/code-length");
    expect(draft?.params).toMatchObject({ level, found, plain });
    expect(draft?.repair).toEqual({ safe: true, changes: [{ at: at(level), from: found, to: plain }] });
  });

  it("does not judge the elemento, which has no fixed length", () => {
    expect(check(withLine({ elemento: "4599017", elementoName: "" })).map(({ code }) => code)).not.toContain(
      "rubro/code-length",
    );
  });
});

describe("rubro/lost-zero", () => {
  it("restores the zero on the whole chain, safely, and swallows the lengths", () => {
    const eaten = { sector: 4, programa: 406, elemento: 40601, producto: 406001, indicador: 40600100 };
    const [draft, ...others] = check(withLine(eaten, statistics));
    expect(others).toEqual([]);
    expect(draft).toMatchObject({ code: "rubro/lost-zero", severity: "error", params: { row: 1 } });
    expect(draft?.repair?.safe).toBe(true);
    expect(draft?.repair?.changes.map(({ at, from, to }) => [at, from, to])).toEqual([
      [at("sector"), 4, "04"],
      [at("programa"), 406, "0406"],
      [at("producto"), 406001, "0406001"],
      [at("indicador"), 40600100, "040600100"],
      [at("elemento"), 40601, "040601"],
    ]);
  });

  it("restores a single cell whose neighbours kept their zero", () => {
    const [draft, ...others] = check(withLine({ producto: 406001 }, statistics));
    expect(others).toEqual([]);
    expect(draft?.params).toMatchObject({ codes: [{ level: "producto", found: "406001", restored: "0406001" }] });
  });

  it.each<[string, Partial<RubroLine>]>([
    ["two zeros are missing", { producto: 6001 }],
    ["the chain would not nest", { programa: 506 }],
    ["no such sector exists", { sector: 9, programa: 906, producto: 906001, indicador: 90600100 }],
  ])("is silent where %s", (_, over) => {
    expect(check(withLine(over, statistics)).map(({ code }) => code)).not.toContain("rubro/lost-zero");
  });
});

describe("rubro/prefix-chain", () => {
  it.each([
    ["programa", { programa: "4699" }, "4699", "45", "sector"],
    ["producto", { producto: "4598031" }, "4598031", "4599", "programa"],
    ["indicador", { indicador: "459803100" }, "459803100", "4599031", "producto"],
    ["sector", { sector: "44" }, "44", "4599", "programa"],
  ] as const)("blames the %s that the others contradict", (level, over, code, other, otherLevel) => {
    const drafts = check(withLine(over)).filter((draft) => draft.code === "rubro/prefix-chain");
    expect(drafts).toEqual([
      {
        code: "rubro/prefix-chain",
        severity: "error",
        at: [at(level)],
        params: { row: 1, level, code, other, otherLevel },
      },
    ]);
  });

  it("tells transposed digits of a producto once, although the indicador no longer begins with it", () => {
    expect(brief(withLine({ producto: "5499031" }))).toEqual([["rubro/prefix-chain", at("producto")]]);
  });

  it("leaves codes of a wrong length alone", () => {
    expect(brief(withLine({ programa: "46" })).filter(([code]) => code === "rubro/prefix-chain")).toEqual([]);
  });
});

describe("rubro/element-prefix", () => {
  it("warns at an elemento of another programa", () => {
    expect(check(withLine({ elemento: "459801", elementoName: "" }))).toContainEqual({
      code: "rubro/element-prefix",
      severity: "warning",
      at: [at("elemento")],
      params: { row: 1, code: "459801", programa: "4599" },
    });
  });

  it.each<[string, Partial<RubroLine>]>([
    ["there is none", { elemento: "", elementoName: "" }],
    ["the producto does not extend it", { elemento: "459917", elementoName: "" }],
    ["the programa itself is wrong", { programa: "4699" }],
  ])("is silent where %s", (_, over) => {
    expect(check(withLine(over)).map(({ code }) => code)).not.toContain("rubro/element-prefix");
  });
});

describe("rubro/not-in-catalogue", () => {
  it("warns at a producto whose family the catalogue knows", () => {
    const over = { producto: "4599099", productoName: "", indicador: "459909900", indicadorName: "" };
    expect(check(withLine(over))).toEqual([
      {
        code: "rubro/not-in-catalogue",
        severity: "warning",
        at: [at("producto")],
        params: { row: 1, level: "producto", code: "4599099" },
      },
    ]);
  });

  it("is silent for a family that the catalogue lacks, and for a code that the workbook adds", () => {
    expect(check(withLine({}, statistics))).toEqual([]);
    const over = { producto: "4599099", productoName: "", indicador: "459909900", indicadorName: "" };
    const rubroCatalogue = [{ code: "4599099", level: "Producto", name: "Uno nuevo", source: "local" }];
    expect(check({ ...withLine(over), rubroCatalogue })).toEqual([]);
  });

  it("is never an error", () => {
    const sector = {
      ...statistics,
      sector: "99",
      programa: "9999",
      elemento: "",
      producto: "9999001",
      indicador: "999900100",
    };
    const drafts = check(withLine({ ...sector, sectorName: "" }));
    expect(drafts.map(({ code, severity }) => [code, severity])).toEqual([["rubro/not-in-catalogue", "warning"]]);
  });
});

describe("rubro/name-mismatch", () => {
  it.each([
    ["sectorName", "Gobierno nacional", "sector", "45"],
    ["productoName", "Servicio de asistencia", "producto", "4599031"],
    ["indicadorName", "Entidades asistidas", "indicador", "459903100"],
  ] as const)("warns at %s %j", (field, found, level, code) => {
    expect(check(withLine({ [field]: found }))).toMatchObject([
      {
        code: "rubro/name-mismatch",
        severity: "warning",
        at: [at(field)],
        params: {
          row: 1,
          level,
          code,
          found,
          expected: shippedRubro.find((entry) => entry.code === code && entry.level === level)?.name,
        },
      },
    ]);
  });

  it.each([
    ["no name", ""],
    ["other letters and accents", "SERVICIO DE ASISTENCIA TECNICA."],
    ["0,96 alike", "Servicios de asistencia técnica"],
  ])("is silent on %s", (_, productoName) => {
    expect(check(withLine({ productoName }))).toEqual([]);
  });

  it("believes the workbook's catalogue before the shipped one", () => {
    const rubroCatalogue = [{ code: "4599031", level: "producto", name: "Acompañamiento", source: "local" }];
    expect(check({ ...withLine({ productoName: "Acompañamiento" }), rubroCatalogue })).toEqual([]);
    expect(check({ ...withLine({}), rubroCatalogue })).toMatchObject([{ params: { expected: "Acompañamiento" } }]);
  });
});

it("blank rows are no lines, and the row of a finding counts them", () => {
  const blank = Object.fromEntries(Object.keys(good).map((key) => [key, ""])) as unknown as RubroLine;
  expect(brief(cleanProject({ rubro: [blank, { ...good, sector: "450" }] }))).toEqual([
    ["rubro/code-length", at("sector", 1)],
  ]);
});
