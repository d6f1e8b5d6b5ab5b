import type { LanguageCode } from "../i18n/Catalog";

const key = "gm.language";

/** The language that a person chose before; without one, Spanish unless Excel speaks English. */
export function chooseLanguage(saved: string | null, display: string | undefined): LanguageCode {
  if (saved === "es" || saved === "en") return saved;
  return display?.toLowerCase().startsWith("en") ? "en" : "es";
}

/** The storage, or undefined where the browser forbids it to a page inside another site (Excel for the web). */
export function openStorage(page: Window): Storage | undefined {
  try {
    return page.localStorage;
  } catch {
    return undefined;
  }
}

export function readLanguage(storage: Storage | undefined): string | null {
  return storage?.getItem(key) ?? null;
}

export function saveLanguage(storage: Storage | undefined, language: LanguageCode): void {
  storage?.setItem(key, language);
}
