import { parseArea } from "../../domain/workbook/address";
import { type RoleLook, roleLooks } from "../../domain/workbook/roleLooks";
import { passing } from "../passing";
import type { CommonPart, Look } from "../write/gatherLooks";
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

/** What every look says. */
function commonParts(look: RoleLook): Readonly<Record<string, CommonPart>> {
  const part = <T extends string | number>(
    value: T,
    set: (format: Excel.RangeFormat, value: T) => void,
  ): CommonPart => ({
    value,
    set: (format) => set(format, value),
  });
  return {
    name: part("Calibri", ({ font }, value) => {
      font.name = value;
    }),
    size: part(look.size ?? 11, ({ font }, value) => {
      font.size = value;
    }),
    color: part(`#${look.color ?? ink}`, ({ font }, value) => {
      font.color = value;
    }),
    ...(look.vertical === undefined
      ? {}
      : {
          vertical: part(alignments[look.vertical], (format, value) => {
            format.verticalAlignment = value;
          }),
        }),
  };
}

function setFont(font: Excel.RangeFont, look: RoleLook, isNew: boolean): void {
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
  if (look.fill !== undefined || !isNew) setFill(format, look, isNew);
  if (look.bold || look.italic || look.underline || !isNew) setFont(format.font, look, isNew);
  if (look.wrap || !isNew) format.wrapText = look.wrap ?? false;
  if (look.vertical === undefined && !isNew) format.verticalAlignment = "Bottom";
  if (look.horizontal !== undefined) format.horizontalAlignment = alignments[look.horizontal];
  else if (!isNew) format.horizontalAlignment = "General";
}

/** The look of a role; it takes the place of the look that stood there. */
export const setStyle: Step<"setStyle"> = ({ looks, blank }, { sheet, area: address, style }) => {
  const area = parseArea(address);
  const look = roleLooks[style];
  if (area === undefined) return;
  const isNew = blank.isBlank("look", sheet, address);
  const part = (kind: string, key: string, set: Look["set"], common?: Look["common"]) =>
    looks.add({ sheet, area, kind, key: isNew ? `${key} on blank cells` : key, set, ...(common && { common }) });
  part("style", style, (format) => setLook(format, look, isNew), commonParts(look));
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
export const setColumnWidth: Step<"setColumnWidth"> = ({ widths }, { sheet, column, characters }) => {
  const look = characters === 0 ? { columnHidden: true } : { format: { columnWidth: pointsOf(characters) } };
  widths.add(sheet, column, look);
};

/** Height in points. */
export const setRowHeight: Step<"setRowHeight"> = ({ sheet }, op) => {
  passing(sheet(op.sheet).getRangeByIndexes(op.row - 1, 0, 1, 1)).format.rowHeight = op.points;
};
