import type { FormRule } from "../../domain/findings/Finding";
import type { FormAlignment } from "../../domain/form/FormRecord";
import { matchAlignment } from "../../domain/metas/matchAlignment";
import type { Pidm } from "../../domain/pidm/Pidm";
import { parsePidm } from "../../domain/pidm/parsePidm";

/** §7.1 puts a meta under the componente, línea and programa that its code in §6.5 says (numbering of the PIDM). */
export const checkProgrammeMismatch: FormRule = (form) =>
  matchAlignment(form).flatMap(({ meta, row }) => {
    const reading = parsePidm(meta.pidm.text);
    const slip = reading.ok ? findSlip(reading, row) : undefined;
    if (!reading.ok || slip === undefined) return [];
    return [
      {
        code: "pidm/programme-mismatch",
        severity: "error",
        at: [row.at, meta.at],
        params: { code: reading.code, ...slip },
      },
    ];
  });

/** The first level that differs, from componente down. */
function findSlip(pidm: Pidm, row: FormAlignment) {
  const levels = [
    { level: "componente", found: row.componenteNumber, expected: pidm.componente },
    { level: "linea", found: row.lineaNumber, expected: pidm.linea },
    { level: "programa", found: row.programaNumber, expected: pidm.programa },
  ] as const;
  for (const { level, found, expected } of levels) {
    if (found !== undefined && found !== expected) return { level, found, expected };
  }
  return undefined;
}
