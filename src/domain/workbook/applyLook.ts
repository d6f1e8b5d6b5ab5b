import { carveEntries } from "./areas";
import { type BookDraft, sheetOf } from "./BookDraft";
import type { SheetLook } from "./Snapshot";
import type { Op, Validation } from "./WritePlan";

type OpOf<K extends Op["op"]> = Extract<Op, { readonly op: K }>;

function changeLook(book: BookDraft, sheet: string, change: (look: SheetLook) => Partial<SheetLook>): void {
  const draft = sheetOf(book, sheet);
  draft.look = { ...draft.look, ...change(draft.look) };
}

function isNone(validation: Validation): boolean {
  return validation.rule.kind === "any" && validation.prompt === undefined && validation.alert === undefined;
}

/** The rule of an area in the place of what stood there; «any» without prompt takes the rule away. */
export function applyValidation(book: BookDraft, op: OpOf<"setValidation">): void {
  const { area, validation } = op;
  changeLook(book, op.sheet, (look) => {
    const others = carveEntries(look.validations, area);
    return { validations: isNone(validation) ? others : [...others, { area, validation }] };
  });
}

/** The role of an area in the place of the roles that stood there. */
export function applyStyle(book: BookDraft, op: OpOf<"setStyle">): void {
  const { area, style } = op;
  changeLook(book, op.sheet, (look) => ({ styles: [...carveEntries(look.styles, area), { area, style }] }));
}

/** The whole list of conditional formats of a sheet. */
export function applyConditionalFormats(book: BookDraft, op: OpOf<"setConditionalFormats">): void {
  changeLook(book, op.sheet, () => ({ conditionalFormats: op.formats }));
}

/** A chart; one of the same name gives way. */
export function applyAddChart(book: BookDraft, op: OpOf<"addChart">): void {
  changeLook(book, op.sheet, (look) => ({
    charts: [...look.charts.filter((chart) => chart.name !== op.chart.name), op.chart],
  }));
}

/** Takes a chart away; none of that name is no error, since a chart may be gone already. */
export function applyRemoveChart(book: BookDraft, op: OpOf<"removeChart">): void {
  changeLook(book, op.sheet, (look) => ({ charts: look.charts.filter((chart) => chart.name !== op.name) }));
}

/** Width in characters. */
export function applyColumnWidth(book: BookDraft, op: OpOf<"setColumnWidth">): void {
  changeLook(book, op.sheet, (look) => ({ widths: { ...look.widths, [op.column]: op.characters } }));
}

/** Height in points. */
export function applyRowHeight(book: BookDraft, op: OpOf<"setRowHeight">): void {
  changeLook(book, op.sheet, (look) => ({ heights: { ...look.heights, [op.row]: op.points } }));
}

/** Frozen rows and grid lines. */
export function applyView(book: BookDraft, op: OpOf<"setView">): void {
  const { freezeRows, gridlines } = op;
  changeLook(book, op.sheet, () => ({ view: { freezeRows, gridlines } }));
}

/** Print setup. */
export function applyPage(book: BookDraft, op: OpOf<"setPage">): void {
  changeLook(book, op.sheet, () => ({ page: op.page }));
}
