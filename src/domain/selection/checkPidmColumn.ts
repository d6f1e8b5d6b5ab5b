import type { Finding } from "../findings/Finding";
import { guessDatedCode } from "../pidm/guessDatedCode";
import { parsePidm } from "../pidm/parsePidm";
import { isBlank } from "../text/isBlank";
import { isErrorValue } from "./errorValues";
import type { SelectedColumn } from "./SelectedColumn";

/** Cells of a PIDM column that are no codes: other dashes, parts that Excel made a date, anything with digits. */
export function checkPidmColumn(sheet: string, { cells }: SelectedColumn): readonly Finding[] {
  return cells.flatMap(({ cell, value }): readonly Finding[] => {
    const reading = parsePidm(value);
    if (reading.ok || isBlank(value) || isErrorValue(value)) return [];
    if (reading.suggestion === undefined && !/\d/.test(String(value))) return [];
    const date = reading.date === true;
    const suggestion = reading.suggestion ?? (date ? guessDatedCode(value) : undefined);
    const params = { found: String(value), date };
    return [
      {
        code: "sheet/pidm-format",
        severity: "error",
        places: [{ sheet, cell }],
        params: suggestion === undefined ? params : { ...params, suggestion },
      },
    ];
  });
}
