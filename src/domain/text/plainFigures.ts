/** Digits whose script begins its ten digits here: Arabic-Indic, Persian, full width. The mathematical ones follow each other by tens. */
const zeros = [0x0660, 0x06f0, 0xff10] as const;
const firstMathDigit = 0x1d7ce;
const lastMathDigit = 0x1d7ff;

/** Signs that stand between digits like a stop, a comma, an apostrophe or a peso sign, and what they stand for. */
const signs: Readonly<Record<string, string>> = {
  "\u00B7": ".",
  "\u2024": ".",
  "\u2027": ".",
  "\u2219": ".",
  "\u22C5": ".",
  "\uFE52": ".",
  "\uFF0E": ".",
  "\uFF61": ".",
  "\u066B": ",",
  "\u060C": ",",
  "\u201A": ",",
  "\uFE50": ",",
  "\uFF0C": ",",
  "\u066C": "'",
  "\u02BC": "'",
  "\u02B9": "'",
  "\u2018": "'",
  "\u2032": "'",
  "\uFF07": "'",
  "`": "'",
  "\uFE69": "$",
  "\uFF04": "$",
};

function plainDigit(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (code >= firstMathDigit && code <= lastMathDigit) return String((code - firstMathDigit) % 10);
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? undefined : String(code - zero);
}

/** The text of a code or an amount with the digits and signs of the keyboard; a raised ² is none of the digits. */
export function plainFigures(text: string): string {
  if (/^[ -_a-~¡-¶¸-ÿ]*$/.test(text)) return text;
  return [...text].map((char) => plainDigit(char) ?? signs[char] ?? char).join("");
}

/** Digits and what stands between and around those of an amount. */
const usual = /[\d.,'’´ $()\\-]/;

/** What may stand beside an amount as a word. */
const words = /\b(?:COP?|pesos|col|m\/?(?:cte|l))\b\.?/gi;

/** The one sign that keeps a text of digits from being an amount, such as a letter O for a zero; undefined where more is amiss. */
export function findOddSign(text: string): string | undefined {
  const plain = plainFigures(text);
  if (plain.length > 60 || (plain.match(/\d/g)?.length ?? 0) < 2) return undefined;
  const odd = new Set([...plain.replace(words, "")].filter((char) => !usual.test(char)));
  if (odd.size > 1) return undefined;
  const [sign] = odd;
  return sign ?? (/\d ?[.,'’´] \d|\d [.,'’´] ?\d|\d \d/.test(plain) ? " " : undefined);
}
