import type { Sheet } from "hucre";
import { readFromFile } from "../domain/formula/printForFile";
import { parseSheetRange } from "../domain/formula/sheetName";
import { keysOf } from "../domain/project/byKey";
import { formatCell } from "../domain/workbook/address";
import { conditionalLooks } from "../domain/workbook/roleLooks";
import { emptyLook, type SheetLook } from "../domain/workbook/Snapshot";
import type { ConditionalFormat } from "../domain/workbook/WritePlan";
import { createRoleFinder } from "./cellStyles";
import { decodeChart } from "./charts";
import { joinRoles } from "./joinRoles";
import { decodePage } from "./page";
import { decodeValidations } from "./validationXml";

function decodeStyles(sheet: Sheet): SheetLook["styles"] {
  const roleOf = createRoleFinder();
  return joinRoles(sheet.rows.map((row, r) => row.map((_, c) => roleOf(sheet.cells?.get(`${r},${c}`)?.style))));
}

/** The cells of a protected sheet that a person may fill (ECMA-376-1, 18.8.33). */
function decodeUnlocked(sheet: Sheet): Pick<SheetLook, "unlocked"> {
  if (sheet.protection?.sheet !== true) return {};
  const isOpen = (r: number, c: number) => sheet.cells?.get(`${r},${c}`)?.style?.protection?.locked === false;
  const open = joinRoles(sheet.rows.map((row, r) => row.map((_, c) => (isOpen(r, c) ? "open" : undefined))));
  return { unlocked: open.map(({ area }) => area) };
}

function decodeLinks(sheet: Sheet): SheetLook["links"] {
  const links: SheetLook["links"][number][] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const location = cell.hyperlink?.location;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (location === undefined || !location.includes("!")) continue;
    const { sheet: target = "", area } = parseSheetRange(location);
    links.push({
      cell: formatCell(row + 1, column + 1),
      text: String(cell.value ?? ""),
      to: { sheet: target, cell: area },
    });
  }
  return links;
}

function decodeConditionalFormats(sheet: Sheet): readonly ConditionalFormat[] {
  const roles = keysOf(conditionalLooks);
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  return rules.flatMap((rule) => {
    const color = rule.style?.font?.color?.rgb?.slice(-6);
    const look = roles.find((role) => conditionalLooks[role].color === color);
    const formula = typeof rule.formula === "string" ? rule.formula : undefined;
    const isOurs =
      rule.type === "expression" && look !== undefined && formula !== undefined && !rule.range.includes(" ");
    return isOurs ? [{ area: rule.range, formula: readFromFile(formula), look }] : [];
  });
}

function decodeSizes(sheet: Sheet): Pick<SheetLook, "widths" | "heights"> {
  const widths = (sheet.columns ?? []).flatMap(({ width, hidden }, index): [number, number][] => {
    if (hidden === true) return [[index + 1, 0]];
    return width === undefined ? [] : [[index + 1, Math.round(((width * 7 - 5) / 7) * 100) / 100]];
  });
  const heights = [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]): [number, number][] =>
    height === undefined ? [] : [[row + 1, height]],
  );
  return { widths: Object.fromEntries(widths), heights: Object.fromEntries(heights) };
}

/** How a sheet of a file looks, as far as our sheets use it; `xml` is its worksheet part. */
export function decodeLook(sheet: Sheet, xml: string): SheetLook {
  const freezeRows = sheet.freezePane?.rows ?? 0;
  const gridlines = sheet.view?.showGridLines ?? true;
  const page = decodePage(sheet);
  const tabColor = sheet.view?.tabColor?.rgb?.slice(-6);
  return {
    ...emptyLook,
    ...decodeSizes(sheet),
    validations: decodeValidations(xml),
    conditionalFormats: decodeConditionalFormats(sheet),
    styles: decodeStyles(sheet),
    links: decodeLinks(sheet),
    charts: (sheet.charts ?? []).flatMap((chart) => decodeChart(chart) ?? []),
    ...(freezeRows > 0 || !gridlines ? { view: { freezeRows, gridlines } } : {}),
    ...(page === undefined ? {} : { page }),
    ...(tabColor === undefined ? {} : { tabColor }),
    ...decodeUnlocked(sheet),
  };
}
