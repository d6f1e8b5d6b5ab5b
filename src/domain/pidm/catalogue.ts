import type { PidmEntry } from "../project/Project";
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
  return bestOf([[code, catalogue.get(code) ?? []]], normalizeText(text));
}

/** The entry of the whole catalogue whose text is most alike. */
export function findClosest(catalogue: Catalogue, text: string): CatalogueMatch | undefined {
  return bestOf(catalogue, normalizeText(text));
}

function bestOf(entries: Iterable<readonly [string, readonly string[]]>, wanted: string): CatalogueMatch | undefined {
  let best: CatalogueMatch | undefined;
  for (const [code, texts] of entries) {
    for (const text of texts.filter((candidate) => candidate.trim() !== "")) {
      const similarity = similarityOfNormalized(wanted, normalizeText(text));
      if (best === undefined || similarity > best.similarity) best = { code, text, similarity };
    }
  }
  return best;
}
