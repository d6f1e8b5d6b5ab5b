import { raiseDigits } from "../text/inlineMarks";
import { readAttribute } from "./scanTags";
import { childOf, elementsOf, nothing, textIn, type WordElement } from "./WordElement";

/** The text of an equation (ECMA-376 part 1, 22.1.2) in one line: an amount written as an equation is an amount. */
export function readMath(element: WordElement): string {
  // Equations write letters and digits of an alphabet of their own (U+1D400…): NFKC gives the usual ones.
  return readPart(element)
    .normalize("NFKC")
    .replace(/\uE007(\d*)/g, (_, digits: string) => raiseDigits(digits));
}

function readPart(element: WordElement): string {
  const part = (name: string): string => readPart(childOf(element, name));
  switch (element.name) {
    case "m:t":
    case "w:t":
      return textIn(element);
    case "m:f":
      return `${part("m:num")}/${part("m:den")}`;
    case "m:sSup":
      return `${part("m:e")}${raise(part("m:sup"))}`;
    case "m:rad":
      return `√${part("m:e")}`;
    case "m:d":
      return readBraces(element);
    case "m:mr":
    case "m:eqArr":
      return elementsOf(element)
        .filter(({ name }) => name === "m:e")
        .map(readPart)
        .join(" ");
    case "w:del":
    case "w:moveFrom":
      return "";
    default:
      return /Pr$/.test(element.name) ? "" : elementsOf(element).map(readPart).join("");
  }
}

/** NFKC would make 102 of 10²: a sign of our own keeps the place. */
function raise(text: string): string {
  return /^\d+$/.test(text) ? `\uE007${text}` : text;
}

function readBraces(element: WordElement): string {
  const properties = childOf(element, "m:dPr");
  const sign = (name: string, usual: string): string => {
    const child = childOf(properties, name);
    return child === nothing ? usual : (readAttribute(child, "m:val") ?? "");
  };
  const inside = elementsOf(element).filter(({ name }) => name === "m:e");
  return `${sign("m:begChr", "(")}${inside.map(readPart).join(sign("m:sepChr", "|"))}${sign("m:endChr", ")")}`;
}
