import type { FormRecord } from "../../../src/domain/form/FormRecord";
import { buildFormDocx } from "../../support/buildFormDocx";
import { patchDocx, run, withRuns } from "../../support/patchDocx";
import { type ReadForm, readGood, sampleText } from "../../support/sampleForm";
import { validateOoxml } from "../../support/validateOoxml";

const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
let changes = 900;
const change = (): string => {
  changes += 1;
  return `w:id="${changes}" w:author="x" w:date="2024-01-01T00:00:00Z"`;
};
const hidden = "<w:vanish/>";
const raised = '<w:vertAlign w:val="superscript"/>';
const math = (inner: string): string => `<m:oMath>${inner}</m:oMath>`;
const mathRun = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;

/** Styles that hide, strike or raise, themselves or by the style they are based on. */
const styles = `
<w:style w:type="character" w:customStyle="1" w:styleId="Oculto"><w:name w:val="Oculto"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Nieto"><w:name w:val="Nieto"/><w:basedOn w:val="Oculto"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Visto"><w:name w:val="Visto"/><w:basedOn w:val="Oculto"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style>
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Borrador"><w:name w:val="Borrador"/><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Llamada"><w:name w:val="Llamada"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Anulado"><w:name w:val="Anulado"/><w:rPr><w:strike/></w:rPr></w:style>`;

const amount = "434.500.000";

/** Runs that all show the amount. */
const amounts: readonly (readonly [string, string])[] = [
  ["a simple field with its result", `<w:fldSimple w:instr=" DOCPROPERTY Valor ">${run(amount)}</w:fldSimple>`],
  [
    "a simple field inside a link",
    `<w:hyperlink w:anchor="x"><w:fldSimple w:instr=" REF x ">${run("434.")}</w:fldSimple>${run("500.000")}</w:hyperlink>`,
  ],
  [
    "a complex field with its result",
    field("begin") + instruction(" =SUM(ABOVE) ") + field("separate") + run(amount) + field("end"),
  ],
  [
    "a field inside the instruction of another",
    field("begin") +
      instruction(" IF ") +
      field("begin") +
      instruction(" MERGEFIELD a ") +
      field("separate") +
      run("999") +
      field("end") +
      instruction(' = "1" ') +
      field("separate") +
      run(amount) +
      field("end"),
  ],
  ["a field that has no result beside it", field("begin") + instruction(" TC x ") + field("end") + run(amount)],
  ["hidden text before it", run("999.999.999", hidden) + run(amount)],
  ["text hidden by a style", run("9", '<w:rStyle w:val="Oculto"/>') + run(amount)],
  ["text hidden by the style of its style", run("9", '<w:rStyle w:val="Nieto"/>') + run(amount)],
  ["text that is hidden always", run("9", "<w:specVanish/>") + run(amount)],
  [
    "text that a style hides and the run shows",
    run("434", '<w:rStyle w:val="Oculto"/><w:vanish w:val="0"/>') + run(".500.000"),
  ],
  ["text of a style that shows again", run("434", '<w:rStyle w:val="Visto"/>') + run(".500.000")],
  [
    "a hidden field",
    run("434.500.000") +
      `<w:r><w:rPr>${hidden}</w:rPr><w:fldChar w:fldCharType="begin"/></w:r>` +
      `<w:r><w:rPr>${hidden}</w:rPr><w:instrText> XE x </w:instrText></w:r>` +
      `<w:r><w:rPr>${hidden}</w:rPr><w:fldChar w:fldCharType="end"/></w:r>`,
  ],
  [
    "tracked changes, accepted",
    `<w:del ${change()}><w:r><w:delText>4</w:delText></w:r></w:del><w:ins ${change()}>${run("434")}</w:ins>${run(".500.000")}`,
  ],
  [
    "an insertion that another person deleted again",
    `${run("434")}<w:ins ${change()}><w:del ${change()}><w:r><w:delText>777</w:delText></w:r></w:del></w:ins>${run(".500.000")}`,
  ],
  ["an equation", math(mathRun("434.500.000"))],
  ["an equation in two runs", math(mathRun("434.500") + mathRun(".000"))],
  ["an equation in bold digits", math(mathRun("𝟒𝟑𝟒.𝟓𝟎𝟎.𝟎𝟎𝟎"))],
  ["an equation on a line of its own", `<m:oMathPara>${math(mathRun("434.500.000"))}</m:oMathPara>`],
  ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${run(amount)}</w:sdtContent></w:sdt>`],
  ["text from right to left", `<w:bdo w:val="ltr">${run(amount)}</w:bdo>`],
  ["direction marks", run("\u200E434.500.000\u202C")],
  ["isolates", run("\u2066434.500.000\u2069")],
  ["soft hyphens, as a sign and as an element", "<w:r><w:t>434.</w:t><w:softHyphen/><w:t>500.\u00AD000</w:t></w:r>"],
  ["zero-width characters", run("\uFEFF434.\u200B500.\u2060000\u200D")],
  ["a raised call of a note", run(amount) + run("1", raised)],
  ["a raised star", run(amount) + run("*", raised)],
  ["a call in brackets", run(amount) + run("(2)", raised)],
  ["two calls", run(amount) + run("1", raised) + run(", 2", raised)],
  ["a call by a style", run(amount) + run("3", '<w:rStyle w:val="Llamada"/>')],
  [
    "a call lifted by its position, as LibreOffice writes it",
    run(amount) + run("1", '<w:position w:val="8"/><w:sz w:val="14"/>'),
  ],
  ["a letter that calls a note", run(amount) + run("a", raised)],
  ["the centavos of a price tag", run(amount) + run("00", raised)],
  ["a call typed as a sign of its own", run(`${amount}¹`)],
  ["spaces and a break around it", `<w:r><w:tab/><w:t>434.500.000</w:t><w:br/></w:r>`],
];

const hyphen = "<w:noBreakHyphen/>";

/** Runs that all show the code 1-2-5-3. */
const codes: readonly (readonly [string, string])[] = [
  [
    "hyphens that keep it on one line",
    `<w:r><w:t>1</w:t>${hyphen}<w:t>2</w:t>${hyphen}<w:t>5</w:t>${hyphen}<w:t>3</w:t></w:r>`,
  ],
  ["the same as characters", run("1\u20112\u20115\u20113")],
  ["true hyphens", run("1\u20102\u20105\u20103")],
  ["dashes of three kinds", run("1\u20132\u20145\u22123")],
  ["a raised call", run("1-2-5-3") + run("1", raised)],
  ["a call typed as a sign", run("1-2-5-3¹")],
  ["zero-width characters", run("1-\u200B2-\u200C5-\uFEFF3")],
  ["direction marks and a narrow space", run("\u200F1-2-5-3\u202F")],
  ["hidden digits behind it", run("1-2-5-3") + run("1", hidden)],
];

/** Runs, and the text that they show. */
const texts: readonly (readonly [string, string, string])[] = [
  [
    "the result of a cross reference",
    `${run("Mapa de ")}<w:fldSimple w:instr=" REF x ">${run("riesgos")}</w:fldSimple>${run(" elaborado")}`,
    "Mapa de riesgos elaborado",
  ],
  ["exponents of units", run("200 m") + run("2", raised) + run(" y 3 km") + run("2", raised), "200 m² y 3 km²"],
  ["ordinals", run("1") + run("er", raised) + run(" informe"), "1er informe"],
  ["a power", run("10") + run("6", raised) + run(" pesos"), "10⁶ pesos"],
  [
    "a call behind a word is cut off",
    run("Servidores") + run("1", raised) + run(" capacitados"),
    "Servidores capacitados",
  ],
  ["a raised word stays", run("Plan") + run("preliminar", raised), "Planpreliminar"],
  ["hyphens that keep words together", run("técnico\u2011práctico"), "técnico-práctico"],
  ["dashes stay dashes", run("2016 – 2026"), "2016 – 2026"],
  [
    "a symbol",
    `${run("Temperatura ")}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(" 30")}`,
    "Temperatura ≥ 30",
  ],
  [
    "an equation with a power",
    run("Área ") + math(`<m:sSup><m:e>${mathRun("m")}</m:e><m:sup>${mathRun("2")}</m:sup></m:sSup>`),
    "Área m²",
  ],
  ["a fraction", math(`<m:f><m:num>${mathRun("3")}</m:num><m:den>${mathRun("4")}</m:den></m:f>`), "3/4"],
  [
    "the base of ruby text",
    `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/><w:hps w:val="10"/><w:hpsRaise w:val="10"/><w:hpsBaseText w:val="20"/><w:lid w:val="es-CO"/></w:rubyPr><w:rt>${run("arriba")}</w:rt><w:rubyBase>${run("Base")}</w:rubyBase></w:ruby></w:r>`,
    "Base",
  ],
];

let form: FormRecord;
/** The form with a budget line for each amount and a meta for each code and text, as one document. */
let read: ReadForm;

function manyRows(): FormRecord {
  const [line] = form.budget;
  const [meta] = form.metas;
  if (line === undefined || meta === undefined) throw new Error("The sample has lines and metas");
  const say = (text: string) => ({ text, at: meta.at });
  return {
    ...form,
    budget: amounts.map((_, index) => ({ ...line, amount: say(`monto ${index};`) })),
    metas: [
      ...codes.map((_, index) => ({ ...meta, pidm: say(`codigo ${index};`) })),
      ...texts.map((_, index) => ({ ...meta, indicator: say(`texto ${index};`) })),
    ],
  };
}

function withAll(xml: string): string {
  const all = [
    ...amounts.map(([, runs], index) => [`monto ${index};`, runs] as const),
    ...codes.map(([, runs], index) => [`codigo ${index};`, runs] as const),
    ...texts.map(([, runs], index) => [`texto ${index};`, runs] as const),
  ];
  return all.reduce((text, [old, runs]) => withRuns(text, old, runs), xml);
}

beforeAll(async () => {
  form = (await readGood(sampleText)).form;
  const bytes = await patchDocx(await buildFormDocx(manyRows()), {
    "word/document.xml": withAll,
    "word/styles.xml": (xml) => xml.replace("</w:styles>", `${styles}</w:styles>`),
  });
  expect(await validateOoxml(bytes, "docx")).toEqual([]);
  read = await readGood(bytes);
});

describe("an amount is what Word shows", () => {
  it.each(amounts.map(([title], index) => [title, index] as const))("%s", (_, index) => {
    expect(read.form.budget).toHaveLength(amounts.length);
    expect(read.form.budget[index]?.amount.text).toBe(amount);
  });

  it("tells the calls of notes that were cut off", () => {
    const calls = read.messages.filter(({ code }) => code === "note-call").map(({ text }) => text);
    expect(calls).toEqual(
      expect.arrayContaining([`1 ${amount}`, `* ${amount}`, `(2) ${amount}`, `a ${amount}`, "1 1-2-5-3"]),
    );
  });

  it("with the call of a real foot note, which is told, and with a mark of its own", async () => {
    const patched = await patchDocx(await buildFormDocx(form), {
      "word/document.xml": (xml) =>
        withRuns(
          withRuns(xml, amount, `${run(amount)}<w:r><w:rPr>${raised}</w:rPr><w:footnoteReference w:id="7"/></w:r>`),
          "$7.500.000",
          `${run("$7.500.000")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="7"/><w:t>9</w:t></w:r>`,
        ),
      "word/footnotes.xml": (xml) =>
        xml.replace(
          "</w:footnotes>",
          `<w:footnote w:id="7"><w:p>${run("Incluye IVA")}</w:p></w:footnote></w:footnotes>`,
        ),
    });
    expect(await validateOoxml(patched, "docx")).toEqual([]);
    const noted = await readGood(patched);
    expect(noted.form.budget.map((line) => line.amount.text)).toEqual(form.budget.map((line) => line.amount.text));
    expect(noted.messages).toContainEqual({ code: "not-understood", text: "Incluye IVA" });
  });

  it("that stands in a text box, once, though the file holds it twice", async () => {
    const box = `<w:txbxContent><w:p>${run(amount)}</w:p></w:txbxContent>`;
    const shape = `<w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="77" name="Cuadro"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
    const old = `<w:pict><v:shape style="width:1pt"><v:textbox>${box}</v:textbox></v:shape></w:pict>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r>`;
    const bytes = await buildFormDocx(form);
    for (const runs of [both, `<w:r>${shape}</w:r>`, `<w:r>${old}</w:r>`]) {
      const patched = await patchDocx(bytes, { "word/document.xml": (xml) => withRuns(xml, amount, runs) });
      expect(await validateOoxml(patched, "docx")).toEqual([]);
      expect((await readGood(patched)).form.budget[2]?.amount.text).toBe(amount);
    }
  });

  it("that stands in a smart tag, which the newest schema no longer has", async () => {
    const runs = `<w:smartTag w:uri="urn:x" w:element="metric">${run("434.500")}</w:smartTag>${run(".000")}`;
    const patched = await patchDocx(await buildFormDocx(form), {
      "word/document.xml": (xml) => withRuns(xml, amount, runs),
    });
    expect((await readGood(patched)).form.budget[2]?.amount.text).toBe(amount);
  });
});

describe("a code is what Word shows", () => {
  it.each(codes.map(([title], index) => [title, index] as const))("%s", (_, index) => {
    expect(read.form.metas[index]?.pidm.text).toBe("1-2-5-3");
  });
});

describe("a text is what Word shows", () => {
  it.each(texts.map(([title, , expected], index) => [title, expected, index] as const))("%s", (_, expected, index) => {
    expect(read.form.metas[codes.length + index]?.indicator.text).toBe(expected);
  });
});
