import { parseArea } from "../../domain/workbook/address";
import { type RoleLook, roleLooks } from "../../domain/workbook/roleLooks";
import { rangeOf, type Step } from "./Step";

/** Text of a role without a colour of its own. */
const ink = "1F2A30";

/** Names of Office.js for the alignments of a role. */
const alignments = { top: "Top", center: "Center", left: "Left" } as const;

const outside = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** The lines that a block has: Excel refuses those between rows or columns where there is only one. */
function edgesOf(address: string): readonly Excel.BorderIndex[] {
  const { rows, columns } = parseArea(address) ?? { rows: 1, columns: 1 };
  const between = [...(rows > 1 ? ["InsideHorizontal"] : []), ...(columns > 1 ? ["InsideVertical"] : [])];
  return [...outside, ...between] as Excel.BorderIndex[];
}

function drawLines(format: Excel.RangeFormat, color: string, edges: readonly Excel.BorderIndex[]): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = `#${color}`;
  }
}

function setFont(font: Excel.RangeFont, look: RoleLook): void {
  font.name = "Calibri";
  font.size = look.size ?? 11;
  font.bold = look.bold ?? false;
  font.italic = look.italic ?? false;
  font.underline = look.underline ? "Single" : "None";
  font.color = `#${look.color ?? ink}`;
}

/** The look of a role; it takes the place of the look that stood there. */
export const setStyle: Step<"setStyle"> = (context, op) => {
  const { format } = rangeOf(context, op);
  const look = roleLooks[op.style];
  if (look.fill === undefined) format.fill.clear();
  else format.fill.color = `#${look.fill}`;
  setFont(format.font, look);
  format.wrapText = look.wrap ?? false;
  format.verticalAlignment = look.vertical === undefined ? "Bottom" : alignments[look.vertical];
  format.horizontalAlignment = look.horizontal === undefined ? "General" : alignments[look.horizontal];
  if (look.lines !== undefined) drawLines(format, look.lines, edgesOf(op.area));
};

/** Office.js measures columns in points: 7 pixels a character and 5 for the margins, at 0.75 points a pixel (Calibri 11). */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Width in characters; none hides the column, and a width shows a hidden one. */
export const setColumnWidth: Step<"setColumnWidth"> = ({ sheet }, op) => {
  const column = sheet(op.sheet).getRangeByIndexes(0, op.column - 1, 1, 1);
  if (op.characters === 0) column.columnHidden = true;
  else column.format.columnWidth = pointsOf(op.characters);
};

/** Height in points. */
export const setRowHeight: Step<"setRowHeight"> = ({ sheet }, op) => {
  sheet(op.sheet).getRangeByIndexes(op.row - 1, 0, 1, 1).format.rowHeight = op.points;
};
