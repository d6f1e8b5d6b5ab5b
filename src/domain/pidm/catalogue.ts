import type { PidmEntry } from "../project/Project";
import { buildAlikeIndex } from "../text/alikeTexts";
import { normalizeText } from "../text/normalizeText";
import { similarityOfNormalized } from "../text/similarity";
import { pidmKey } from "./pidmKey";
import { shippedPidm } from "./shippedPidm";

/** Texts of a catalogue by code; a code that stands twice has two texts. */
export type Catalogue = ReadonlyMap<string, readonly string[]>;

export interface CatalogueMatch {
  readonly code: string;
  readonly text: string;
  /** 0–1. */
  readonly similarity: number;
}

/** The catalogue as a map from code to its texts. */
export function buildCatalogue(entries: readonly PidmEntry[]): Catalogue {
  const catalogue = new Map<string, string[]>();
  for (const entry of entries) {
    const code = pidmKey(entry.code);
    if (code === "") continue;
    const texts = catalogue.get(code);
    if (texts === undefined) catalogue.set(code, [entry.text]);
    else texts.push(entry.text);
  }
  return catalogue;
}

const shippedCodes: ReadonlySet<string> = new Set(shippedPidm.map((entry) => String(entry.code)));

/** Whether nobody has added to the metas that the add-in ships: then a code missing here may well exist in the plan. */
export function isShippedOnly(catalogue: Catalogue): boolean {
  return [...catalogue.keys()].every((code) => shippedCodes.has(code));
}

/** How a text compares with the catalogue's for its own code; undefined when the code is unknown or has no text. */
export function compareWithCode(catalogue: Catalogue, code: string, text: string): CatalogueMatch | undefined {
  const wanted = normalizeText(text);
  let best: CatalogueMatch | undefined;
  for (const own of filledTexts(catalogue.get(code))) {
    const similarity = similarityOfNormalized(wanted, normalizeText(own));
    if (best === undefined || similarity > best.similarity) best = { code, text: own, similarity };
  }
  return best;
}

/** Finds the entry of the whole catalogue whose text is most alike, where one reaches DRIFT; the index is built at first use. */
export function openClosest(catalogue: Catalogue): (text: string) => CatalogueMatch | undefined {
  const open = () => {
    const entries = [...catalogue].flatMap(([code, texts]) => filledTexts(texts).map((text) => ({ code, text })));
    return { entries, index: buildAlikeIndex(entries.map(({ text }) => normalizeText(text))) };
  };
  let opened: ReturnType<typeof open> | undefined;
  return (text) => {
    opened ??= open();
    const found = opened.index.closest(normalizeText(text));
    const entry = found === undefined ? undefined : opened.entries[found.index];
    return found === undefined || entry === undefined ? undefined : { ...entry, similarity: found.similarity };
  };
}

function filledTexts(texts: readonly string[] = []): readonly string[] {
  return texts.filter((text) => text.trim() !== "");
}
