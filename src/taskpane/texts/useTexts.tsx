import { createContext, use } from "react";
import type { PaneWords } from "./PaneWords";
import type { PaneTexts, Texts } from "./Texts";

const TextsContext = createContext<Texts | undefined>(undefined);

/** Gives the texts of one language to every component below. */
export const TextsProvider = TextsContext.Provider;

function useAllTexts(): Texts {
  const texts = use(TextsContext);
  if (texts === undefined) throw new Error("TextsProvider is missing");
  return texts;
}

/** The pane's own texts, there from the first render. */
export function useTexts(): PaneTexts {
  return useAllTexts().pane;
}

/** PaneWords of findings, import and plans; suspends until they are loaded. */
export function useWords(): PaneWords {
  return use(useAllTexts().words);
}
