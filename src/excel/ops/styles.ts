import type { StyleRole } from "../../domain/workbook/WritePlan";
import { rangeOf, type Step } from "./Step";

/** Petrol blue, the one accent of the workbook. */
export const accent = "#0B5C7A";

interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly horizontal?: "Left" | "Center";
  /** Thin lines around every cell. */
  readonly lines?: string;
}

const quiet = "#5B6B73";
const line = "#C9D6DC";

/** Text on fill has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). */
const looks: Readonly<Record<StyleRole, Look>> = {
  title: { color: accent, size: 18, bold: true, vertical: "Center" },
  subtitle: { color: quiet, size: 11, vertical: "Center" },
  heading: { fill: accent, color: "#FFFFFF", bold: true, wrap: true, vertical: "Center", lines: line },
  data: { fill: "#EEF5F8", wrap: true, vertical: "Top", lines: line },
  computed: { wrap: true, vertical: "Top", lines: line },
  note: { color: quiet, size: 10, italic: true, wrap: true, vertical: "Top" },
  label: { bold: true, vertical: "Center" },
  figure: { color: accent, size: 20, bold: true, vertical: "Center", horizontal: "Left" },
  figureLabel: { color: quiet, size: 10, wrap: true, vertical: "Top" },
  link: { color: accent, underline: true, vertical: "Center" },
};

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function drawLines(format: Excel.RangeFormat, color: string): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = color;
  }
}

function setFont(font: Excel.RangeFont, look: Look): void {
  font.name = "Calibri";
  font.size = look.size ?? 11;
  font.bold = look.bold ?? false;
  font.italic = look.italic ?? false;
  font.underline = look.underline ? "Single" : "None";
  font.color = look.color ?? "#1F2A30";
}

/** The look of a role; it takes the place of the look that stood there. */
export const setStyle: Step<"setStyle"> = (context, op) => {
  const { format } = rangeOf(context, op);
  const look = looks[op.style];
  if (look.fill === undefined) format.fill.clear();
  else format.fill.color = look.fill;
  setFont(format.font, look);
  format.wrapText = look.wrap ?? false;
  format.verticalAlignment = look.vertical ?? "Bottom";
  format.horizontalAlignment = look.horizontal ?? "General";
  if (look.lines !== undefined) drawLines(format, look.lines);
};

/** Office.js measures columns in points: 7 pixels a character and 5 for the margins, at 0.75 points a pixel (Calibri 11). */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Width in characters. */
export const setColumnWidth: Step<"setColumnWidth"> = ({ sheet }, op) => {
  const column = sheet(op.sheet).getRangeByIndexes(0, op.column - 1, 1, 1);
  column.format.columnWidth = pointsOf(op.characters);
};

/** Height in points. */
export const setRowHeight: Step<"setRowHeight"> = ({ sheet }, op) => {
  sheet(op.sheet).getRangeByIndexes(op.row - 1, 0, 1, 1).format.rowHeight = op.points;
};
