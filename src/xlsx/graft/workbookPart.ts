import { printForFile } from "../../domain/formula/printForFile";
import { largest } from "../../domain/workbook/extremes";
import type { DefinedName, SheetSnapshot } from "../../domain/workbook/Snapshot";
import { encodePrintNames } from "../page";
import { escapeXml } from "../xml";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Whether a workbook part is spelled as Excel, LibreOffice and this program spell it: no prefix, not the strict variant. */
export function isPlainWorkbook(xml: string): boolean {
  return /<workbook[\s>]/.test(xml) && !xml.includes("purl.oclc.org") && /<\/sheets>/.test(xml);
}

/** A sheet behind the others. */
export function appendSheet(xml: string, name: string, relation: string): string {
  const used = [...xml.matchAll(/\ssheetId="(\d+)"/g)].map(([, id]) => Number(id));
  const id = largest(used, 0) + 1;
  const tag = `<sheet xmlns:r="${relationships}" name="${escapeXml(name)}" sheetId="${id}" r:id="${relation}"/>`;
  return xml.replace("</sheets>", () => `${tag}</sheets>`);
}

/** Elements of a workbook stand in a fixed order (ECMA-376 18.2.27): puts one behind the last of its forerunners. */
function insertAfter(xml: string, forerunners: readonly string[], element: string): string {
  const ends = forerunners.flatMap((name) =>
    [...xml.matchAll(new RegExp(`</${name}>|<${name}(?:\\s[^<>]*)?/>`, "g"))].map(
      (match) => match.index + match[0].length,
    ),
  );
  const place = largest(ends, 0);
  return xml.slice(0, place) + element + xml.slice(place);
}

const beforeNames = ["sheets", "functionGroups", "externalReferences"];

/** Adds the defined names that the workbook lacks. */
export function addNames(xml: string, names: readonly DefinedName[]): string {
  const known = new Set([...xml.matchAll(/<definedName\s[^<>]*?\bname="([^"]*)"/g)].map(([, name]) => name));
  const tags = names
    .filter(({ name }) => !known.has(escapeXml(name)))
    .map(({ name, formula, visible }) => {
      const hidden = visible ? "" : ' hidden="1"';
      return `<definedName name="${escapeXml(name)}"${hidden}>${escapeXml(printForFile(formula))}</definedName>`;
    })
    .join("");
  return insertNames(xml, tags);
}

function insertNames(xml: string, tags: string): string {
  if (tags === "") return xml;
  if (xml.includes("</definedNames>")) return xml.replace("</definedNames>", () => `${tags}</definedNames>`);
  // openpyxl writes an empty list in every file.
  const bare = xml.replace(/<definedNames\s{0,9}\/>/, "");
  return insertAfter(bare, beforeNames, `<definedNames>${tags}</definedNames>`);
}

/** Print areas and title rows are names of the workbook that belong to a sheet by its place (ECMA-376 18.2.5). */
export function setPrintNames(xml: string, sheets: readonly SheetSnapshot[]): string {
  const order = [...xml.matchAll(/<sheet\s[^<>]*?\bname="([^"]*)"/g)].map(([, name]) => name?.toLowerCase());
  return sheets.reduce((text, sheet) => {
    const place = order.indexOf(escapeXml(sheet.name).toLowerCase());
    if (place < 0) return text;
    const own = new RegExp(
      `<definedName\\s(?=[^<>]*name="_xlnm\\.Print_(?:Area|Titles)")(?=[^<>]*localSheetId="${place}")[^<>]*>[^<]*</definedName>`,
      "g",
    );
    const tags = encodePrintNames(sheet).map(
      ({ name, range }) => `<definedName name="${name}" localSheetId="${place}">${escapeXml(range)}</definedName>`,
    );
    return insertNames(text.replace(own, "").replace("<definedNames></definedNames>", ""), tags.join(""));
  }, xml);
}

/** Excel calculates everything when it opens the file: the new sheet carries no values. */
export function askForCalculation(xml: string): string {
  if (!/<calcPr[\s/>]/.test(xml))
    return insertAfter(xml, [...beforeNames, "definedNames"], '<calcPr fullCalcOnLoad="1"/>');
  return xml.replace(/<calcPr([^<>]*?)(\/?)>/, (_, attributes: string, end: string) => {
    const rest = attributes.replace(/(?<!\s)\s+fullCalcOnLoad="[^"]*"/, "");
    return `<calcPr${rest} fullCalcOnLoad="1"${end}>`;
  });
}
