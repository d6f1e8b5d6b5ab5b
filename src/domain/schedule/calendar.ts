import { wholeOf } from "../findings/showCell";
import type { Ficha } from "../project/Project";

/** Months since year 0, so that months of different years compare: 2022-09 is 2022 × 12 + 8. */
export type MonthIndex = number;

/** A vigencia is a calendar year, 1 January to 31 December (Decreto 111 de 1996, art. 14: anualidad). */
export interface Calendar {
  readonly vigencia: number;
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  /** Month of the registration; undefined when the date cannot be read. */
  readonly registration?: MonthIndex;
  /** Month of «Mes 1»; undefined when nobody said. */
  readonly start?: MonthIndex;
}

/** Year and month (1–12) of a month index. */
export function monthOf(index: MonthIndex): { readonly year: number; readonly month: number } {
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The years that a cell names, each once: «2.022» is one too. */
export function yearsIn(cell: Ficha["vigencia"]): readonly number[] {
  const text = String(cell).replace(/^\s*([12])\.(\d{3})\s*$/, "$1$2");
  return [...new Set(text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [])].map(Number);
}

/** The year of the action plan, from a number or a text such as «vigencia 2022»; undefined when there is none. */
export function parseVigencia(cell: Ficha["vigencia"]): number | undefined {
  return yearsIn(cell)[0];
}

/** Month of an ISO date "2022-09-19"; undefined for any other text. */
export function parseMonth(date: string): MonthIndex | undefined {
  const match = /^(\d{4})-(\d{2})-\d{2}/.exec(date.trim());
  return match === null ? undefined : Number(match[1]) * 12 + Number(match[2]) - 1;
}

/** The calendar of a project; undefined without a readable vigencia. */
export function buildCalendar(ficha: Ficha): Calendar | undefined {
  const vigencia = parseVigencia(ficha.vigencia);
  if (vigencia === undefined) return undefined;
  const first = vigencia * 12;
  const registration = parseMonth(ficha.date);
  const startMonth = wholeOf(ficha.startMonth);
  return {
    vigencia,
    first,
    last: first + 11,
    ...(registration === undefined ? {} : { registration }),
    ...(startMonth === undefined || startMonth < 1 || startMonth > 12 ? {} : { start: first + startMonth - 1 }),
  };
}
