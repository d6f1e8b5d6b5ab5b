import type { LanguageCode } from "../../i18n/Catalog";
import { pane as es } from "../../i18n/es/pane";
import type { Texts } from "./Texts";

/** The texts of a language: Spanish is there at once, English and all words of findings load when needed. */
export async function loadTexts(language: LanguageCode): Promise<Texts> {
  if (language === "es") return spanishTexts();
  const { pane } = await import("../../i18n/en/pane");
  return { language, pane, words: import("./englishWords").then((part) => part.englishWords) };
}

/** Spanish, for the first render. */
export function spanishTexts(): Texts {
  return { language: "es", pane: es, words: import("./spanishWords").then((part) => part.spanishWords) };
}
