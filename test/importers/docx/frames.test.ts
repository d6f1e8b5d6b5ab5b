import type { FormRecord } from "../../../src/domain/form/FormRecord";
import { buildFormDocx } from "../../support/buildFormDocx";
import { paragraph, patchDocx, run } from "../../support/patchDocx";
import { readGood, sampleText, withoutPlaces } from "../../support/sampleForm";
import { validateOoxml } from "../../support/validateOoxml";

let form: FormRecord;
let bytes: Uint8Array;

beforeAll(async () => {
  form = (await readGood(sampleText)).form;
  bytes = await buildFormDocx({ ...form, letterhead: [] });
});

const grid = '<w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>';
const frame = (...rows: readonly string[]): string =>
  `<w:tbl>${grid}${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
const cell = (inner: string): string => `<w:tc><w:tcPr/>${inner}<w:p/></w:tc>`;

/** The parts of the body: everything up to its last section. */
function inBody(change: (body: string) => string): (xml: string) => string {
  return (xml) => {
    const start = xml.indexOf("<w:body>") + "<w:body>".length;
    const end = xml.lastIndexOf("<w:sectPr");
    return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end);
  };
}

/** The paragraphs and tables at the top of a body. */
function pieces(body: string): string[] {
  return body.match(/<w:tbl>.*?<\/w:tbl>|<w:p\/>|<w:p>.*?<\/w:p>/gs) ?? [];
}

/** The same, those of one section together. */
function sectionsOf(body: string): string[] {
  const found: string[] = [];
  for (const piece of pieces(body)) {
    const opens = /^<w:p><w:r><w:t xml:space="preserve">\d{1,2}\./.test(piece);
    found.push(opens ? piece : `${found.pop() ?? ""}${piece}`);
  }
  return found;
}

async function readChanged(
  change: (body: string) => string,
  judged = false,
): Promise<Awaited<ReturnType<typeof readGood>>> {
  const patched = await patchDocx(bytes, { "word/document.xml": inBody(change) });
  // One of a kind is judged: the validator takes longer than all else here.
  if (judged) expect(await validateOoxml(patched, "docx")).toEqual([]);
  return readGood(patched);
}

describe("a form inside a frame", () => {
  it.each<[string, (body: string) => string]>([
    ["of one cell", (body) => frame(cell(body))],
    ["inside another frame", (body) => frame(cell(frame(cell(body))))],
    ["with a row for each paragraph and table", (body) => frame(...pieces(body).map(cell))],
    ["with a row for each section", (body) => frame(...sectionsOf(body).map(cell))],
    [
      "in a content control inside the frame",
      (body) => frame(cell(`<w:sdt><w:sdtPr/><w:sdtContent>${body}</w:sdtContent></w:sdt>`)),
    ],
    ["beside an empty column", (body) => `<w:tbl>${grid}<w:tr>${cell(body)}${cell("")}</w:tr></w:tbl>`],
  ])("%s reads as without it", async (title, change) => {
    const read = await readChanged(change, title.startsWith("with a row for each section"));
    expect(withoutPlaces(read.form)).toEqual(withoutPlaces({ ...form, letterhead: [] }));
    expect(read.form.unread).toBeUndefined();
  });

  it("that is drawn around a text alone: the text is read", async () => {
    const text = "Pocas acciones preventivas coordinadas entre los municipios.";
    const read = await readChanged((body) =>
      body.replace(paragraph(run(text)), () => frame(cell(paragraph(run(text)) + paragraph(run("Otra causa."))))),
    );
    const texts =
      read.form.narratives.find(({ section }) => section === "5.2")?.paragraphs.map((said) => said.text) ?? [];
    expect(texts).toContain(text);
    expect(texts).toContain("Otra causa.");
    expect(read.messages.filter(({ code }) => code === "not-understood")).toEqual([]);
  });
});

describe("a heading that slipped", () => {
  const heading = "6.4. Identificación de la zona donde se ubica la población objetivo y el problema a atender";

  it.each([
    ["behind a line break", "<w:br/>"],
    ["behind a carriage return", "<w:cr/>"],
    ["behind a page break", '<w:br w:type="page"/>'],
    ["behind a text of its own run", "</w:r><w:r><w:br/>"],
  ])("%s opens its section", async (_, mark) => {
    const read = await readChanged((body) =>
      body.replace(/<\/w:t><\/w:r><\/w:p><w:p><w:r>(?=<w:t[^>]*>6\.4\.)/, () => `</w:t>${mark}`),
    );
    expect(withoutPlaces(read.form)).toEqual(withoutPlaces({ ...form, letterhead: [] }));
  });

  it("into the first cell of the table below it stands before the table, with the section before it", async () => {
    const read = await readChanged((body) => {
      const start = body.indexOf(paragraph(run(heading)));
      const table = body.indexOf("<w:tbl>", start);
      const first = body.indexOf("<w:p>", table);
      return body.slice(0, start) + body.slice(table, first) + body.slice(start, table) + body.slice(first);
    }, true);
    expect(withoutPlaces(read.form)).toEqual(withoutPlaces({ ...form, letterhead: [] }));
  });

  it("into a row of its own in the table before it opens its section", async () => {
    const read = await readChanged((body) => {
      const table = body.lastIndexOf("</w:tbl>", body.indexOf(">9. Cronograma"));
      const rest = body.slice(table + "</w:tbl>".length);
      const title = pieces(rest)[0] ?? "";
      return `${body.slice(0, table)}<w:tr><w:tc><w:tcPr><w:gridSpan w:val="7"/></w:tcPr>${title}</w:tc></w:tr></w:tbl><w:p/>${rest.slice(title.length)}`;
    });
    expect(withoutPlaces(read.form)).toEqual(withoutPlaces({ ...form, letterhead: [] }));
  });
});
