import fc from "fast-check";
import { numberFormulas } from "../../src/xlsx/numberFormulas";
import { parseElements } from "../../src/xlsx/xml";

const sheet = (cells: string): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

/** Formulas as a reader of the part finds them. */
function formulasIn(xml: string): readonly string[] {
  const [worksheet] = parseElements(xml);
  const cells = worksheet?.children[0]?.children[0]?.children ?? [];
  return cells.flatMap(({ children }) => children.filter(({ name }) => name === "f").map(({ text }) => text));
}

const written = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

describe("numberFormulas", () => {
  it("gives every formula back, whatever it holds, and says equal ones once", () => {
    const formula = fc.oneof(
      fc.constantFrom("A1&B1", 'IF(A1<>"",1,0)', "#f1", "#REF!+1", "A1\n+B1", "_x0041_1"),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
    );
    fc.assert(
      fc.property(fc.array(formula, { maxLength: 8 }), (formulas) => {
        const texts = numberFormulas();
        const part = sheet(formulas.map((text) => `<c r="A1"><f>${written(text)}</f><v>1</v></c>`).join(""));
        const found = formulasIn(texts.number(part));
        expect(found.map(texts.textOf)).toEqual(formulas);
        expect(new Set(found).size).toBe(new Set(formulas).size);
      }),
    );
  });

  it("keeps what a formula says of itself, and leaves empty ones of a group alone", () => {
    const texts = numberFormulas();
    const cells = '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f></c><c r="A2"><f t="shared" si="0"/></c>';
    expect(texts.number(sheet(cells))).toBe(
      sheet('<c r="A1"><f t="shared" ref="A1:A2" si="0">#f0</f></c><c r="A2"><f t="shared" si="0"/></c>'),
    );
  });

  it("leaves a part alone that only shows such an element as text, and the formulas of formats and lists", () => {
    const { number } = numberFormulas();
    const shown = sheet('<c r="A1" t="inlineStr"><is><t><![CDATA[<f>A1</f>]]></t></is></c><c r="B1"><f>A1</f></c>');
    expect(number(shown)).toBe(shown);
    const other = "<cfRule><formula>A1</formula></cfRule><dataValidation><formula1>A1</formula1></dataValidation>";
    expect(number(other)).toBe(other);
  });
});
