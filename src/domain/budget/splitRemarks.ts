import { readNumberWords, type WordsReading } from "./numberWords";

/** A text of an amount in its figures, and the same amount in words where it says them. */
interface Remarks {
  readonly figures: string;
  /** What the words say, where each of them is read surely. */
  readonly inWords?: number;
}

/** Longer texts are sentences, no amounts. */
const longest = 300;

const vat = "i\\.?v\\.?a\\.?";
/** The amount has its VAT in it already; «más IVA» and «sin IVA» speak of another amount and are not read. */
const included = new RegExp(
  `[,;]? ?(?:${vat} ?incluido|incluido (?:el )?${vat}|incluye (?:el )?${vat}|con ${vat} incluido|${vat} incl?\\.?|impuestos incluidos)(?![\\p{L}\\d])`,
  "iu",
);
const currency = /^(?:cop|pesos(?: colombianos)?|m\/?\.?cte\.?|m\/?l\.?|moneda (?:corriente|legal)(?: colombiana)?)$/i;
/** «con 00/100»: no centavos. */
const noCents = /,? con (?:00\/100|cero centavos)/i;
const none: WordsReading = { isWords: false };

function isRemark(inside: string): boolean {
  const text = inside.trim();
  return currency.test(text) || (text !== "" && text.replace(included, "").trim() === "");
}

/** «SIETE MILLONES DE PESOS ($7.000.000)»: the figures stand in the parentheses. */
function splitWordsFirst(text: string): Remarks | undefined {
  const match = /^([^()\d$]+)\(([^()]*\d[^()]*)\)(?: ?m\/?cte\.?)?$/i.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const words = readNumberWords(match[1]);
  if (!words.isWords) return undefined;
  return { figures: match[2].trim(), ...(words.value === undefined ? {} : { inWords: words.value }) };
}

/** Takes «(siete millones de pesos)», «IVA incluido» and «(COP)» from an amount; other words stay, and keep it from being one. */
export function splitRemarks(text: string): Remarks {
  if (text.length > longest || !/\(|iva|i\.v|incluid/i.test(text) || !/\p{L}/u.test(text)) return { figures: text };
  const first = splitWordsFirst(text);
  if (first !== undefined) return first;
  let found = none;
  const bare = text.replace(/ ?\(([^()]*)\)/g, (whole, inside: string) => {
    const said = inside.replace(noCents, "");
    const words = /\d/.test(said) ? none : readNumberWords(said);
    if (words.isWords) found = words;
    return words.isWords || isRemark(inside) ? " " : whole;
  });
  const figures = bare.replace(included, " ").replace(/\s+/g, " ").trim();
  return found.value === undefined ? { figures } : { figures, inWords: found.value };
}
