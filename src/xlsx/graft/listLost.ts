import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { Package } from "./Package";

/** What a sheet of the file holds that a rebuilt sheet does not: worded in i18n. */
export type LostPart = "image" | "comments" | "pivot" | "chart" | "control" | "other";

/** Relationships of a sheet that are written again, or that only a printer needs. */
const kept = new Set(["table", "drawing", "printerSettings", "hyperlink"]);

const named: Readonly<Record<string, LostPart>> = {
  image: "image",
  comments: "comments",
  threadedComment: "comments",
  vmlDrawing: "comments",
  pivotTable: "pivot",
  slicer: "pivot",
  control: "control",
  ctrlProp: "control",
  oleObject: "control",
};

/** Lists what would go when a sheet is written anew; `after` is the sheet as it will be. */
export function listLost(book: Package, part: string, after: SheetSnapshot): readonly LostPart[] {
  const relations = book.relationsOf(part);
  const drawn = relations.filter(({ type }) => type === "drawing").flatMap(({ target }) => book.relationsOf(target));
  const charts = drawn.filter(({ type }) => type === "chart").length;
  const foreign = [...relations.filter(({ type }) => !kept.has(type)), ...drawn.filter(({ type }) => type !== "chart")];
  const parts = foreign.map(({ type }): LostPart => named[type] ?? "other");
  return [...new Set([...parts, ...(charts > after.look.charts.length ? (["chart"] as const) : [])])];
}
