const ones =
  "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve";
const tens = "treinta cuarenta cincuenta sesenta setenta ochenta noventa";
const hundreds =
  "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos";

function number(words: string, value: (index: number) => number): readonly (readonly [string, number])[] {
  return words.split(" ").map((word, index) => [word, value(index)] as const);
}

const units = new Map([
  ...number(ones, (i) => i),
  ["uno", 1],
  ["una", 1],
  ["veintiuno", 21],
  ["veintiuna", 21],
] as const);
const tensOf = new Map(number(tens, (i) => (i + 3) * 10));
const hundredsOf = new Map([...number(hundreds, (i) => (i + 1) * 100), ["cien", 100]] as const);
const scales = new Map([
  ["mil", 1e3],
  ["miles", 1e3],
  ["millon", 1e6],
  ["millones", 1e6],
  ["billon", 1e12],
  ["billones", 1e12],
]);
const known = [...units.keys(), ...tensOf.keys(), ...hundredsOf.keys(), ...scales.keys()];
/** Words beside the number that change nothing. */
const silent = new Set([
  "de",
  "peso",
  "pesos",
  "colombiano",
  "colombianos",
  "moneda",
  "corriente",
  "legal",
  "cop",
  "exactos",
  "son",
]);

const beside = [...known, ...silent, "y"];

/** Reads from the front what it can; `rest` is what stays. */
interface Part {
  readonly value: number;
  readonly rest: readonly string[];
}

/** «treinta y cuatro», «veintiuno»: 1 to 99. */
function readTens(words: readonly string[]): Part {
  const [first = "", and, last = ""] = words;
  const ten = tensOf.get(first);
  const unit = units.get(ten === undefined ? first : last);
  if (ten === undefined) return unit === undefined ? { value: 0, rest: words } : { value: unit, rest: words.slice(1) };
  const isJoined = and === "y" && unit !== undefined && unit > 0 && unit < 10;
  return isJoined ? { value: ten + unit, rest: words.slice(3) } : { value: ten, rest: words.slice(1) };
}

/** «doscientos treinta y cuatro»: 1 to 999. */
function readSmall(words: readonly string[]): Part {
  const hundred = hundredsOf.get(words[0] ?? "");
  if (hundred === undefined) return readTens(words);
  const { value, rest } = readTens(words.slice(1));
  return { value: hundred + value, rest };
}

/** «quinientos mil doscientos»: below a million. */
function readThousands(words: readonly string[]): Part {
  const { value, rest } = readSmall(words);
  if (rest[0] !== "mil") return { value, rest };
  const below = readSmall(rest.slice(1));
  return { value: Math.max(value, 1) * 1000 + below.value, rest: below.rest };
}

/** A whole number in words up to billions of millions; undefined where a word is left over or none is there. */
function readWhole(words: readonly string[]): number | undefined {
  let [total, rest] = [0, words];
  for (const names of [["billon", "billones"], ["millon", "millones"], []]) {
    const part = readThousands(rest);
    const isScaled = part.value > 0 && names.includes(part.rest[0] ?? "");
    if (names.length > 0 && !isScaled) continue;
    total += part.value * (scales.get(names[0] ?? "") ?? 1);
    rest = isScaled ? part.rest.slice(1) : part.rest;
  }
  return rest.length === 0 && words.length > 0 ? total : undefined;
}

/** A word that begins like one of `words` is one of them, perhaps misspelt. */
function isLike(words: readonly string[], word: string): boolean {
  return words.some((one) => one.startsWith(word.slice(0, 3)));
}

/** An amount in words: its value where each word is read surely; `isWords` where they are such words, misspelt or not. */
export interface WordsReading {
  readonly isWords: boolean;
  readonly value?: number;
}

/** «siete millones quinientos mil pesos m/cte» → 7.500.000. «mil» or «millones» alone scale the figures beside them and are no amount; «mil pesos» is one. */
export function readNumberWords(text: string): WordsReading {
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  const flat = plain.replace(/\bm ?[/.]? ?(?:cte|l)\b/g, " pesos ").replace(/[.,;:]/g, " ");
  const words = flat.split(/[\s-]+/).filter((word) => word !== "" && !silent.has(word));
  if (words.every((word) => scales.has(word)) && !/\bpesos?\b/.test(flat)) return { isWords: false };
  const value = readWhole(words);
  if (value !== undefined) return { isWords: true, value };
  const [first = ""] = words;
  const isMeant = !scales.has(first) && isLike(known, first);
  return { isWords: isMeant && words.every((word) => isLike(beside, word)) };
}
