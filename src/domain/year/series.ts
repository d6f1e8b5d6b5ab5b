/**
 * Years in which the measuring of the FURAG began anew, so that values before and after do not compare (from memory: the
 * series 2018–2020, 2021–2022 and 2023 onwards of the Departamento Administrativo de la Función Pública).
 */
export const seriesBreaks: readonly number[] = [2018, 2021, 2023];

/** Indices that are measured with the FURAG. */
export const brokenIndices: readonly string[] = ["IDI", "POL09"];

/** The series of a year: values compare within one. 0 for an index whose method we know no change of. */
export function seriesOf(index: string, year: number): number {
  const isBroken = brokenIndices.some((name) => name.toLowerCase() === index.toLowerCase());
  return isBroken ? seriesBreaks.filter((first) => year >= first).length : 0;
}
