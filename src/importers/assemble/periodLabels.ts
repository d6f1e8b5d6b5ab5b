/** Columns of a schedule that are no months: how many months each of them is; weeks are of no month for sure. */
interface Periods {
  readonly kind: PeriodKind;
  /** The column of each month from the first; -1 for months of a period that has no column. Empty for weeks. */
  readonly months: readonly number[];
  /** All columns of the periods. */
  readonly columns: readonly number[];
}

export type PeriodKind = "bimestre" | "trimestre" | "cuatrimestre" | "semestre" | "semana";

const ordinals = ["primer", "segundo", "tercer", "cuarto", "quinto", "sexto"];
const romans = ["i", "ii", "iii", "iv", "v", "vi"];
const cardinals = ["uno", "dos", "tres", "cuatro", "cinco", "seis"];
const number = `\\d{1,2}|${romans.join("|")}|${ordinals.map((word) => `${word}o?`).join("|")}|${cardinals.join("|")}`;
/** «de 2026» and «(enero a marzo)» behind the number. */
const monthsBehind =
  "(?:\\W{1,3}(?:de )?20\\d{2})?(?:\\W{1,4}\\p{L}{3,10}(?:\\W{1,4}(?:a \\W?)?\\p{L}{3,10}){0,2}\\W?)?";

/** Months of a period, and what its headings are called in text without accents and capitals. */
const units: readonly (readonly [PeriodKind, number, string])[] = [
  ["bimestre", 2, "bimestres?|bim"],
  ["trimestre", 3, "trimestres?|trim|tri|t|q"],
  ["cuatrimestre", 4, "cuatrimestres?|cuatrim"],
  ["semestre", 6, "semestres?"],
  ["semana", 0, "semanas?|sem|s"],
];

const patterns = units.map(([kind, size, words]) => {
  // The days of a week may follow it: «Semana 1 (1 al 5)».
  const end = kind === "semana" ? "(?:\\W.{0,30})?" : monthsBehind;
  const before = `^(?:${words})\\W{0,3}(?:n\\w?\\W{1,3})?(?<n>${number})${end}$`;
  const behind = `^(?<n>${number})\\W?(?:er|do|ro|to)?\\W{0,3}(?:${words})${end}$`;
  return { kind, size, patterns: [new RegExp(before, "u"), new RegExp(behind, "u")] };
});

function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const known = [romans, cardinals].map((words) => words.indexOf(text)).find((at) => at >= 0);
  return (known ?? ordinals.findIndex((word) => text.startsWith(word))) + 1;
}

interface Found {
  readonly column: number;
  readonly n: number;
}

function findColumns(labels: readonly (readonly string[])[], free: readonly number[], own: readonly RegExp[]): Found[] {
  return free.flatMap((column) => {
    const texts = labels[column] ?? [];
    const match = texts
      .flatMap((text) => own.map((pattern) => pattern.exec(text)?.groups?.n))
      .find((n) => n !== undefined);
    return match === undefined ? [] : [{ column, n: readNumber(match) }];
  });
}

/** Reads headings such as «Trimestre 1», «II trim», «T3», «Semana 4» where all columns left over are of one kind and in order. */
export function findPeriods(labels: readonly (readonly string[])[], free: readonly number[]): Periods | undefined {
  for (const { kind, size, patterns: own } of patterns) {
    const found = findColumns(labels, free, own);
    const inOrder = found.every(({ n }, index) => n > (found[index - 1]?.n ?? 0));
    if (found.length < 2 || !inOrder) continue;
    const columns = found.map(({ column }) => column);
    if (kind === "semana") return found.length > 2 ? { kind, months: [], columns } : undefined;
    const last = found.at(-1)?.n ?? 0;
    if (last * size > 12) continue;
    const columnOf = (n: number): number => found.find((one) => one.n === n)?.column ?? -1;
    return {
      kind,
      columns,
      months: Array.from({ length: last * size }, (_, month) => columnOf(Math.floor(month / size) + 1)),
    };
  }
  return undefined;
}

const names = "(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]*";
const counted = "uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce";
const ordinal = "primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|decimo";

/** Headings of a month column, of text without accents and capitals: «Mes 3», «Mes III», «M3», «3er mes», «Mar», «marzo de 2024». */
const monthPatterns: readonly RegExp[] = [
  new RegExp(`^mes(?:es)?\\W{0,3}(?:n\\w{0,2}\\W{0,3})?(?:\\d{1,2}|[ivx]{1,4}|${counted})?$`),
  /^m\W?\d{1,2}$/,
  /^\d{1,2}\W?(?:er|do|ro|to|vo|mo|no|º|°)?\W?mes$/,
  new RegExp(`^(?:${ordinal})\\s+mes$`),
  new RegExp(`^${names}(?:\\W{1,4}(?:de )?(?:20)?\\d{2})?$`),
];

const initials = "efmamjjasond";

/** Whether a heading, alone or under its group, names a month. */
export function isMonthLabel(label: string): boolean {
  return monthPatterns.some((pattern) => pattern.test(label));
}

/** «1, 2, 3 …» or «E, F, M …»: only a row of them is a row of months. */
export function areMonths(labels: readonly string[]): boolean {
  const isSerial = labels.length > 1 && labels.length <= 36 && labels.every((label, at) => label === String(at + 1));
  const isInitial = labels.length > 2 && labels.every((label) => label.length === 1);
  return isSerial || (isInitial && initials.includes(labels.join("")));
}
