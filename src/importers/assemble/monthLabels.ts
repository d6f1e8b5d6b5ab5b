const names = "(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]*";
const counted = "uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce";
const ordinal = "primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno|decimo";

/** Headings of a month column, of text without accents and capitals: «Mes 3», «Mes III», «M3», «3er mes», «Mar», «marzo de 2024». */
const patterns: readonly RegExp[] = [
  new RegExp(`^mes(?:es)?\\W{0,3}(?:n\\w{0,2}\\W{0,3})?(?:\\d{1,2}|[ivx]{1,4}|${counted})?$`),
  /^m\W?\d{1,2}$/,
  /^\d{1,2}\W?(?:er|do|ro|to|vo|mo|no|º|°)?\W?mes$/,
  new RegExp(`^(?:${ordinal})\\s+mes$`),
  new RegExp(`^${names}(?:\\W{1,4}(?:de )?(?:20)?\\d{2})?$`),
];

const initials = "efmamjjasond";

/** Whether a heading, alone or under its group, names a month. */
export function isMonthLabel(label: string): boolean {
  return patterns.some((pattern) => pattern.test(label));
}

/** «1, 2, 3 …» or «E, F, M …»: only a row of them is a row of months. */
export function areMonths(labels: readonly string[]): boolean {
  const isSerial = labels.length > 1 && labels.length <= 36 && labels.every((label, at) => label === String(at + 1));
  const isInitial = labels.length > 2 && labels.every((label) => label.length === 1);
  return isSerial || (isInitial && initials.includes(labels.join("")));
}
