import { keysOf } from "../project/byKey";
import { normalizeText } from "../text/normalizeText";
import type { DocumentKind } from "./words";

const spellings: Readonly<Record<DocumentKind, RegExp>> = {
  cdp: /^cdps?$/,
  rp: /^rps?$/,
  obligation: /^obligacion(?:es)?$/,
  payment: /^pagos?$/,
};

/** The kind of document that a text names but for accents, capitals, spaces, stops or plural: «obligacion», «C.D.P.», «Pagos». */
export function guessKind(text: string): DocumentKind | undefined {
  const bare = normalizeText(text).replace(/[\s.]/g, "");
  return keysOf(spellings).find((kind) => spellings[kind].test(bare));
}
