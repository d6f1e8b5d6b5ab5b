import { parseArea } from "../../domain/workbook/address";
import { type RoleLook, roleLooks } from "../../domain/workbook/roleLooks";
import { passing } from "../passing";
import type { Look } from "../write/gatherLooks";
import type { Step } from "./Step";

/** Text of a role without a colour of its own. */
const ink = "1F2A30";

/** Names of Office.js for the alignments of a role. */
const alignments = { top: "Top", center: "Center", left: "Left" } as const;

const outside = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A new line is thin by itself. */
function drawLines(format: Excel.RangeFormat, color: string, edges: readonly string[], isNew: boolean): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge as Excel.BorderIndex);
    border.style = "Continuous";
    if (!isNew) border.weight = "Thin";
    border.color = `#${color}`;
  }
}

function setFont(font: Excel.RangeFont, look: RoleLook, isNew: boolean): void {
  font.name = "Calibri";
  font.size = look.size ?? 11;
  font.color = `#${look.color ?? ink}`;
  if (look.bold || !isNew) font.bold = look.bold ?? false;
  if (look.italic || !isNew) font.italic = look.italic ?? false;
  if (look.underline || !isNew) font.underline = look.underline ? "Single" : "None";
}

function setFill({ fill }: Excel.RangeFormat, look: RoleLook, isNew: boolean): void {
  if (look.fill !== undefined) fill.color = `#${look.fill}`;
  else if (!isNew) fill.clear();
}

/** Of cells that nobody has touched only what differs from a blank cell is set. */
function setLook(format: Excel.RangeFormat, look: RoleLook, isNew: boolean): void {
  setFill(format, look, isNew);
  setFont(format.font, look, isNew);
  if (look.wrap || !isNew) format.wrapText = look.wrap ?? false;
  if (look.vertical !== undefined) format.verticalAlignment = alignments[look.vertical];
  else if (!isNew) format.verticalAlignment = "Bottom";
  if (look.horizontal !== undefined) format.horizontalAlignment = alignments[look.horizontal];
  else if (!isNew) format.horizontalAlignment = "General";
}

/** The look of a role; it takes the place of the look that stood there. */
export const setStyle: Step<"setStyle"> = ({ looks, blank }, { sheet, area: address, style }) => {
  const area = parseArea(address);
  const look = roleLooks[style];
  if (area === undefined) return;
  const isNew = blank.isBlank("look", sheet, address);
  const part = (kind: string, key: string, set: Look["set"]) =>
    looks.add({ sheet, area, kind, key: isNew ? `${key} on blank cells` : key, set });
  part("style", style, (format) => setLook(format, look, isNew));
  const { lines } = look;
  if (lines === undefined) return;
  const draw = (kind: string, edges: readonly string[]) =>
    part(kind, lines, (format) => drawLines(format, lines, edges, isNew));
  draw("lines", outside);
  // Excel refuses the lines between rows or columns where there is only one.
  if (area.rows > 1) draw("lines between rows", ["InsideHorizontal"]);
  if (area.columns > 1) draw("lines between columns", ["InsideVertical"]);
};

/** Office.js measures columns in points: 7 pixels a character and 5 for the margins, at 0.75 points a pixel (Calibri 11). */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Width in characters; none hides the column, and a width shows a hidden one. */
export const setColumnWidth: Step<"setColumnWidth"> = ({ looks, sheet: open }, { sheet, column, characters }) => {
  if (characters === 0) {
    passing(open(sheet).getRangeByIndexes(0, column - 1, 1, 1)).columnHidden = true;
    return;
  }
  const points = pointsOf(characters);
  const set = (format: Excel.RangeFormat) => {
    format.columnWidth = points;
  };
  looks.add({ sheet, area: { row: 1, column, rows: 1, columns: 1 }, kind: "width", key: String(points), set });
};

/** Height in points. */
export const setRowHeight: Step<"setRowHeight"> = ({ sheet }, op) => {
  passing(sheet(op.sheet).getRangeByIndexes(op.row - 1, 0, 1, 1)).format.rowHeight = op.points;
};
