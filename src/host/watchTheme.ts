import { type PaneTheme, readTheme } from "./readTheme";

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
