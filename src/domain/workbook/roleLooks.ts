import type { ConditionalRole, StyleRole } from "./WritePlan";

/** Petrol blue, the one accent of the workbook; colours are RRGGBB. */
export const accentColor = "0B5C7A";

const quiet = "5B6B73";
const line = "C9D6DC";
const input = { fill: "EEF5F8", vertical: "top", lines: line } as const;

/** How a role looks, whoever draws it; sizes in points. */
export interface RoleLook {
  readonly fill?: string;
  readonly color?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly vertical?: "top" | "center";
  readonly horizontal?: "left" | "center";
  /** Thin lines around every cell. */
  readonly lines?: string;
}

/** Text on fill has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const roleLooks: Readonly<Record<StyleRole, RoleLook>> = {
  title: { color: accentColor, size: 18, bold: true, vertical: "center" },
  subtitle: { color: quiet, vertical: "center" },
  heading: { fill: accentColor, color: "FFFFFF", bold: true, wrap: true, vertical: "center", lines: line },
  data: { ...input, wrap: true },
  code: { ...input, horizontal: "left" },
  centered: { ...input, horizontal: "center" },
  computed: { wrap: true, vertical: "top", lines: line },
  tally: { vertical: "top", horizontal: "center", lines: line },
  band: { fill: accentColor, color: "FFFFFF", bold: true, vertical: "center" },
  note: { color: quiet, size: 10, italic: true, wrap: true, vertical: "top" },
  label: { bold: true, vertical: "top" },
  figure: { color: accentColor, size: 14, bold: true, vertical: "center", horizontal: "left" },
  figureLabel: { color: quiet, size: 10, wrap: true, vertical: "top" },
  link: { color: accentColor, underline: true, vertical: "center" },
  cellLink: { ...input, color: accentColor, underline: true, wrap: true },
};

/** Dark text on a pale fill of the same hue; the word in the cell says it too. */
export const conditionalLooks: Readonly<Record<ConditionalRole, { readonly color: string; readonly fill: string }>> = {
  bad: { color: "8A1C1C", fill: "FBE3E3" },
  high: { color: "7A3A00", fill: "FCDDC4" },
  warn: { color: "6B4A00", fill: "FFF1CC" },
  good: { color: "0F5A2E", fill: "DFF3E5" },
  bar: { color: "FFFFFF", fill: accentColor },
  today: { color: "5A4300", fill: "FFE9A8" },
  band: { color: "37474F", fill: "DCE8ED" },
};

/** Fills of chart series that stand for a zone: the hues of the conditional looks, apart in lightness too. */
export const zoneChartColors: Readonly<Record<"bad" | "high" | "warn" | "good", string>> = {
  bad: "A32020",
  high: "E07B1A",
  warn: "F5CF4B",
  good: "5FA777",
};

/** Fills of chart series in order: accent first, then apart in lightness too, so that a black and white print tells them apart. */
export const chartColors: readonly string[] = [accentColor, "E0A030", "7FB5C8", "5B6B73", "B5543C", "2E7D5B"];

/** Points of lines in order, so that two lines of one colour are told apart. */
const lineMarkers = ["circle", "square", "diamond", "triangle", "x"] as const;

/** The point of a line by its place among the lines. */
export function markerAt(index: number): (typeof lineMarkers)[number] {
  return lineMarkers[index % lineMarkers.length] ?? "circle";
}
