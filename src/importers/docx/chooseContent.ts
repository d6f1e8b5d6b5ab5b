import { readAttribute } from "./scanTags";
import { childOf, elementsOf, type WordElement } from "./WordElement";

/** Prefixes of the extensions that Word knows: shapes, drawings, ink, charts, and its own since 2010. */
const known = /^(?:wp[a-z]|wp14|w1\d\w*|w16\w*|cx\d?|c1\d|a\d*|a14|am3d|aink|pic14|v|o|m)$/;

/** Both branches show the same: the newer one counts where Word knows what it requires, else the older one (ISO/IEC 29500-3, 7.6). */
export function chooseContent(alternate: WordElement): WordElement {
  const fallback = childOf(alternate, "mc:Fallback");
  const isKnown = ({ name, attributes }: WordElement): boolean =>
    name === "mc:Choice" &&
    (readAttribute({ attributes }, "Requires") ?? "")
      .split(/\s+/)
      .every((prefix) => prefix === "" || known.test(prefix));
  const choice = elementsOf(alternate).find(isKnown) ?? childOf(alternate, "mc:Choice");
  const isUsed = elementsOf(choice).length > 0 && (isKnown(choice) || elementsOf(fallback).length === 0);
  return isUsed ? choice : fallback;
}
