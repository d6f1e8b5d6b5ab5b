/** Signs of the symbol fonts that stand in forms, by font and code (low byte): marks, boxes, bullets, arrows. */
const wingdings: Readonly<Record<number, string>> = {
  108: "●",
  109: "○",
  110: "■",
  111: "☐",
  113: "☐",
  114: "☐",
  117: "◆",
  118: "❖",
  158: "·",
  159: "•",
  161: "○",
  164: "◉",
  167: "▪",
  168: "☐",
  171: "★",
  216: "➢",
  223: "←",
  224: "→",
  225: "↑",
  226: "↓",
  232: "➔",
  240: "⇨",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

const wingdings2: Readonly<Record<number, string>> = {
  79: "✗",
  80: "✓",
  81: "☒",
  82: "☑",
  83: "☒",
  84: "☒",
  85: "☒",
  151: "●",
  152: "●",
  162: "■",
  163: "☐",
};

const webdings: Readonly<Record<number, string>> = { 97: "✓", 99: "☐", 103: "■", 110: "●", 114: "✗" };

/** Symbol writes Greek where others write Latin; its digits and stops are the usual ones. */
const symbol: Readonly<Record<number, string>> = {
  45: "−",
  163: "≤",
  174: "→",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  185: "≠",
  214: "√",
  68: "Δ",
  83: "Σ",
  97: "α",
  98: "β",
  109: "μ",
  112: "π",
  115: "σ",
};

const fonts: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^wingdings 2$/i, wingdings2],
  [/^wingdings$/i, wingdings],
  [/^webdings$/i, webdings],
  [/^(?:symbol|standard symbols)/i, symbol],
];

/** The sign of w:sym (ECMA-376 part 1, 17.3.3.30); one of a symbol font that we do not know is a filled square. */
export function readSymbol(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!(code > 0 && code <= 0x10ffff)) return "";
  // Symbol fonts lie at F000–F0FF, with the codes of their low bytes.
  const low = code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = fonts.find(([pattern]) => pattern.test(font.trim()))?.[1];
  if (low === 32 || table === undefined) return String.fromCodePoint(low);
  // The digits and stops of Symbol are the usual ones.
  return table[low] ?? (table === symbol && low < 65 ? String.fromCodePoint(low) : "▪");
}

/** The sign of a field «SYMBOL 252 \f Wingdings» (ECMA-376 part 1, 17.16.5.68); undefined for other fields. */
export function readSymbolField(instruction: string): string | undefined {
  const match = /^\s*SYMBOL\s+(?:0x([\da-f]{1,6})|(\d{1,7}))(.*)$/is.exec(instruction);
  if (match === null) return undefined;
  const [, hex, decimal, switches = ""] = match;
  const font = /\\f\s*(?:"([^"]*)"|(\S+))/i.exec(switches);
  return readSymbol(font?.[1] ?? font?.[2] ?? "", hex ?? Number(decimal).toString(16));
}
