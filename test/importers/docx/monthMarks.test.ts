import type { FormRecord } from "../../../src/domain/form/FormRecord";
import { resolveForm } from "../../../src/domain/form/resolveForm";
import { validateForm } from "../../../src/rules/validate";
import { buildFormDocx } from "../../support/buildFormDocx";
import { paragraph, patchDocx, run } from "../../support/patchDocx";
import { readGood, sampleText } from "../../support/sampleForm";
import { validateOoxml } from "../../support/validateOoxml";

/** Marks of a small schedule, x for marked. */
const pattern = ["x..", ".x.", "..x", "xx.", ".xx"];
const wanted = pattern.map((row) => [...row].map((mark) => mark === "x"));

let form: FormRecord;

beforeAll(async () => {
  const sample = (await readGood(sampleText)).form;
  const metas = sample.metas.slice(1, 2);
  const schedule = (metas[0]?.subactivities ?? []).map((item, index) => ({
    activity: { text: "Definir estrategias", at: item.at },
    number: index + 1,
    text: item.text,
    months: wanted[index] ?? [],
    shifted: false,
    at: { section: "9", row: index + 1 },
  }));
  form = { ...sample, metas, schedule };
});

/** A cell with other contents and properties where its month is marked or not. */
async function readMarked(mark: string, blank: string, heading: string): Promise<FormRecord> {
  const patched = await patchDocx(await buildFormDocx(form), {
    "word/document.xml": (xml) => {
      const at = xml.indexOf("SUB ACTIVIDADES");
      const end = xml.indexOf("</w:tbl>", at);
      const table = xml
        .slice(at, end)
        .replace(/<w:tc>(?:(?!<\/w:tc>).)*<w:t[^>]*>✓<\/w:t>(?:(?!<\/w:tc>).)*<\/w:tc>/g, "[MARK]")
        .replace(/<w:tc>(?:<w:tcPr\/>)?<w:p>(?:<w:r><w:t[^>]*\/?>(?:<\/w:t>)?<\/w:r>)?<\/w:p><\/w:tc>/g, () => blank)
        .replaceAll("[MARK]", () => mark)
        .replace(/<w:tc>(?:<w:tcPr\/>)?(?=<w:p><w:r><w:t[^>]*>Mes\d)/g, () => `<w:tc>${heading}`);
      return xml.slice(0, at) + table + xml.slice(end);
    },
  });
  return (await readGood(patched)).form;
}

const fill = (colour: string): string => `<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colour}"/></w:tcPr>`;
const cell = (inner: string, properties = ""): string => `<w:tc>${properties}${inner}</w:tc>`;

/** Title, marked cell, other cells and headings of months; the usual ones where a case leaves them out. */
function withUsual(cases: readonly (readonly [string, string, string?, string?])[]) {
  return cases.map(
    ([title, mark, blank = "<w:tc><w:p/></w:tc>", heading = ""]) => [title, mark, blank, heading] as const,
  );
}

/** A field in runs, its instruction in two parts; with a result in plain letters where one is given. */
function symbolField(instruction: string, result?: string): string {
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const [head, tail] = [instruction.slice(0, 5), instruction.slice(5)];
  const text = (part: string) => `<w:r><w:instrText xml:space="preserve">${part}</w:instrText></w:r>`;
  const shown = result === undefined ? "" : char("separate") + run(result);
  return `${char("begin")}${text(head)}${text(tail)}${shown}${char("end")}`;
}

const bar = `<w:p><w:r><w:pict><v:rect style="position:absolute;width:90pt;height:8pt" fillcolor="red"/></w:pict></w:r></w:p>`;

const marking = withUsual([
  ["by the colour of its cell", cell("<w:p/>", fill("92D050"))],
  ["by grey among white", cell("<w:p/>", fill("BFBFBF")), cell("<w:p/>", fill("FFFFFF"))],
  ["by a colour under coloured headings", cell("<w:p/>", fill("4472C4")), "<w:tc><w:p/></w:tc>", fill("4472C4")],
  [
    "by a pattern of lines",
    cell("<w:p/>", '<w:tcPr><w:shd w:val="diagStripe" w:color="auto" w:fill="auto"/></w:tcPr>'),
  ],
  ["by a highlighted space", cell(`<w:p>${run("   ", '<w:highlight w:val="yellow"/>')}</w:p>`)],
  ["by a shaded space", cell(`<w:p>${run("\u00A0", '<w:shd w:val="clear" w:color="auto" w:fill="FFC000"/>')}</w:p>`)],
  [
    "by the shading of its paragraph",
    cell('<w:p><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="00B050"/></w:pPr></w:p>'),
  ],
  ["by a check mark of Wingdings", cell('<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>')],
  [
    "by a sign of Wingdings 2 typed without its page",
    cell('<w:p><w:r><w:sym w:font="Wingdings 2" w:char="0050"/></w:r></w:p>'),
  ],
  [
    "by a field of a check mark, without a result",
    cell(`<w:p>${symbolField("SYMBOL 252 \\f Wingdings \\s 12")}</w:p>`),
  ],
  [
    "by a field of a check mark among fields of empty boxes, whose results are letters",
    cell(`<w:p>${symbolField('SYMBOL 254 \\f "Wingdings"', "þ")}</w:p>`),
    cell(`<w:p>${symbolField('SYMBOL 168 \\f "Wingdings"', "¨")}</w:p>`),
  ],
  [
    "by a simple field of a check mark",
    cell(`<w:p><w:fldSimple w:instr=" SYMBOL 0xFC \\f &quot;Wingdings&quot; ">${run("ü")}</w:fldSimple></w:p>`),
  ],
  [
    "by a ticked box among boxes",
    cell(
      `<w:p><w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run("☒")}</w:sdtContent></w:sdt></w:p>`,
    ),
    cell(
      `<w:p><w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${run("☐")}</w:sdtContent></w:sdt></w:p>`,
    ),
  ],
  ["by a box typed with a tick", cell(`<w:p>${run("☑")}</w:p>`), cell(`<w:p>${run("☐")}</w:p>`)],
  [
    "by a box of an old form",
    cell(
      '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:checkBox><w:sizeAuto/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
    cell(
      '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ),
  ],
]);

const unmarked: readonly (readonly [string, string, string, string])[] = [
  ["white and almost white", cell("<w:p/>", fill("FFFFFF")), cell("<w:p/>", fill("FEFEFE")), ""],
  ["a pale ground behind all months", cell("<w:p/>", fill("F2F2F2")), cell("<w:p/>", fill("F2F2F2")), ""],
  [
    "the colour of the headings behind all months",
    cell("<w:p/>", fill("8EAADB")),
    cell("<w:p/>", fill("8EAADB")),
    fill("8EAADB"),
  ],
  ["hidden marks", cell(`<w:p>${run("x", "<w:vanish/>")}</w:p>`), cell("<w:p/>"), ""],
  ["struck marks, which are told", cell(`<w:p>${run("x", "<w:strike/>")}</w:p>`), cell("<w:p/>"), ""],
  ["empty boxes", cell(`<w:p>${run("☐")}</w:p>`), cell(`<w:p>${run("□")}</w:p>`), ""],
];

describe("a month is marked", () => {
  it("in cells that are valid Open XML", async () => {
    const cells = [...marking, ...unmarked].flatMap(([, mark, other]) => mark + other).join("");
    const patched = await patchDocx(await buildFormDocx(form), {
      "word/document.xml": (xml) => {
        const end = xml.lastIndexOf("</w:tbl>");
        return `${xml.slice(0, end)}<w:tr>${cells}${cell(bar)}</w:tr>${xml.slice(end)}`;
      },
    });
    expect(await validateOoxml(patched, "docx")).toEqual([]);
  });

  it.each(marking)("%s", async (_, mark, blank, heading) => {
    const read = await readMarked(mark, blank, heading);
    expect(read.schedule.map((row) => row.months)).toEqual(wanted);
  });

  it.each(unmarked)("not by %s", async (_, mark, blank, heading) => {
    const read = await readMarked(mark, blank, heading);
    expect(read.schedule.flatMap((row) => row.months)).not.toContain(true);
  });

  it.each([
    ["a coloured cell", fill("92D050").replace("</w:tcPr>", ""), "<w:p/>"],
    ["a cell with a sign", "<w:tcPr>", paragraph(run("x"))],
  ])("in each month that %s spans, and in each row", async (_, open, content) => {
    const wide = open.replace("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>');
    const long = open.replace("<w:tcPr>", '<w:tcPr><w:vMerge w:val="restart"/>');
    const patched = await patchDocx(await buildFormDocx(form), {
      "word/document.xml": (xml) => {
        const rows = xml.slice(xml.indexOf("SUB ACTIVIDADES")).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
        const months = /(?:<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>){3}<\/w:tr>$/s;
        const blank = "<w:tc><w:p/></w:tc>";
        return [
          `<w:tc>${wide}</w:tcPr>${content}</w:tc>${blank}`,
          `<w:tc>${long}</w:tcPr>${content}</w:tc>${blank}${blank}`,
          `<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>${blank}${blank}`,
        ].reduce((text, cells, index) => {
          const row = rows[index] ?? "";
          return text.replace(row, () => row.replace(months, () => `${cells}</w:tr>`));
        }, xml);
      },
    });
    const months = (await readGood(patched)).form.schedule.map((row) => row.months);
    expect(months.slice(0, 3)).toEqual([
      [true, true, false],
      [true, false, false],
      [true, false, false],
    ]);
  });

  it("and where bars are drawn over the table, the months cannot be read: no row is said to be empty", async () => {
    const read = await readMarked(cell(bar), cell("<w:p/>"), "");
    expect(read.unread).toEqual([{ section: "9", lack: "months", instead: "drawing", at: { section: "9", row: 0 } }]);
    const codes = validateForm(read, resolveForm(read)).findings.map(({ code }) => code);
    expect(codes).toContain("form/unread-section");
    expect(codes).not.toContain("schedule/empty");
    expect(codes).not.toContain("schedule/row-without-month");
  });
});
