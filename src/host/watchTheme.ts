type PaneTheme = "light" | "dark";

/** Relative luminance of "#RRGGBB" (WCAG 2.2), or undefined when it is no such colour. */
function luminanceOf(color: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!match) return undefined;
  const [r = 0, g = 0, b = 0] = match.slice(1).map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Light or dark after the pane background that Excel gives; without one, after the system. */
function readTheme(background: string | undefined, systemDark: boolean): PaneTheme {
  const luminance = luminanceOf(background ?? "");
  if (luminance === undefined) return systemDark ? "dark" : "light";
  return luminance < 0.18 ? "dark" : "light";
}

/** The theme as it is now, and how to hear that it may be another. */
export interface ThemeSource {
  readonly current: () => PaneTheme;
  readonly listen: (listener: () => void) => () => void;
}

/**
 * The theme of Excel, else of the system. Excel has no event for it (`OfficeThemeChanged` is Outlook's, Mailbox 1.14): a person
 * who chose another comes back to the pane, which looks again then.
 */
export function watchTheme(page: Window, background: () => string | undefined): ThemeSource {
  const system = page.matchMedia("(prefers-color-scheme: dark)");
  return {
    current: () => readTheme(background(), system.matches),
    listen: (listener) => {
      system.addEventListener("change", listener);
      page.addEventListener("focus", listener);
      page.document.addEventListener("visibilitychange", listener);
      return () => {
        system.removeEventListener("change", listener);
        page.removeEventListener("focus", listener);
        page.document.removeEventListener("visibilitychange", listener);
      };
    },
  };
}
