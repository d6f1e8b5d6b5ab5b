import type { Pidm } from "./Pidm";

/** "1-2-5-3": componente-línea-programa-meta, without leading zeros. */
export function formatPidm(pidm: Pidm): string {
  return [pidm.componente, pidm.linea, pidm.programa, pidm.meta].join("-");
}

/** "1-2-5": the programme of a code. */
export function formatProgramme(pidm: Omit<Pidm, "meta">): string {
  return [pidm.componente, pidm.linea, pidm.programa].join("-");
}
