import { readAttribute } from "./scanTags";
import { childOf, hasChild, settingOf, type WordElement } from "./WordElement";

/** The colour behind a text, a paragraph or a cell (ECMA-376 part 1, 17.3.2.15 highlight, 17.3.5 shd), "" for none or white. */
export function readShade(properties: WordElement): string {
  const highlight = settingOf(properties, "w:highlight");
  if (highlight !== undefined && !/^(?:none|white)$/.test(highlight)) return highlight.toUpperCase();
  if (!hasChild(properties, "w:shd")) return "";
  const shade = childOf(properties, "w:shd");
  const pattern = readAttribute(shade, "w:val") ?? "clear";
  if (pattern === "nil") return "";
  const fill = isWhite(readAttribute(shade, "w:fill")) ? "" : (readAttribute(shade, "w:fill") ?? "");
  if (pattern === "clear") return fill.toUpperCase();
  const colour = readAttribute(shade, "w:color") ?? "auto";
  // A pattern of black points (auto) is seen; one of white points is not.
  return isWhite(colour) && colour !== "auto" ? fill.toUpperCase() : `${pattern}-${colour}`.toUpperCase();
}

/** White, or so near to it that nobody tells them apart. */
function isWhite(colour: string | undefined): boolean {
  if (colour === undefined || /^auto$/i.test(colour)) return true;
  return /^f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i.test(colour) && [1, 3, 5].every((at) => /[b-f]/i.test(colour[at] ?? ""));
}
