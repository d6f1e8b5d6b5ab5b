import { paneThemes } from "../../src/taskpane/shell/theme";

/** Relative luminance of #rrggbb (WCAG 2.1, 1.4.3). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const inks = [
  "colorStatusDangerForeground1",
  "colorStatusWarningForeground3",
  "colorNeutralForeground1",
  "colorNeutralForeground2",
  "colorBrandForegroundLink",
] as const;
const papers = ["colorNeutralBackground1", "colorNeutralBackground2", "colorNeutralBackground3"] as const;

describe("The colours of the pane", () => {
  it.each(["light", "dark"] as const)("have a contrast of 4.5:1 or more for text, %s", (name) => {
    const theme = paneThemes[name];
    const low = inks.flatMap((ink) =>
      papers
        .map((paper) => ({ pair: `${ink} on ${paper}`, ratio: contrast(theme[ink], theme[paper]) }))
        .filter(({ ratio }) => ratio < 4.5),
    );
    expect(low).toEqual([]);
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  });
});
