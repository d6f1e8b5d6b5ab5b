import JSZip from "jszip";
import type { FormRecord } from "../../../src/domain/form/FormRecord";
import { buildFormDocx } from "../../support/buildFormDocx";
import { hasLibreOffice, rewriteDocx } from "../../support/libreOffice";
import { readGood, sampleText, withoutPlaces } from "../../support/sampleForm";
import { validateOoxml } from "../../support/validateOoxml";

let form: FormRecord;

beforeAll(async () => {
  form = (await readGood(sampleText)).form;
});

/** Without repeated and empty numbers, as Word's own list numbers headings. */
function wellNumbered(): FormRecord {
  const sections = form.sections.filter((section) => section.title !== "" && section.at.line !== 205);
  return { ...form, sections, deliverables: [] };
}

describe("the form as a Word document", () => {
  it.each([
    ["typed numbers", {}],
    ["subactivities numbered by Word", { numbering: "automatic" }],
    ["Word's heading styles", { headings: "styled" }],
    ["both", { numbering: "automatic", headings: "styled" }],
  ] as const)("with %s reads equal to the text form, and is valid Open XML", async (_, options) => {
    const bytes = await buildFormDocx(form, options);
    expect(await validateOoxml(bytes, "docx")).toEqual([]);
    const read = await readGood(bytes);
    expect(withoutPlaces(read.form)).toEqual(withoutPlaces(form));
    expect(read.messages.filter(({ code }) => code === "not-understood")).toEqual([]);
  });

  it("with headings numbered by Word reads the same sections", async () => {
    const expected = wellNumbered();
    const bytes = await buildFormDocx(expected, { headingNumbers: "automatic", headings: "styled" });
    expect(await validateOoxml(bytes, "docx")).toEqual([]);
    const unread = [{ section: "10.2", lack: "section", instead: "nothing" }];
    expect(withoutPlaces((await readGood(bytes)).form)).toEqual(withoutPlaces({ ...expected, unread }));
  });

  it("keeps the rows of a table in their order, by section and without lines", async () => {
    const read = await readGood(await buildFormDocx(form));
    expect(read.form.metas.map((meta) => meta.at)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((row) => ({ section: "6.5", row })),
    );
    expect(read.form.budget[2]?.at).toEqual({ section: "8.1", row: 3 });
    expect(read.form.source).toBe("docx");
  });

  it("takes marked months, also those that are only coloured", async () => {
    const marked = form.schedule.map((row, index) => ({ ...row, months: [index % 2 === 0, false, index % 3 === 0] }));
    const bytes = await buildFormDocx({ ...form, schedule: marked });
    const read = await readGood(bytes);
    expect(read.form.schedule.map((row) => row.months)).toEqual(marked.map((row) => row.months));
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
    const shade = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="00B050"/></w:tcPr>';
    const coloured = xml.replace(
      /<w:tc>(?:<w:tcPr\/>)?(<w:p>(?:(?!<\/w:p>).)*)<w:t[^>]*>✓<\/w:t>/g,
      `<w:tc>${shade}$1<w:t></w:t>`,
    );
    expect(coloured).not.toContain("✓");
    zip.file("word/document.xml", coloured);
    const shaded = await readGood(await zip.generateAsync({ type: "uint8array" }));
    expect(shaded.form.schedule.map((row) => row.months)).toEqual(marked.map((row) => row.months));
  });

  it("tells foot notes and page footers, which have no place on the form", async () => {
    const zip = await JSZip.loadAsync(await buildFormDocx(form));
    const note = (name: string, text: string) =>
      `<w:${name} xmlns:w="x"><w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:p><w:r><w:t>Página 3 de 9</w:t></w:r></w:p></w:${name}>`;
    zip.file("word/footnotes.xml", note("footnotes", "Cifras de 2021 &amp; 2022"));
    zip.file("word/footer1.xml", note("ftr", "Elaboró la Secretaría"));
    const { messages } = await readGood(await zip.generateAsync({ type: "uint8array" }));
    expect(
      messages
        .filter(({ code }) => code === "not-understood")
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["Cifras de 2021 & 2022", "Elaboró la Secretaría"]);
  });

  const withLibreOffice = hasLibreOffice() ? it : it.skip;

  withLibreOffice(
    "written again by LibreOffice reads equal, automatic numbers too (skipped where soffice is missing)",
    async () => {
      const bytes = await rewriteDocx(await buildFormDocx(form, { numbering: "automatic" }));
      expect(withoutPlaces((await readGood(bytes)).form)).toEqual(withoutPlaces(form));
    },
    240_000,
  );
});
