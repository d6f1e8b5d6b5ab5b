import type { MunicipalityRow } from "./ownRows";

/** What a copy says of itself. Dates are ISO dates. */
export interface CopyStamp {
  /** Such as "68307-20221003-1": code of the municipality, day, number of the copy. */
  readonly id: string;
  readonly code: string;
  readonly municipality: string;
  /** Name of the project, and its vigencia. */
  readonly project: string;
  readonly vigencia: string;
  readonly sent: string;
  /** "" where no date was said. */
  readonly due: string;
  readonly template: string;
}

/** The id of the next copy for a municipality; `known` are those of the copies made before. */
export function nextCopyId({ code }: Pick<MunicipalityRow, "code">, day: string, known: readonly string[]): string {
  const first = `${code}-${day.replaceAll("-", "")}-`;
  const numbers = known.flatMap((id) => (id.startsWith(first) ? [Number(id.slice(first.length))] : []));
  return `${first}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}
