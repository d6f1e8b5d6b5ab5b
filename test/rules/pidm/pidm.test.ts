import { shippedPidm } from "../../../src/domain/pidm/shippedPidm";
import { checkPidmDuplicate } from "../../../src/rules/pidm/duplicate";
import { checkPidmFormat } from "../../../src/rules/pidm/format";
import { checkPidmGap } from "../../../src/rules/pidm/gap";
import { checkMetaNumberMismatch } from "../../../src/rules/pidm/metaNumberMismatch";
import { checkProgrammeMismatch } from "../../../src/rules/pidm/programmeMismatch";
import { checkBookTextDrift, checkFormTextDrift } from "../../../src/rules/pidm/textDrift";
import { checkBookTextMismatch, checkFormTextMismatch } from "../../../src/rules/pidm/textMismatch";
import { checkBookPidmUnknown, checkFormPidmUnknown } from "../../../src/rules/pidm/unknown";
import { cleanForm, formAlignment, formMeta } from "../../support/buildForm";
import { cleanFormProject, cleanProject, evidence, meta, pidmEntry, subactivity } from "../../support/buildProject";

const MAPA = "Elaborar un mapa de riesgos de corrupción metropolitano.";
const POLITICA = String(shippedPidm.find((entry) => entry.code === "1-2-5-4")?.text);

describe("pidm/format", () => {
  it("repairs other dashes, safely, as text", () => {
    expect(checkPidmFormat(cleanProject({ metas: [meta({ pidm: "1–2–5–3" })] }))).toEqual([
      {
        code: "pidm/format",
        severity: "error",
        at: [{ table: "metas", index: 0, field: "pidm" }],
        params: { code: "1-2-5-3", found: "1–2–5–3", suggestion: "1-2-5-3", dated: false },
        repair: {
          safe: true,
          changes: [{ at: { table: "metas", index: 0, field: "pidm" }, from: "1–2–5–3", to: "1-2-5-3" }],
        },
      },
    ]);
  });

  it("names the code of the text where Excel made a date, without a repair", () => {
    const [draft] = checkPidmFormat(cleanProject({ metas: [meta({ pidm: 38384, text: MAPA })] }));
    expect(draft?.params).toEqual({ code: "1-2-5-3", found: "38384", suggestion: "1-2-5-3", dated: true });
    expect(draft?.repair).toBeUndefined();
  });

  it("says what was typed into a date where no text helps", () => {
    const [draft] = checkPidmFormat(cleanProject({ metas: [meta({ pidm: 38384, text: "Otra cosa" })] }));
    expect(draft?.params).toMatchObject({ suggestion: "1-2-5-?", dated: true });
    expect(draft?.repair).toBeUndefined();
  });

  it("asks for the code of a meta that has a text, and leaves a blank row alone", () => {
    const metas = [meta({ pidm: "" }), meta({ pidm: "", text: "" })];
    const drafts = checkPidmFormat(cleanProject({ metas, schedule: [], evidence: [] }));
    expect(drafts.map((draft) => draft.at)).toEqual([[{ table: "metas", index: 0, field: "pidm" }]]);
    expect(drafts[0]?.params).toMatchObject({ found: "", suggestion: "1-2-5-3" });
  });

  it("looks at catalogue, schedule and evidence of a workbook, and only at the metas of a form", () => {
    const parts = {
      pidm: [pidmEntry({ code: "1.2.5.3" })],
      metas: [meta()],
      schedule: [subactivity({ pidm: "1 2 5 3" })],
      evidence: [evidence({ pidm: "1/2/5/3" })],
    };
    expect(checkPidmFormat(cleanProject(parts)).map((draft) => draft.at[0])).toEqual([
      { table: "pidm", index: 0, field: "code" },
      { table: "schedule", index: 0, field: "pidm" },
      { table: "evidence", index: 0, field: "pidm" },
    ]);
    expect(checkPidmFormat(cleanFormProject(parts))).toEqual([]);
  });

  it("is silent on a good code", () => {
    expect(checkPidmFormat(cleanProject())).toEqual([]);
  });
});

describe("pidm/unknown", () => {
  const metas = [meta({ pidm: "1-2-5-9" })];

  it("only warns while the catalogue is the shipped one", () => {
    expect(checkBookPidmUnknown(cleanProject({ metas, pidm: shippedPidm }))).toEqual([
      {
        code: "pidm/unknown",
        severity: "warning",
        at: [{ table: "metas", index: 0, field: "pidm" }],
        params: { code: "1-2-5-9", catalogue: "shipped" },
      },
    ]);
  });

  it("is an error once somebody has filled in the catalogue", () => {
    const pidm = [...shippedPidm, pidmEntry({ code: "2-1-1-1", text: "Otra meta" })];
    expect(checkBookPidmUnknown(cleanProject({ metas, pidm }))).toMatchObject([
      { severity: "error", params: { catalogue: "own" } },
    ]);
  });

  it("knows a code that the catalogue writes badly", () => {
    expect(checkBookPidmUnknown(cleanProject({ metas, pidm: [pidmEntry({ code: "1.2.5.9" })] }))).toEqual([]);
  });

  it("leaves a code that cannot be read to pidm/format", () => {
    expect(checkBookPidmUnknown(cleanProject({ metas: [meta({ pidm: "1–2–5–9" })] }))).toEqual([]);
  });

  it("warns on a form about a meta that neither §7.1 nor the known metas hold", () => {
    const form = cleanForm();
    const unknown = { ...form, metas: [formMeta({ pidm: "3-1-1-1", text: "Construir un parque." }, 1)] };
    expect(checkFormPidmUnknown(unknown)).toMatchObject([
      { severity: "warning", at: [{ section: "6.5", row: 1, line: 101 }], params: { code: "3-1-1-1" } },
    ]);
    const stated = { ...unknown, alignment: [formAlignment("3-1-1-1", "Construir un parque.", 1)] };
    expect(checkFormPidmUnknown(stated)).toEqual([]);
  });
});

describe("pidm/duplicate", () => {
  it("is an error when one code has two texts, at the second row", () => {
    const metas = [meta(), meta({ text: POLITICA })];
    expect(checkPidmDuplicate(cleanProject({ metas, pidm: [] }))).toEqual([
      {
        code: "pidm/duplicate",
        severity: "error",
        at: [
          { table: "metas", index: 1, field: "pidm" },
          { table: "metas", index: 0, field: "pidm" },
        ],
        params: { code: "1-2-5-3", kind: "different-texts", found: POLITICA, first: MAPA },
      },
    ]);
  });

  it("only warns when the same text stands under two activities", () => {
    const metas = [meta(), meta({ activity: 2, text: MAPA.toUpperCase() })];
    expect(checkPidmDuplicate(cleanProject({ metas, pidm: [] }))).toMatchObject([
      { severity: "warning", params: { kind: "same-text" } },
    ]);
  });

  it("is silent on different codes and on metas without a code", () => {
    const metas = [meta(), meta({ pidm: "1-2-5-4" }), meta({ pidm: "" }), meta({ pidm: "" })];
    expect(checkPidmDuplicate(cleanProject({ metas, pidm: [] }))).toEqual([]);
  });

  it("checks the catalogue itself", () => {
    const pidm = [pidmEntry(), pidmEntry({ code: "1–2–5–3", text: "Otro texto" })];
    expect(checkPidmDuplicate(cleanProject({ metas: [], pidm }))).toMatchObject([
      { severity: "error", at: [{ table: "pidm", index: 1, field: "code" }, { index: 0 }] },
    ]);
  });
});

describe("pidm/meta-number-mismatch", () => {
  it.each([3, "3", "3.0"])("is an error for the code 1-2-5-4 beside «Meta %s»", (metaNumber) => {
    expect(checkMetaNumberMismatch(cleanProject({ metas: [meta({ pidm: "1-2-5-4", metaNumber })], pidm: [] }))).toEqual(
      [
        {
          code: "pidm/meta-number-mismatch",
          severity: "error",
          at: [{ table: "metas", index: 0, field: "metaNumber" }],
          params: { code: "1-2-5-4", found: 3, expected: 4 },
        },
      ],
    );
  });

  it.each(["", 4, "IV"])("is silent when the number is %j", (metaNumber) => {
    expect(checkMetaNumberMismatch(cleanProject({ metas: [meta({ pidm: "1-2-5-4", metaNumber })], pidm: [] }))).toEqual(
      [],
    );
  });

  it("checks the catalogue itself", () => {
    const pidm = [pidmEntry({ metaNumber: 5 })];
    expect(checkMetaNumberMismatch(cleanProject({ metas: [], pidm }))).toMatchObject([
      { at: [{ table: "pidm", index: 0, field: "metaNumber" }] },
    ]);
  });
});

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
