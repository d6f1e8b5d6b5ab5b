import { decodeEntities } from "./xml";

/** Formulas of a workbook by number: the cells of a column hold one text, which is then read once. */
export interface FormulaTexts {
  /** A worksheet part with the number of each formula in its place. */
  readonly number: (xml: string) => string;
  /** What stands for a formula, as a text again; of what has no number itself. */
  readonly textOf: (formula: string) => string;
}

/** A formula of a cell (ECMA-376-1, 18.3.1.40) with nothing but text in it. */
const formula = /(<f(?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>)([^<]+)(?=<\/f>)/g;
/** No formula begins with "#" and a small letter. */
const sign = "#f";
const numbered = /^#f(\d+)$/;

/**
 * Puts numbers in the place of formulas, since the library walks over each text letter by letter: in our own workbooks three
 * quarters of a package are formulas that are equal down their column.
 */
export function numberFormulas(): FormulaTexts {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const numberOf = (written: string): number => {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    numbers.set(written, texts.length);
    return texts.push(decodeEntities(written)) - 1;
  };
  return {
    // Text that only looks like an element must not be touched.
    number: (xml) =>
      xml.includes("<![CDATA[")
        ? xml
        : xml.replace(formula, (_, open: string, written: string) => `${open}${sign}${numberOf(written)}`),
    textOf: (found) => {
      const number = numbered.exec(found)?.[1];
      return number === undefined ? found : (texts[Number(number)] ?? found);
    },
  };
}
