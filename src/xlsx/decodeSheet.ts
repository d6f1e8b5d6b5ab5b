import type { CellValue, Cell as FileCell, Sheet } from "hucre";
import { formatArea, formatCell, parseArea } from "../domain/workbook/address";
import type { Cell } from "../domain/workbook/Cell";
import { conditionalLooks } from "../domain/workbook/roleLooks";
import { closeCells, openSheet, type RowDraft } from "../domain/workbook/SheetDraft";
import { emptyLook, type SheetLook, type SheetSnapshot } from "../domain/workbook/Snapshot";
import type { ConditionalFormat, ConditionalRole } from "../domain/workbook/WritePlan";
import { createRoleFinder } from "./cellStyles";
import { decodeChart } from "./charts";
import { decodeFormula } from "./formulaText";
import { joinRoles } from "./joinRoles";
import { decodePage } from "./page";
import { parseSheetRange } from "./sheetNames";
import { shiftFormula } from "./shiftFormula";
import { decodeValidations } from "./validationXml";

/** Where a file counts days from: 1904 files are 1,462 days behind. */
export type DateSystem = "1900" | "1904";

// A file that counts from 1904 is this many days behind (ECMA-376 18.17.4.1).
const days1904 = 1462;

/** Numbers of a worksheet part by cell, as written: the library turns those with a date format into dates and rounds them. */
function rawNumbers(xml: string): (row: number, column: number) => number {
  let known: Map<string, number> | undefined;
  const read = (): Map<string, number> => {
    const cells = xml.matchAll(/<c\s[^>]*?\br="([A-Z]+\d+)"[^>]*>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)?<v>([^<]*)<\/v>/g);
    return new Map([...cells].map(([, cell = "", text]) => [cell, Number(text)]));
  };
  return (row, column) => {
    known ??= read();
    return known.get(formatCell(row, column)) ?? Number.NaN;
  };
}

function serialOf(number: number, system: DateSystem): Cell {
  if (Number.isNaN(number)) return "";
  return system === "1904" ? number + days1904 : number;
}

interface Shared {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Shared formulas stand in one cell of a group; the others only name the group. */
function formulaReader(): (cell: FileCell, row: number, column: number) => string {
  const groups = new Map<number, Shared>();
  return (cell, row, column) => {
    if (cell.formula === undefined) return "";
    const { formula, formulaSharedIndex: group } = cell;
    if (formula !== "" && group !== undefined) groups.set(group, { formula, row, column });
    if (formula !== "") return decodeFormula(formula);
    const first = group === undefined ? undefined : groups.get(group);
    return first === undefined
      ? ""
      : decodeFormula(shiftFormula(first.formula, row - first.row, column - first.column));
  };
}

function decodeRows(sheet: Sheet, xml: string, system: DateSystem): Map<number, RowDraft> {
  const rows = new Map<number, RowDraft>();
  const readFormula = formulaReader();
  const rawNumber = rawNumbers(xml);
  const decode = (value: CellValue, r: number, c: number): Cell =>
    value instanceof Date ? serialOf(rawNumber(r + 1, c + 1), system) : (value ?? "");
  for (const [r, values] of sheet.rows.entries()) {
    const row: RowDraft = { values: [], formulas: [], formats: [] };
    for (const [c, value] of values.entries()) {
      const cell = sheet.cells?.get(`${r},${c}`);
      row.values.push(decode(value, r, c));
      row.formulas.push(cell === undefined ? "" : readFormula(cell, r, c));
      row.formats.push(cell?.style?.numFmt ?? "General");
    }
    rows.set(r + 1, row);
  }
  return rows;
}

function decodeStyles(sheet: Sheet): SheetLook["styles"] {
  const roleOf = createRoleFinder();
  return joinRoles(sheet.rows.map((row, r) => row.map((_, c) => roleOf(sheet.cells?.get(`${r},${c}`)?.style))));
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
  const roles = Object.keys(conditionalLooks) as ConditionalRole[];
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  return rules.flatMap((rule) => {
    const color = rule.style?.font?.color?.rgb?.slice(-6);
    const look = roles.find((role) => conditionalLooks[role].color === color);
    const formula = typeof rule.formula === "string" ? rule.formula : undefined;
    const isOurs =
      rule.type === "expression" && look !== undefined && formula !== undefined && !rule.range.includes(" ");
    return isOurs ? [{ area: rule.range, formula: decodeFormula(formula), look }] : [];
  });
}

function decodeSizes(sheet: Sheet): Pick<SheetLook, "widths" | "heights"> {
  const widths = (sheet.columns ?? []).flatMap(({ width }, index): [number, number][] =>
    width === undefined ? [] : [[index + 1, Math.round(((width * 7 - 5) / 7) * 100) / 100]],
  );
  const heights = [...(sheet.rowDefs ?? [])].flatMap(([row, { height }]): [number, number][] =>
    height === undefined ? [] : [[row + 1, height]],
  );
  return { widths: Object.fromEntries(widths), heights: Object.fromEntries(heights) };
}

function decodeLook(sheet: Sheet, xml: string): SheetLook {
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
  };
}

function visibilityOf(sheet: Sheet): SheetSnapshot["visibility"] {
  if (sheet.veryHidden) return "veryHidden";
  return sheet.hidden ? "hidden" : "visible";
}

/** A table of a file without its totals row. */
function decodeTables(sheet: Sheet): SheetSnapshot["tables"] {
  return (sheet.tables ?? []).flatMap((table) => {
    const area = parseArea(table.range ?? "");
    if (area === undefined) return [];
    const rows = table.showTotalRow ? area.rows - 1 : area.rows;
    const columns = table.columns.map((column) => column.name);
    return [{ name: table.displayName ?? table.name, area: formatArea({ ...area, rows }), columns }];
  });
}

/** A sheet of a file in our shape; `xml` is its worksheet part. */
export function decodeSheet(sheet: Sheet, xml: string, system: DateSystem): SheetSnapshot {
  const empty: SheetSnapshot = {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    protected: sheet.protection?.sheet === true,
    tables: decodeTables(sheet),
    look: decodeLook(sheet, xml),
  };
  const cells = closeCells({ ...openSheet(empty), rows: decodeRows(sheet, xml, system) });
  return cells === undefined ? empty : { ...empty, cells };
}
