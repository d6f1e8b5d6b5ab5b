import { formatArea, formatCell, parseArea } from "../../domain/workbook/address";
import { cellAt } from "../../domain/workbook/cellAt";
import type { ConditionalFormat, Op } from "../../domain/workbook/WritePlan";
import type { PlainCell } from "../../layouts/Layout";
import { pageFor } from "../../layouts/paper";
import { absoluteCell, fillPlaces } from "./buildValidation";
import { type FormulaWords, needsFormula } from "./headerMaps";
import type { SheetTarget } from "./SheetTarget";

/** True while nobody moved the table of the sheet away from where its layout puts it. */
function isInPlace({ layout, table }: SheetTarget): boolean {
  return table === undefined || (table.area.row === layout.table?.headerRow && table.area.column === 1);
}

function planText(target: SheetTarget, cell: PlainCell): readonly Op[] {
  const sheet = target.sheet.name;
  return [
    { op: "setValues", sheet, area: cell.cell, values: [[cell.content]] },
    { op: "setStyle", sheet, area: cell.cell, style: cell.style },
  ];
}

function planDerived(target: SheetTarget, cell: PlainCell, words: FormulaWords): readonly Op[] {
  const area = parseArea(cell.cell);
  const sheet = target.sheet.name;
  if (
    area === undefined ||
    !needsFormula(cell.content, words, target.sheet.name)(cellAt(target.sheet, area.row, area.column))
  )
    return [];
  const format: readonly Op[] =
    cell.format === undefined ? [] : [{ op: "setNumberFormat", sheet, area: cell.cell, format: cell.format }];
  const style: readonly Op[] = target.isNew ? [{ op: "setStyle", sheet, area: cell.cell, style: cell.style }] : [];
  return [...format, { op: "setFormulas", sheet, area: cell.cell, formulas: [[words.after(cell.content)]] }, ...style];
}

/** Titles, explanations and derived cells outside the table; on a sheet in use only derived cells that lost their formula. */
export function planCells(target: SheetTarget, words: FormulaWords): readonly Op[] {
  const { layout, isNew } = target;
  if (!isNew && !isInPlace(target)) return [];
  const heads: readonly PlainCell[] = [
    { cell: "A1", content: layout.title, style: "title" },
    { cell: layout.subtitleCell ?? "A2", content: layout.subtitle, style: "subtitle" },
  ];
  return [...heads, ...(layout.cells ?? [])].flatMap((cell) => {
    if (cell.content.startsWith("=")) return planDerived(target, cell, words);
    return isNew ? planText(target, cell) : [];
  });
}

/** Links of «Inicio» to the other sheets, under the names that these really have. */
export function planLinks(target: SheetTarget, targets: readonly SheetTarget[]): readonly Op[] {
  if (!target.isNew) return [];
  return (target.layout.links ?? []).flatMap(({ cell, to }): readonly Op[] => {
    const sheet = targets.find(({ layout }) => layout.key === to)?.sheet.name;
    if (sheet === undefined) return [];
    const link: Op = { op: "addLink", sheet: target.sheet.name, cell, text: sheet, to: { sheet, cell: "A1" } };
    return [link, { op: "setStyle", sheet: target.sheet.name, area: cell, style: "link" }];
  });
}

function conditionalFormat(
  target: SheetTarget,
  format: SheetTarget["layout"]["conditionalFormats"][number],
  rows: number,
): readonly ConditionalFormat[] {
  if ("area" in format) return [format];
  const { column: key, through = key, formula, look } = format;
  const { layout, table } = target;
  const place = table?.columns[key];
  if (table !== undefined && place !== undefined) {
    const first = table.area.row + 1;
    const columns = Math.max(1, (table.columns[through] ?? place) - place + 1);
    const area = formatArea({ row: first, column: place, rows, columns });
    const own = formula.replaceAll("{here}", formatCell(first, place));
    return [{ area, formula: fillPlaces(own, table.columns, first), look }];
  }
  const field = layout.fields.find((one) => one.key === key);
  const cell = parseArea(field?.cell ?? "");
  if (field === undefined || cell === undefined) return [];
  return [{ area: field.cell, formula: formula.replaceAll(`{${key}}`, absoluteCell(cell.row, cell.column)), look }];
}

function planWidths({ layout, sheet }: SheetTarget): readonly Op[] {
  return (layout.widths ?? []).map((characters, index) => ({
    op: "setColumnWidth",
    sheet: sheet.name,
    column: index + 1,
    characters,
  }));
}

function planHeights({ layout, sheet }: SheetTarget): readonly Op[] {
  return Object.entries(layout.heights ?? {}).map(([row, points]) => ({
    op: "setRowHeight",
    sheet: sheet.name,
    row: Number(row),
    points,
  }));
}

/** Look and print set-up of a sheet made now; `rows` are the data rows of its table; `printed` when it has something to print. A sheet in use keeps its look. */
export function planLook(target: SheetTarget, rows: number, printed: boolean): readonly Op[] {
  if (!target.isNew) return [];
  const { layout } = target;
  const sheet = target.sheet.name;
  const formats = layout.conditionalFormats.flatMap((format) => conditionalFormat(target, format, rows));
  return [
    ...(formats.length === 0 ? [] : [{ op: "setConditionalFormats", sheet, formats } as const]),
    ...planWidths(target),
    ...planHeights(target),
    { op: "setView", sheet, freezeRows: layout.freezeRows, gridlines: layout.gridlines ?? true },
    { op: "setPage", sheet, page: pageFor(layout, printed) },
  ];
}
