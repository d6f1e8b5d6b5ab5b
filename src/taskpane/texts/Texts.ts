import type { LanguageCode, Translated } from "../../i18n/Catalog";
import type { pane } from "../../i18n/es/pane";
import type { PaneWords } from "./PaneWords";

export type PaneTexts = Translated<typeof pane>;

/** One language of the pane; `words` (findings, import, plans) arrive after the first render. */
export interface Texts {
  readonly language: LanguageCode;
  readonly pane: PaneTexts;
  readonly words: Promise<PaneWords>;
}
