import { parseArea } from "./address";
import { findSheet } from "./findSheet";
import type { SheetLook, Snapshot, TableSnapshot } from "./Snapshot";
import { sameData } from "./sameData";
import type { Op } from "./WritePlan";

function only<T>(mine: readonly T[], theirs: readonly T[]): readonly T[] {
  return mine.filter((one) => !theirs.some((other) => sameData(one, other)));
}

function validationOps(sheet: string, from: SheetLook, to: SheetLook): Op[] {
  const gone = only(from.validations, to.validations);
  const back = only(to.validations, from.validations);
  return [
    ...gone.map(({ area }): Op => ({ op: "setValidation", sheet, area, validation: { rule: { kind: "any" } } })),
    ...back.map(({ area, validation }): Op => ({ op: "setValidation", sheet, area, validation })),
  ];
}

/** A chart that took the place of one that is known by its name alone stays: it draws the cells that are put back. */
function chartOps(sheet: string, from: SheetLook, to: SheetLook): Op[] {
  const names = [...to.charts.map((chart) => chart.name), ...(to.chartNames ?? [])];
  return [
    ...from.charts
      .filter((chart) => !names.includes(chart.name))
      .map(({ name }): Op => ({ op: "removeChart", sheet, name })),
    ...only(to.charts, from.charts).map((chart): Op => ({ op: "addChart", sheet, chart })),
  ];
}

/** Characters of a column of a new sheet in Excel. */
const usualWidth = 8.43;

function sizeOps(sheet: string, from: SheetLook, to: SheetLook): Op[] {
  const widths = Object.entries(to.widths).filter(([column, characters]) => from.widths[Number(column)] !== characters);
  // A width that was never told is Excel's own: nothing stays hidden.
  const shown = Object.entries(from.widths).filter(([column, width]) => width === 0 && !(Number(column) in to.widths));
  const heights = Object.entries(to.heights).filter(([row, points]) => from.heights[Number(row)] !== points);
  return [
    ...widths.map(([column, characters]): Op => ({ op: "setColumnWidth", sheet, column: Number(column), characters })),
    ...shown.map(([column]): Op => ({ op: "setColumnWidth", sheet, column: Number(column), characters: usualWidth })),
    ...heights.map(([row, points]): Op => ({ op: "setRowHeight", sheet, row: Number(row), points })),
  ];
}

function pageOps(sheet: string, from: SheetLook, to: SheetLook): Op[] {
  const view: Op[] =
    to.view !== undefined && !sameData(from.view, to.view) ? [{ op: "setView", sheet, ...to.view }] : [];
  const page: Op[] =
    to.page !== undefined && !sameData(from.page, to.page) ? [{ op: "setPage", sheet, page: to.page }] : [];
  return [...view, ...page];
}

function linkOps(sheet: string, from: SheetLook, to: SheetLook): Op[] {
  const cells = to.links.map((link) => link.cell);
  const gone = from.links.filter((link) => !cells.includes(link.cell));
  return [
    ...gone.map(({ cell }): Op => ({ op: "removeLinks", sheet, area: cell })),
    ...only(to.links, from.links).map((link): Op => ({ op: "addLink", sheet, ...link })),
  ];
}

/** A cell that leads nowhere any more does not look like a link, whatever its look was before. */
function unlinkedOps(sheet: string, from: SheetLook, to: SheetLook): Op[] {
  const linked = from.styles.filter(({ style }) => style === "cellLink");
  return only(linked, to.styles).map(({ area }): Op => ({ op: "setStyle", sheet, area, style: "data" }));
}

/**
 * The look of a sheet as it was. What a plan has no step to take away stays: a style, width, height, view or page where
 * there was none before.
 */
export function restoreLook(sheet: string, from: SheetLook, to: SheetLook): readonly Op[] {
  const formats: Op[] = sameData(from.conditionalFormats, to.conditionalFormats)
    ? []
    : [{ op: "setConditionalFormats", sheet, formats: to.conditionalFormats }];
  return [
    ...validationOps(sheet, from, to),
    ...formats,
    ...unlinkedOps(sheet, from, to),
    ...only(to.styles, from.styles).map(({ area, style }): Op => ({ op: "setStyle", sheet, area, style })),
    ...sizeOps(sheet, from, to),
    ...linkOps(sheet, from, to),
    ...chartOps(sheet, from, to),
    ...pageOps(sheet, from, to),
  ];
}

const bears = (book: Snapshot, name: string) =>
  book.sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === name.toLowerCase()));

function startsWhere(table: TableSnapshot, other: TableSnapshot): boolean {
  const [a, b] = [parseArea(table.area), parseArea(other.area)];
  return a !== undefined && a.row === b?.row && a.column === b.column;
}

/** Tables that a plan renamed, as a plan that gives them their names back; it comes before the formulas that use them. */
export function restoreTableNames(now: Snapshot, after: Snapshot, before: Snapshot): readonly Op[] {
  return after.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table): readonly Op[] => {
      if (bears(before, table.name) || !bears(now, table.name)) return [];
      const was = findSheet(before, sheet.name)?.tables.find(
        (one) => startsWhere(one, table) && !bears(after, one.name),
      );
      if (was === undefined || bears(now, was.name)) return [];
      return [{ op: "renameTable", sheet: sheet.name, table: table.name, to: was.name }];
    }),
  );
}
