import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";

/** Sixteen shades around the product's petrol blue #0B5C7A (shade 80). */
const petrol: BrandVariants = {
  10: "#021821",
  20: "#04222e",
  30: "#062d3c",
  40: "#073849",
  50: "#084357",
  60: "#094c64",
  70: "#0a5470",
  80: "#0b5c7a",
  90: "#2a738f",
  100: "#458aa5",
  110: "#62a3bc",
  120: "#7cb8ce",
  130: "#97ccde",
  140: "#b2deeb",
  150: "#cdedf6",
  160: "#e8f8fc",
};

const dark = createDarkTheme(petrol);

export const paneThemes: Readonly<Record<"light" | "dark", Theme>> = {
  light: createLightTheme(petrol),
  // Shades 80 to 100 fall short of 4.5:1 on dark grey (WCAG 1.4.3).
  dark: {
    ...dark,
    // Of the shades of danger the first has 4.16:1 on a card.
    colorStatusDangerForeground1: dark.colorStatusDangerForeground3,
    colorBrandForeground1: petrol[120],
    colorBrandForeground2: petrol[130],
    colorBrandForegroundLink: petrol[120],
    colorBrandForegroundLinkHover: petrol[130],
    colorBrandForegroundLinkPressed: petrol[110],
    colorCompoundBrandForeground1: petrol[120],
    colorCompoundBrandForeground1Hover: petrol[130],
    colorCompoundBrandForeground1Pressed: petrol[110],
    colorCompoundBrandStroke: petrol[110],
    colorCompoundBrandStrokeHover: petrol[120],
    colorCompoundBrandStrokePressed: petrol[100],
    colorBrandStroke1: petrol[110],
  },
};
