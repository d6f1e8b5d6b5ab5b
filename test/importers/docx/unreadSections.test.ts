import type { Finding } from "../../../src/domain/findings/Finding";
import type { FormRecord } from "../../../src/domain/form/FormRecord";
import { resolveForm } from "../../../src/domain/form/resolveForm";
import { describeUnread } from "../../../src/i18n/es/formSections";
import { validateForm } from "../../../src/rules/validate";
import { buildFormDocx } from "../../support/buildFormDocx";
import { paragraph, patchDocx, run } from "../../support/patchDocx";
import { readGood, sampleText } from "../../support/sampleForm";

let form: FormRecord;
let bytes: Uint8Array;

beforeAll(async () => {
  form = (await readGood(sampleText)).form;
  bytes = await buildFormDocx(form);
});

const picture = (inner: string): string =>
  `<w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="71" name="Imagen"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${inner}</a:graphic></wp:inline></w:drawing>`;
const graphic = (kind: string, inner = ""): string =>
  picture(`<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${kind}">${inner}</a:graphicData>`);
const pic = graphic("picture", '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/>');
const alone = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
const ole = (program: string): string =>
  alone(
    `<w:object><v:shape style="width:1pt"/><o:OLEObject Type="Embed" ProgID="${program}" ShapeID="x" DrawAspect="Content" ObjectID="_1"/></w:object>`,
  );

/** Puts something in place of the table under a heading. */
function replaceTable(heading: string, instead: string): (xml: string) => string {
  return (xml) => {
    const start = xml.indexOf("<w:tbl>", xml.indexOf(`>${heading}`));
    const end = xml.indexOf("</w:tbl>", start) + "</w:tbl>".length;
    return xml.slice(0, start) + instead + xml.slice(end);
  };
}

async function check(change: (xml: string) => string) {
  const read = await readGood(await patchDocx(bytes, { "word/document.xml": change }));
  const report = validateForm(read.form, resolveForm(read.form));
  const unread = report.findings.filter((finding) => finding.code === "form/unread-section");
  return { ...read, report, unread, sentences: unread.map(wordUnread) };
}

function wordUnread(finding: Finding): string {
  return finding.code === "form/unread-section" ? describeUnread(finding.params) : "";
}

describe("a table that cannot be read is an error with its section", () => {
  it.each<[string, string, string]>([
    ["a picture", alone(pic), "una imagen"],
    [
      "a picture of an old format",
      alone('<w:pict><v:shape style="width:1pt"><v:imagedata r:id="rId1"/></v:shape></w:pict>'),
      "una imagen",
    ],
    [
      "a chart",
      alone(
        graphic("chart", '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/>'),
      ),
      "un gráfico",
    ],
    ["a diagram", alone(graphic("diagram")), "un diagrama"],
    ["an embedded workbook", ole("Excel.Sheet.12"), "un archivo incrustado"],
    ["an embedded equation", ole("Equation.3"), "una ecuación"],
    ["an imported file", '<w:altChunk r:id="rId1"/>', "un archivo incrustado"],
    [
      "another table",
      `<w:tbl><w:tr><w:tc>${paragraph(run("Color"))}</w:tc><w:tc>${paragraph(run("Forma"))}</w:tc></w:tr></w:tbl>`,
      "una tabla que no se reconoce",
    ],
    ["a picture in a frame", `<w:tbl><w:tr><w:tc>${alone(pic)}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`, "una imagen"],
    ["a text", paragraph(run("Ver el anexo 3.")), "solo texto"],
    [
      "an equation",
      "<w:p><m:oMathPara><m:oMath><m:r><m:t>1+1=2</m:t></m:r></m:oMath></m:oMathPara></w:p>",
      "una ecuación",
    ],
  ])("%s", async (_, instead, said) => {
    const { report, unread, sentences, messages } = await check(replaceTable("8.1. Presupuesto general", instead));
    expect(report.valid).toBe(false);
    expect(unread).toMatchObject([{ severity: "error", places: [{ section: "8.1", row: 0 }] }]);
    expect(sentences).toEqual([`8.1 no tiene tabla de presupuesto: hay ${said}.`]);
    expect(messages).toContainEqual({ code: "table-missing", text: "8.1" });
    expect(messages.filter(({ code }) => code === "section-missing")).toEqual([]);
    // What only follows from it stays unsaid.
    expect(report.findings.map(({ code }) => code)).not.toContain("budget/activity-without-line");
  });

  it.each<[string, string, string, "error" | "warning"]>([
    ["6.5. Descripción", "6.5", "6.5 no tiene tabla de actividades y metas.", "error"],
    ["7.1. Relación", "7.1", "7.1 no tiene tabla de relación con el PIDM.", "warning"],
    ["7.2. Relación", "7.2", "7.2 no tiene cuadro de sector, programa y proyecto.", "warning"],
    ["8.2. Rubro", "8.2", "8.2 no tiene tabla de rubro.", "error"],
    ["9. Cronograma", "9", "9 no tiene tabla de cronograma.", "error"],
  ])("that is not there: %s", async (heading, section, sentence, severity) => {
    const { unread, sentences } = await check(replaceTable(heading, ""));
    expect(sentences).toEqual([sentence]);
    expect(unread).toMatchObject([{ severity, places: [{ section, row: 0 }] }]);
  });

  it("with headings and no rows", async () => {
    for (const heading of ["6.5. Descripción", "8.1. Presupuesto general", "8.2. Rubro", "9. Cronograma"]) {
      const { report, sentences, unread } = await check((xml) => {
        const start = xml.indexOf("</w:tr>", xml.indexOf("<w:tbl>", xml.indexOf(`>${heading}`))) + "</w:tr>".length;
        return xml.slice(0, start) + xml.slice(xml.indexOf("</w:tbl>", start));
      });
      expect(report.valid).toBe(false);
      expect(unread).toHaveLength(1);
      expect(sentences[0]).toMatch(/^La tabla de .* no tiene renglones\.$/);
      expect(report.findings.filter(({ severity }) => severity === "error").length).toBeLessThanOrEqual(5);
    }
  });

  it("and where metas, budget and schedule are missing, each is told once and nothing that follows", async () => {
    const { report } = await check((xml) =>
      ["6.5. Descripción", "8.1. Presupuesto general", "9. Cronograma"].reduce(
        (text, heading) => replaceTable(heading, alone(pic))(text),
        xml,
      ),
    );
    const errors = report.findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(errors).toEqual(["form/unread-section", "form/unread-section", "form/unread-section"]);
  });
});

describe("a text that cannot be read", () => {
  const justification = /(<w:p><w:r><w:t[^>]*>6\.2\.(?:(?!<\/w:p>).)*<\/w:p>).*?(?=<w:p><w:r><w:t[^>]*>6\.3\.)/s;

  it("is a warning where a picture stands instead", async () => {
    const { unread, sentences } = await check((xml) =>
      xml.replace(justification, (_, heading: string) => heading + alone(pic)),
    );
    expect(sentences).toEqual(["6.2 Justificación no tiene texto: hay una imagen."]);
    expect(unread).toMatchObject([{ severity: "warning", places: [{ section: "6.2", row: 0 }] }]);
  });

  it("is worth knowing where nothing stands", async () => {
    const { unread, sentences } = await check((xml) => xml.replace(justification, "$1"));
    expect(sentences).toEqual(["6.2 Justificación está en blanco."]);
    expect(unread).toMatchObject([{ severity: "info" }]);
  });

  it("is a warning where its heading is gone too, and the message says so", async () => {
    const { unread, sentences, messages } = await check((xml) => xml.replace(justification, ""));
    expect(sentences).toEqual(["Falta la sección 6.2 Justificación."]);
    expect(unread).toMatchObject([{ severity: "warning" }]);
    expect(messages).toContainEqual({ code: "section-missing", text: "6.2" });
  });
});

it("the whole form has nothing unread", async () => {
  const { unread, form: read } = await check((xml) => xml);
  expect(unread).toEqual([]);
  expect(read.unread).toBeUndefined();
});
