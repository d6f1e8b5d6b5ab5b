/** Excel's words for where a text stands in its cell, those that the grid draws first. */
export const horizontalWords = [
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const verticalWords = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export type HorizontalWord = (typeof horizontalWords)[number];
export type VerticalWord = (typeof verticalWords)[number];
