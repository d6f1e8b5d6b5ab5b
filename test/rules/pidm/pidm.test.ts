import { shippedPidm } from "../../../src/domain/pidm/shippedPidm";
import { checkPidmDuplicate } from "../../../src/rules/pidm/duplicate";
import { checkPidmFormat } from "../../../src/rules/pidm/format";
import { checkMetaNumberMismatch } from "../../../src/rules/pidm/metaNumberMismatch";
import { checkBookPidmUnknown, checkFormPidmUnknown } from "../../../src/rules/pidm/unknown";
import { cleanForm, formAlignment, formMeta } from "../../support/buildForm";
import { cleanFormProject, cleanProject, evidence, meta, pidmEntry, subactivity } from "../../support/buildProject";
import { yearProject } from "../../support/yearProject";
import { MAPA, POLITICA } from "./pidmSamples";

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
    expect(draft?.params).toEqual({ code: "1-2-5-3", found: "01/02/2005", suggestion: "1-2-5-3", dated: true });
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

  it("repairs a code of a report or a session that no formula finds, and leaves texts that are none to their own rule", async () => {
    const { followUp, training, ...project } = await yearProject();
    const [report, second] = followUp;
    const [session] = training;
    if (report === undefined || second === undefined || session === undefined) throw new Error("no rows");
    const drafts = checkPidmFormat({
      ...project,
      origin: "book",
      followUp: [
        { ...report, pidm: "1.2.5.1" },
        { ...second, pidm: "Nota: pendiente" },
      ],
      training: [{ ...session, pidm: "1 2 7 1" }],
    });
    expect(drafts.map(({ at, repair }) => [at[0], repair?.changes[0]?.to, repair?.safe])).toEqual([
      [{ table: "followUp", index: 0, field: "pidm" }, "1-2-5-1", true],
      [{ table: "training", index: 0, field: "pidm" }, "1-2-7-1", true],
    ]);
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
