import type { Border, CellStyle } from "../Book";

const line = (style: Border["style"], color: string): Border => ({ style, color });

function boxed(style: Border["style"], color: string): CellStyle["borders"] {
  const edge = line(style, color);
  return { top: edge, bottom: edge, left: edge, right: edge };
}

/** The six colours of Office's theme, and their tints of 20, 40 and 60 % (ECMA-376, 20.1.6.2). */
const accents = [
  ["4472C4", "D9E1F2", "B4C6E7", "8EA9DB"],
  ["ED7D31", "FCE4D6", "F8CBAD", "F4B084"],
  ["A5A5A5", "EDEDED", "DBDBDB", "C9C9C9"],
  ["FFC000", "FFF2CC", "FFE699", "FFD966"],
  ["5B9BD5", "DDEBF7", "BDD7EE", "9BC2E6"],
  ["70AD47", "E2EFDA", "C6E0B4", "A9D08E"],
] as const;

function accentStyles(): Readonly<Record<string, CellStyle>> {
  const entries = accents.flatMap(([full, light, middle, strong], index) => [
    [`Accent${index + 1}`, { fill: `#${full}`, color: "#FFFFFF" }],
    [`20% - Accent${index + 1}`, { fill: `#${light}` }],
    [`40% - Accent${index + 1}`, { fill: `#${middle}` }],
    [`60% - Accent${index + 1}`, { fill: `#${strong}`, color: "#FFFFFF" }],
  ]);
  return Object.fromEntries(entries);
}

function heading(size: number, border: Border | undefined): CellStyle {
  return { bold: true, fontSize: size, color: "#44546A", ...(border && { borders: { bottom: border } }) };
}

/** Excel's own cell styles with Office's theme, by their English names. */
export const builtInStyles: Readonly<Record<string, CellStyle & { readonly format?: string }>> = {
  Normal: {},
  Good: { fill: "#C6EFCE", color: "#006100" },
  Bad: { fill: "#FFC7CE", color: "#9C0006" },
  Neutral: { fill: "#FFEB9C", color: "#9C5700" },
  Calculation: { fill: "#F2F2F2", color: "#FA7D00", bold: true, borders: boxed("thin", "#7F7F7F") },
  "Check Cell": { fill: "#A5A5A5", color: "#FFFFFF", bold: true, borders: boxed("double", "#3F3F3F") },
  "Explanatory Text": { italic: true, color: "#7F7F7F" },
  Input: { fill: "#FFCC99", color: "#3F3F76", borders: boxed("thin", "#7F7F7F") },
  "Linked Cell": { color: "#FA7D00", borders: { bottom: line("double", "#FF8001") } },
  Note: { fill: "#FFFFCC", borders: boxed("thin", "#B2B2B2") },
  Output: { fill: "#F2F2F2", color: "#3F3F3F", bold: true, borders: boxed("thin", "#3F3F3F") },
  "Warning Text": { color: "#FF0000" },
  "Heading 1": heading(15, line("thick", "#4472C4")),
  "Heading 2": heading(13, line("thick", "#A2B8E1")),
  "Heading 3": heading(11, line("medium", "#8EA9DB")),
  "Heading 4": heading(11, undefined),
  Title: { fontSize: 18, fontName: "Calibri Light", color: "#44546A" },
  Total: { bold: true, borders: { top: line("thin", "#4472C4"), bottom: line("double", "#4472C4") } },
  Comma: { format: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' },
  "Comma [0]": { format: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' },
  Currency: { format: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' },
  "Currency [0]": { format: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' },
  Percent: { format: "0%" },
  Hyperlink: { underline: true, color: "#0563C1" },
  "Followed Hyperlink": { underline: true, color: "#954F72" },
  ...accentStyles(),
};
