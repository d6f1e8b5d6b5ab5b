/** As people write them, January first. */
export const formMonths: readonly string[] = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

/** «diecinueve (19)», «dos mil veintidós (2022)»: the figures say the same. */
const inWords =
  /(?:(?:primer[oa]?|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\p{L}{3,6}|veinte|veinti\p{L}{2,6}|treinta|mil|y)\s{1,3}){1,8}\((\d{1,4})\)/gu;

/** The time that registration stamps add: 19/09/2022 10:30 a. m. */
const ofDay = /,? \d{1,2}:\d{2}(?::\d{2})? ?(?:[ap]\.? ?m\.?|h)?$/;

/** Reads «19 de septiembre de 2022», «septiembre 19 de 2022», 19/09/2022, 19-sep-22 or 2022-09-19 as ISO date; undefined for anything else. */
export function parseFormDate(text: string): string | undefined {
  const flat = text.trim().toLowerCase().replace("setiembre", "septiembre").replace(inWords, "$1").replace(ofDay, "");
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(flat);
  if (iso !== null) return buildDate(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(flat);
  if (slashed !== null) return buildDate(slashed[3], slashed[2], slashed[1]);
  // As Excel shows a date in Colombia; only with a month in letters is the order of the parts certain.
  const short = /^(\d{1,2})[/. -]([a-z]{3,10})\.?[/. -]'?(\d{2}|\d{4})$/.exec(flat);
  if (short !== null) return buildDate(fullYear(short[3]), monthNumber(short[2]), short[1]);
  const dayFirst = /(\d{1,2})(?:º|°)?\s*(?:de\s+)?([a-z]{3,10})\.?\s*(?:del?\s+|,\s*)?(?:año\s+)?(\d{4})/.exec(flat);
  if (dayFirst !== null) return buildDate(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /([a-z]{3,10})\.?\s+(\d{1,2})\s*(?:,|del?)?\s*(?:del?\s+)?(?:año\s+)?(\d{4})/.exec(flat);
  return monthFirst === null ? undefined : buildDate(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
}

/** A date as people write it, 19/09/22 too. */
export function parseWrittenDate(text: string): string | undefined {
  return parseFormDate(text) ?? parseShortYear(text);
}

/** 19/09/22, day first as everybody writes it here; likely and not certain. */
export function parseShortYear(text: string): string | undefined {
  const [, day, year] = /^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/.exec(text.trim()) ?? [];
  return year === undefined ? undefined : parseFormDate(`${day}20${year}`);
}

function fullYear(year = ""): string {
  return year.length === 2 ? `20${year}` : year;
}

function monthNumber(name: string | undefined): string {
  const found = formMonths.findIndex((month) => name !== undefined && name.length >= 3 && month.startsWith(name));
  return String(found + 1);
}

function buildDate(year?: string, month?: string, day?: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
