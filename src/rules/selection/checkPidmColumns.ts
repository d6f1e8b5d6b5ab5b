import type { Finding } from "../../domain/findings/Finding";
import { guessDatedCode, showDate } from "../../domain/pidm/guessDatedCode";
import { parsePidm } from "../../domain/pidm/parsePidm";
import { cellName, mark, markAt, valueAt } from "./Grid";
import type { Table } from "./Table";

/** Cells of PIDM columns that are no codes: other dashes, parts that Excel made a date, anything with digits. */
export function checkPidmColumns(table: Table): readonly Finding[] {
  const { rect, bodyTop, columns } = table;
  const findings: Finding[] = [];
  for (const { column, kind } of columns) {
    if (kind !== "pidm") continue;
    for (let row = bodyTop; row <= rect.bottom; row++) findings.push(...checkCell(table, row, column));
  }
  return findings;
}

function checkCell({ grid, labels }: Table, row: number, column: number): readonly Finding[] {
  const value = valueAt(grid, row, column);
  const found = markAt(grid, row, column);
  const reading = parsePidm(value);
  if (reading.ok || found === mark.blank || found === mark.error || labels.has(row)) return [];
  if (reading.suggestion === undefined && !/\d/.test(String(value))) return [];
  const date = reading.date === true;
  const suggestion = reading.suggestion ?? (date ? guessDatedCode(value) : undefined);
  const params = { found: (date ? showDate(value) : undefined) ?? String(value), date };
  return [
    {
      code: "sheet/pidm-format",
      severity: "error",
      places: [{ sheet: grid.sheet, cell: cellName(grid, row, column) }],
      params: suggestion === undefined ? params : { ...params, suggestion },
    },
  ];
}
