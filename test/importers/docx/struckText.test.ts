import type { FormRecord } from "../../../src/domain/form/FormRecord";
import { resolveForm } from "../../../src/domain/form/resolveForm";
import { findingWords } from "../../../src/i18n/es/findings";
import { validateForm } from "../../../src/rules/validate";
import { buildFormDocx } from "../../support/buildFormDocx";
import { patchDocx, run, withRuns } from "../../support/patchDocx";
import { readGood, sampleText, withLine } from "../../support/sampleForm";
import { validateOoxml } from "../../support/validateOoxml";

const strike = "<w:strike/>";
const styles = `
<w:style w:type="character" w:customStyle="1" w:styleId="Anulado"><w:name w:val="Anulado"/><w:rPr><w:dstrike/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Derogado"><w:name w:val="Derogado"/><w:basedOn w:val="Anulado"/></w:style>`;

let form: FormRecord;
let bytes: Uint8Array;

beforeAll(async () => {
  form = (await readGood(sampleText)).form;
  bytes = await buildFormDocx(form);
});

async function readWith(text: string, runs: string): Promise<FormRecord> {
  const patched = await patchDocx(bytes, {
    "word/document.xml": (xml) => withRuns(xml, text, runs),
    "word/styles.xml": (xml) => xml.replace("</w:styles>", `${styles}</w:styles>`),
  });
  return (await readGood(patched)).form;
}

/** Title, runs, the struck text and what stays. */
const corrections: readonly (readonly [string, string, string, string])[] = [
  ["with one stroke", run("434.500.000", strike) + run(" $34.500.000"), "434.500.000", "$34.500.000"],
  ["with two strokes", run("$34.500.000") + run("434.500.000", "<w:dstrike/>"), "434.500.000", "$34.500.000"],
  ["by a style", run("434.500.000", '<w:rStyle w:val="Anulado"/>') + run("$34.500.000"), "434.500.000", "$34.500.000"],
  ["by the style of its style", run("1", '<w:rStyle w:val="Derogado"/>') + run("$34.500.000"), "1", "$34.500.000"],
  [
    "in several runs",
    run("434", strike) + run(".500", strike) + run(".000", strike) + run("$34.500.000"),
    "434.500.000",
    "$34.500.000",
  ],
  ["a single digit", run("$") + run("4", strike) + run("34.500.000"), "4", "$34.500.000"],
  [
    "inside an insertion",
    `<w:ins w:id="931" w:author="x" w:date="2024-01-01T00:00:00Z">${run("9", strike)}</w:ins>${run("$34.500.000")}`,
    "9",
    "$34.500.000",
  ],
];

describe("a struck text is named and never read", () => {
  it("in runs that are valid Open XML", async () => {
    const all = corrections.map(([, runs]) => runs).join("");
    const patched = await patchDocx(bytes, {
      "word/document.xml": (xml) => withRuns(xml, "434.500.000", all),
      "word/styles.xml": (xml) => xml.replace("</w:styles>", `${styles}</w:styles>`),
    });
    expect(await validateOoxml(patched, "docx")).toEqual([]);
  });

  it.each(corrections)("%s", async (_, runs, text, stays) => {
    const read = await readWith("434.500.000", runs);
    expect(read.budget[2]?.amount.text).toBe(stays);
    expect(read.struck).toEqual([{ text, stays, at: { section: "8.1", row: 3 } }]);
    const { findings } = validateForm(read, resolveForm(read));
    expect(findings.filter(({ code }) => code === "form/struck-text")).toEqual([
      { code: "form/struck-text", severity: "warning", places: [{ section: "8.1", row: 3 }], params: { text, stays } },
    ]);
    expect(findings.some(({ code }) => code === "budget/total-mismatch")).toBe(false);
    expect(findingWords["form/struck-text"].message({ text, stays })).toBe(
      `«${text}» está tachado y no se lee. Queda «${stays}».`,
    );
  });

  it("that a style strikes and the run does not, is read", async () => {
    const shown = run("434.500.000", '<w:rStyle w:val="Anulado"/><w:strike w:val="0"/><w:dstrike w:val="0"/>');
    const read = await readWith("434.500.000", shown);
    expect(read.budget[2]?.amount.text).toBe("434.500.000");
    expect(read.struck).toBeUndefined();
  });

  it("where nothing stays: the amount is missing, and the finding says what was struck", async () => {
    const read = await readWith("434.500.000", run("434.500.000", strike));
    expect(read.budget[2]?.amount.text).toBe("");
    expect(read.struck).toEqual([{ text: "434.500.000", stays: "", at: { section: "8.1", row: 3 } }]);
    expect(findingWords["form/struck-text"].message({ text: "434.500.000", stays: "" })).toBe(
      "«434.500.000» está tachado y no queda nada en su lugar.",
    );
  });

  it("a whole row: the line is not read", async () => {
    const patched = await patchDocx(bytes, {
      "word/document.xml": (xml) =>
        ["14.190.000", "Prestación de servicios de apoyo a la gestión como judicante"].reduce((text, start) => {
          const [whole = "", inner = ""] =
            new RegExp(`<w:r>(<w:t[^>]*>\\$?${start}[^<]*</w:t>)</w:r>`).exec(text) ?? [];
          const cell = text.indexOf(whole);
          expect(cell).toBeGreaterThan(0);
          return text.replace(whole, () => `<w:r><w:rPr>${strike}</w:rPr>${inner}</w:r>`);
        }, xml),
    });
    const read = (await readGood(patched)).form;
    expect(read.struck?.map(({ text }) => text.slice(0, 11))).toEqual(["Prestación ", "$14.190.000"]);
  });

  it("in a code, a field and a paragraph, each at its place", async () => {
    const patched = await patchDocx(bytes, {
      "word/document.xml": (xml) =>
        [
          ["1-2-5-3", run("1-2-5-9", strike) + run("1-2-5-3")],
          ["$199.290.000", run("$199.290.000", strike) + run("$599.290.000")],
          [
            "4. Dependencia responsable del proyecto: Secretaría general",
            run("4. Dependencia responsable del proyecto: ") + run("Planeación", strike) + run("Secretaría general"),
          ],
          [
            "Pocas acciones preventivas coordinadas entre los municipios.",
            run("Pocas acciones ") + run("correctivas", strike) + run(" preventivas"),
          ],
        ].reduce((text, [old = "", runs = ""]) => withRuns(text, old, runs), xml),
    });
    const read = (await readGood(patched)).form;
    expect(read.metas[1]?.pidm.text).toBe("1-2-5-3");
    expect(read.declaredTotal?.text).toBe("$599.290.000");
    expect(read.dependencia.text).toBe("Secretaría general");
    expect(read.struck?.map(({ text, at }) => [text, at.section, at.row])).toEqual([
      ["Planeación", "4", 0],
      ["correctivas", "5.2", expect.any(Number)],
      ["1-2-5-9", "6.5", 2],
      ["$199.290.000", "8.1", 0],
    ]);
    const { findings } = validateForm(read, resolveForm(read));
    const told = findings.filter(({ code }) => code === "form/struck-text");
    expect(told.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning", "info"]);
  });

  it.each([["~~434.500.000~~ $34.500.000"], ["<s>434.500.000</s>$34.500.000"], ["$34.500.000 <del>434.500.000</del>"]])(
    "in a text form: %s",
    async (cell) => {
      const line = sampleText.split("\n").findIndex((row) => row.includes("434.500.000")) + 1;
      const { form: read } = await readGood(withLine(line, (row) => row.replace("434.500.000", cell)));
      expect(read.budget[2]?.amount.text).toBe("$34.500.000");
      expect(read.struck).toEqual([
        { text: "434.500.000", stays: "$34.500.000", at: { section: "8.1", row: 3, line } },
      ]);
    },
  );
});
