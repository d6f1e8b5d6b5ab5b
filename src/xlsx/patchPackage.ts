import JSZip from "jszip";
import { printForFile } from "../domain/formula/printForFile";
import { sameFormula } from "../domain/formula/sameFormula";
import { assertArea } from "../domain/workbook/areas";
import { cellAt } from "../domain/workbook/cellAt";
import { accentColor } from "../domain/workbook/roleLooks";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "../domain/workbook/Snapshot";
import { quoteTexts } from "./quoteTexts";
import { escapeXml } from "./xml";
import { zipDay } from "./zipDay";

type Patch = (xml: string) => string;

async function patchPart(zip: JSZip, path: string, patch: Patch): Promise<void> {
  const part = zip.file(path);
  if (part !== null) zip.file(path, patch(await part.async("string")), { createFolders: false, date: zipDay });
}

async function partOf(zip: JSZip, path: string): Promise<string> {
  return (await zip.file(path)?.async("string")) ?? "";
}

/** Hidden defined names: the library writes all names visible. */
function hideNames(snapshot: Snapshot): Patch {
  const hidden = new Set(snapshot.names.filter((name) => !name.visible).map((name) => escapeXml(name.name)));
  return (xml) =>
    xml.replace(/<definedName name="([^"]*)"/g, (tag, name: string) => (hidden.has(name) ? `${tag} hidden="1"` : tag));
}

/** The formula that all rows of a column share; undefined where a row differs or holds a constant. */
function columnFormula(sheet: SheetSnapshot, table: TableSnapshot, index: number): string | undefined {
  const area = assertArea(table.area);
  const column = area.column + index;
  const first = cellAt(sheet, area.row + 1, column).formula;
  if (first === "") return undefined;
  for (let row = area.row + 2; row < area.row + area.rows; row += 1)
    if (!sameFormula(cellAt(sheet, row, column).formula, first, table.name)) return undefined;
  return printForFile(first, table.name);
}

/** Calculated columns (ECMA-376 18.5.1.1), so that a row added by hand has its formulas: the library writes none. */
function addColumnFormulas(sheet: SheetSnapshot, table: TableSnapshot): Patch {
  return (xml) => {
    let index = 0;
    return xml.replace(/<tableColumn ([^<>]*?)\/>/g, (tag, attributes: string) => {
      const formula = columnFormula(sheet, table, index);
      index += 1;
      return formula === undefined
        ? tag
        : `<tableColumn ${attributes}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
    });
  };
}

/** A cached error is no text (ECMA-376 18.18.11): the library writes it as one. */
const markErrors: Patch = (xml) =>
  xml.replace(
    /<c ([^<>]*?)t="str"([^<>]*)>(<f>[^<]*<\/f><v>#(?:REF!|DIV\/0!|NAME\?|N\/A|VALUE!|NUM!|NULL!|SPILL!|CALC!)<\/v>)/g,
    '<c $1t="e"$2>$3',
  );

/** Heights that we only estimate are not «custom» (ECMA-376 18.3.1.73), so that Excel fits the row again when its text changes. */
function freeHeights(sheet: SheetSnapshot): Patch {
  return (xml) =>
    xml.replace(/<row r="(\d+)" ht="([\d.]+)" customHeight="1"/g, (tag, row: string, height: string) =>
      sheet.look.heights[Number(row)] === undefined ? `<row r="${row}" ht="${height}"` : tag,
    );
}

const fontOrder = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/** The children of a font have an order (ECMA-376 18.8.22): the library writes the colour too early. */
const sortFonts: Patch = (xml) =>
  xml.replace(/<font>((?:(?!<font>).)*?)<\/font>/g, (_, children: string) => {
    const tags = children.match(/<[^<>]+>/g) ?? [];
    const rank = (tag: string): number => fontOrder.indexOf(/\w+/.exec(tag)?.[0] ?? "");
    return `<font>${tags.sort((a, b) => rank(a) - rank(b)).join("")}</font>`;
  });

/** The accent of the theme is ours, so that what people add by hand fits in. */
const recolorTheme: Patch = (xml) => xml.replace(/(<a:accent1>\s*<a:srgbClr val=")[0-9A-F]{6}/i, `$1${accentColor}`);

/** Excel knows a chart by the name of its frame: the library numbers the frames and puts our name into their title. */
const nameCharts: Patch = (xml) =>
  xml.replace(/(<xdr:cNvPr [^<>]*?)name="Chart \d+" title="([^"]*)"/g, '$1name="$2" title="$2"');

/** Adds to a package what the library does not write. */
export async function patchPackage(bytes: Uint8Array, snapshot: Snapshot): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  await patchPart(zip, "xl/workbook.xml", hideNames(snapshot));
  await patchPart(zip, "xl/theme/theme1.xml", recolorTheme);
  await patchPart(zip, "xl/styles.xml", sortFonts);
  const tables = snapshot.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  for (const [index, { sheet, table }] of tables.entries())
    await patchPart(zip, `xl/tables/table${index + 1}.xml`, addColumnFormulas(sheet, table));
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name)))
    await patchPart(zip, path, nameCharts);
  const texts = quoteTexts(await partOf(zip, "xl/sharedStrings.xml"), await partOf(zip, "xl/styles.xml"));
  for (const [index, sheet] of snapshot.sheets.entries())
    await patchPart(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      texts.sheet(freeHeights(sheet)(markErrors(xml))),
    );
  await patchPart(zip, "xl/styles.xml", texts.styles);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 6 } });
}
