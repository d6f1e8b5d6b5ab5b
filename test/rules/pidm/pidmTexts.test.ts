import { shippedPidm } from "../../../src/domain/pidm/shippedPidm";
import { checkPidmGap } from "../../../src/rules/pidm/gap";
import { checkProgrammeMismatch } from "../../../src/rules/pidm/programmeMismatch";
import { checkBookTextDrift, checkFormTextDrift } from "../../../src/rules/pidm/textDrift";
import { checkBookTextMismatch, checkFormTextMismatch } from "../../../src/rules/pidm/textMismatch";
import { cleanForm, formAlignment, formMeta } from "../../support/buildForm";
import { cleanProject, meta, pidmEntry } from "../../support/buildProject";
import { MAPA, POLITICA } from "./pidmSamples";

describe("pidm/programme-mismatch", () => {
  const form = (code: string) => cleanForm({ alignment: [formAlignment(code, MAPA, 1)] });

  it.each([
    ["1-2-7-3", "programa", 7, 5],
    ["1-3-5-3", "linea", 3, 2],
    ["2-2-5-3", "componente", 2, 1],
  ])("is an error when §7.1 writes 1-2-5-3 as %s", (code, level, found, expected) => {
    expect(checkProgrammeMismatch(form(code))).toEqual([
      {
        code: "pidm/programme-mismatch",
        severity: "error",
        at: [
          { section: "7.1", row: 1, line: 201 },
          { section: "6.5", row: 1, line: 101 },
        ],
        params: { code: "1-2-5-3", level, found, expected },
      },
    ]);
  });

  it("is silent under the right programme, whatever number the meta carries there", () => {
    expect(checkProgrammeMismatch(form("1-2-5-8"))).toEqual([]);
  });

  it("is silent on a row of §7.1 that repeats no meta of §6.5", () => {
    expect(checkProgrammeMismatch(cleanForm({ alignment: [formAlignment("1-2-7-3", "Otra meta", 1)] }))).toEqual([]);
  });
});

describe("pidm/text-mismatch", () => {
  it("names the code whose text this is", () => {
    const metas = [meta({ pidm: "1-2-5-4", text: MAPA })];
    expect(checkBookTextMismatch(cleanProject({ metas, pidm: shippedPidm }))).toMatchObject([
      {
        severity: "error",
        at: [{ table: "metas", index: 0, field: "text" }],
        params: { code: "1-2-5-4", found: MAPA, expected: POLITICA, better: "1-2-5-3" },
      },
    ]);
  });

  it("names no other code for a text that is in no catalogue", () => {
    const metas = [meta({ text: "Sembrar árboles en las riberas." })];
    const [draft] = checkBookTextMismatch(cleanProject({ metas, pidm: shippedPidm }));
    expect(draft?.params).toMatchObject({ code: "1-2-5-3", expected: MAPA });
    expect(draft?.params).not.toHaveProperty("better");
  });

  it("is silent on drift, on unknown codes and on a catalogue without text", () => {
    const drifted = meta({ text: "Elaborar el mapa de riesgos de corrupción metropolitano" });
    const metas = [drifted, meta({ pidm: "1-2-9-9" })];
    expect(checkBookTextMismatch(cleanProject({ metas, pidm: shippedPidm }))).toEqual([]);
    expect(checkBookTextMismatch(cleanProject({ metas, pidm: [pidmEntry({ text: " " })] }))).toEqual([]);
  });

  it("finds a wrong code of §6.5 although the catalogue of the project took it over", () => {
    const form = cleanForm({
      metas: [formMeta({ pidm: "1-2-5-4", text: MAPA, number: 3 }, 1)],
      alignment: [formAlignment("1-2-5-3", MAPA, 1)],
    });
    expect(checkFormTextMismatch(form)).toMatchObject([
      { at: [{ section: "6.5", row: 1 }], params: { code: "1-2-5-4", better: "1-2-5-3" } },
    ]);
  });
});

describe("pidm/text-drift", () => {
  const drifted = "Elaborar el mapa de riesgos de corrupción metropolitano";

  it("warns at the text of a workbook that differs from its catalogue", () => {
    const drafts = checkBookTextDrift(cleanProject({ metas: [meta({ text: drifted })], pidm: [pidmEntry()] }));
    expect(drafts).toMatchObject([
      {
        severity: "warning",
        at: [{ table: "metas", index: 0, field: "text" }],
        params: { code: "1-2-5-3", found: drifted, expected: MAPA, similarity: 0.96 },
      },
    ]);
  });

  it("warns at §7.1 on a form", () => {
    const form = cleanForm({ alignment: [formAlignment("1-2-5-3", drifted, 1)] });
    expect(checkFormTextDrift(form)).toMatchObject([
      {
        at: [
          { section: "7.1", row: 1 },
          { section: "6.5", row: 1 },
        ],
        params: { found: drifted, expected: MAPA },
      },
    ]);
  });

  it.each([MAPA, MAPA.toUpperCase(), MAPA.slice(0, -1), "Elaborar un mapa de  riesgos de corrupcion metropolitano"])(
    "is silent on %j",
    (text) => {
      expect(checkBookTextDrift(cleanProject({ metas: [meta({ text })], pidm: [pidmEntry()] }))).toEqual([]);
      expect(checkFormTextDrift(cleanForm({ alignment: [formAlignment("1-2-5-3", text, 1)] }))).toEqual([]);
    },
  );
});

describe("pidm/gap", () => {
  it("tells each run of missing numbers between two metas of a programme, at the meta after it", () => {
    const metas = ["1-2-5-6", "1-2-5-1", "1-2-5-3", "1-2-7-4"].map((pidm) => meta({ pidm }));
    expect(checkPidmGap(cleanProject({ metas, pidm: [] }))).toEqual([
      {
        code: "pidm/gap",
        severity: "info",
        at: [{ table: "metas", index: 2, field: "pidm" }],
        params: { programme: "1-2-5", code: "1-2-5-2", last: "1-2-5-2", count: 1 },
      },
      {
        code: "pidm/gap",
        severity: "info",
        at: [{ table: "metas", index: 0, field: "pidm" }],
        params: { programme: "1-2-5", code: "1-2-5-4", last: "1-2-5-5", count: 2 },
      },
    ]);
  });

  it("does not call a programme that begins at 3 incomplete, nor a repeated code a gap", () => {
    const metas = ["1-2-5-3", "1-2-5-3", "1-2-5-4"].map((pidm) => meta({ pidm }));
    expect(checkPidmGap(cleanProject({ metas, pidm: [] }))).toEqual([]);
  });

  it("checks the catalogue too, without telling the same gap twice", () => {
    const codes = ["1-2-5-1", "1-2-5-3", "1-2-5-5"];
    const metas = codes.slice(0, 2).map((pidm) => meta({ pidm }));
    const pidm = codes.map((code) => pidmEntry({ code }));
    expect(checkPidmGap(cleanProject({ metas, pidm })).map(({ at, params }) => [at[0], params])).toMatchObject([
      [{ table: "metas", index: 1 }, { code: "1-2-5-2" }],
      [{ table: "pidm", index: 2, field: "code" }, { code: "1-2-5-4" }],
    ]);
  });
});
