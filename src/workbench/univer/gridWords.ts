import type { ILocales } from "@univerjs/core";
import conditionalTexts from "@univerjs/presets/preset-sheets-conditional-formatting/locales/es-ES";
import coreTexts from "@univerjs/presets/preset-sheets-core/locales/es-ES";
import validationTexts from "@univerjs/presets/preset-sheets-data-validation/locales/es-ES";
import tableTexts from "@univerjs/presets/preset-sheets-table/locales/es-ES";
import { gridTexts } from "../../i18n/es/grid";

type GridTexts = ILocales[string];
type Word = GridTexts[string];

function isWords(value: Word | undefined): value is GridTexts {
  return typeof value === "object" && !Array.isArray(value);
}

/** Replaces a word where Univer has one; a key that it does not know is a bug of ours. */
function replace(words: GridTexts, [key = "", ...rest]: readonly string[], text: Word): GridTexts {
  const old = words[key];
  if (old === undefined) throw new Error(`Univer has no text «${key}»`);
  if (rest.length === 0) return { ...words, [key]: text };
  if (!isWords(old)) throw new Error(`Univer's «${key}» is a text`);
  return { ...words, [key]: replace(old, rest, text) };
}

/** Univer's Spanish with our words in the place of those that are Catalan, English or too familiar. */
export function gridWords(): GridTexts {
  const own: GridTexts = Object.assign({}, coreTexts, conditionalTexts, validationTexts, tableTexts);
  return Object.entries(gridTexts).reduce((words, [key, text]) => replace(words, key.split("."), text), own);
}
