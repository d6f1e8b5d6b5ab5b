import { parseSheetRange } from "../../../domain/formula/sheetName";
import { keysOf } from "../../../domain/project/byKey";
import { type Area, formatArea, formatCell } from "../../../domain/workbook/address";
import { conditionalLooks } from "../../../domain/workbook/roleLooks";
import type { SheetLook } from "../../../domain/workbook/Snapshot";
import type { ConditionalRole, PageSetup, Validation } from "../../../domain/workbook/WritePlan";
import { decodeRule } from "../../../excel/ops/validation";
import { joinRoles } from "../../../xlsx/joinRoles";
import type { BookSheet, ValidationSpec } from "../../host/Book";
import type { ConditionalSpec } from "../../host/ConditionalSpec";
import type { Host } from "../../host/Host";
import type { PageState } from "../../host/HostState";
import { typeOf } from "../../host/objects/validationRule";
import { findRole } from "./findRole";
import { specOfChart } from "./specOfChart";

/** 7 pixels a character and 5 for the margins, at 0.75 points a pixel (Calibri 11); a hidden column has none. */
function charactersOf(points: number): number {
  if (points === 0) return 0;
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}

function toValidation({ rule, prompt, errorAlert }: ValidationSpec): Validation | undefined {
  const decoded = decodeRule(typeOf(rule), rule);
  if (decoded === undefined) return undefined;
  const help = String(prompt?.message ?? "");
  const alert = String(errorAlert?.message ?? "");
  const style = errorAlert?.style === "Stop" ? ("stop" as const) : ("warning" as const);
  return {
    rule: decoded,
    ...(help === "" ? {} : { prompt: { title: String(prompt?.title ?? ""), text: help } }),
    ...(alert === "" ? {} : { alert: { style, text: alert } }),
  };
}

function readValidations({ book }: Host, sheet: string): SheetLook["validations"] {
  return book.validations(sheet).flatMap(({ areas, rule }) => {
    const validation = toValidation(rule);
    return validation === undefined ? [] : areas.map((area) => ({ area: formatArea(area), validation }));
  });
}

function roleOf({ look }: ConditionalSpec): ConditionalRole | undefined {
  return keysOf(conditionalLooks).find((role) => `#${conditionalLooks[role].color}` === look.color?.toUpperCase());
}

function readConditionals({ book }: Host, sheet: string): SheetLook["conditionalFormats"] {
  // The newest stands first in the workbook; a plan adds them in turn.
  return [...book.conditionals(sheet)].reverse().flatMap(({ areas, rule }) => {
    const look = roleOf(rule);
    if (look === undefined || rule.type !== "Custom") return [];
    const { formula } = rule.rule;
    return areas.map((area) => ({ area: formatArea(area), formula, look }));
  });
}

/** What each cell has, from A1 to the end of a block. */
function gridOf<T>(used: Area | undefined, at: (row: number, column: number) => T): readonly (readonly T[])[] {
  if (used === undefined) return [];
  return Array.from({ length: used.row + used.rows - 1 }, (_, r) =>
    Array.from({ length: used.column + used.columns - 1 }, (_unused, c) => at(r + 1, c + 1)),
  );
}

function readStyles({ book }: Host, sheet: string, used: Area | undefined): SheetLook["styles"] {
  return joinRoles(gridOf(used, (row, column) => findRole(book.readStyle(sheet, row, column))));
}

/** The cells of a protected sheet that may be filled. */
function readUnlocked({ book, state }: Host, sheet: string, used: Area | undefined): Pick<SheetLook, "unlocked"> {
  if (!state.protection.has(sheet)) return {};
  const open = joinRoles(gridOf(used, (row, column) => (book.isUnlocked(sheet, row, column) ? "open" : undefined)));
  return { unlocked: open.map(({ area }) => area) };
}

function readLinks({ state }: Host, sheet: string): SheetLook["links"] {
  return [...(state.links.get(sheet) ?? [])].flatMap(([key, link]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const { sheet: target, area } = parseSheetRange(link.documentReference ?? "");
    if (target === undefined) return [];
    return [{ cell: formatCell(row, column), text: link.textToDisplay, to: { sheet: target, cell: area } }];
  });
}

/** A footer in one text, with the codes of its parts (ECMA-376 18.3.1.39) where it has more than the middle one. */
function footerOf(texts: PageState["texts"]): string {
  const [left = "", center = "", right = ""] = ["Left", "Center", "Right"].map((place) =>
    texts.get(`DefaultForAllPages.${place}Footer`),
  );
  return left + right === "" ? center : `&L${left}&C${center}&R${right}`;
}

/** `breaks`: the rows that begin a page, in their order. */
function toPage(page: PageState, breaks: readonly number[]): PageSetup {
  const { properties, texts, titleRows, titleColumns, area } = page;
  const zoom = (properties.get("Zoom") ?? {}) as { horizontalFitToPages?: number; verticalFitToPages?: number };
  const footer = footerOf(texts);
  const rows = parseSheetRange(titleRows).area;
  const columns = parseSheetRange(titleColumns).area;
  return {
    orientation: properties.get("Orientation") === "Landscape" ? "landscape" : "portrait",
    fitWide: zoom.horizontalFitToPages ?? 0,
    fitTall: zoom.verticalFitToPages ?? 0,
    ...(rows === "" ? {} : { titleRows: rows.replace(/(\d+)/g, "$$$1") }),
    ...(columns === "" ? {} : { titleColumns: columns.replace(/([A-Z]+)/g, "$$$1") }),
    ...(area === "" ? {} : { area: parseSheetRange(area).area }),
    ...(footer === "" ? {} : { footer }),
    ...(breaks.length === 0 ? {} : { breaks: [...breaks] }),
  };
}

/** How a sheet looks, in the roles that our files know; looks that a person made by hand are not kept. */
export function snapshotLook(host: Host, sheet: BookSheet): SheetLook {
  const { book, state } = host;
  const page = state.pages.get(sheet.id);
  const used = book.extent(sheet.id, true);
  const widths = Object.entries(book.widths(sheet.id)).map(([column, points]) => [column, charactersOf(points)]);
  return {
    validations: readValidations(host, sheet.id),
    conditionalFormats: readConditionals(host, sheet.id),
    styles: readStyles(host, sheet.id, used),
    widths: Object.fromEntries(widths),
    heights: book.heights(sheet.id),
    links: readLinks(host, sheet.id),
    charts: (state.charts.get(sheet.id) ?? []).map(specOfChart),
    view: { freezeRows: sheet.frozenRows, gridlines: sheet.gridlines },
    ...(page === undefined ? {} : { page: toPage(page, state.pageBreaks.get(`${sheet.id}.rows`) ?? []) }),
    ...readUnlocked(host, sheet.id, used),
    ...(sheet.tabColor === "" ? {} : { tabColor: sheet.tabColor.replace("#", "") }),
  };
}
