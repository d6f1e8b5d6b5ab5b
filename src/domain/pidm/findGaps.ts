import type { Cell } from "../workbook/Cell";
import type { Pidm } from "./Pidm";
import { parsePidm } from "./parsePidm";

/** Codes `code` … `last` that are missing between two metas of one programme; `after` = index of the cell that follows. */
export interface PidmGap {
  readonly programme: string;
  readonly code: string;
  readonly last: string;
  readonly count: number;
  readonly after: number;
}

interface Numbered {
  readonly index: number;
  readonly meta: number;
}

/** "1-2-5": the programme of a code. */
export function formatProgramme(pidm: Omit<Pidm, "meta">): string {
  return [pidm.componente, pidm.linea, pidm.programa].join("-");
}

/** The gaps in the numbering of each programme, from its lowest meta to its highest. */
export function findGaps(codes: readonly Cell[]): readonly PidmGap[] {
  const programmes = new Map<string, Numbered[]>();
  for (const [index, cell] of codes.entries()) {
    const reading = parsePidm(cell);
    if (!reading.ok) continue;
    const programme = formatProgramme(reading satisfies Pidm);
    programmes.set(programme, [...(programmes.get(programme) ?? []), { index, meta: reading.meta }]);
  }
  return [...programmes].flatMap(([programme, metas]) => gapsOf(programme, metas));
}

function gapsOf(programme: string, metas: readonly Numbered[]): readonly PidmGap[] {
  const sorted = [...metas].sort((a, b) => a.meta - b.meta);
  return sorted.flatMap((next, position) => {
    const before = sorted[position - 1];
    const count = before === undefined ? 0 : next.meta - before.meta - 1;
    if (before === undefined || count < 1) return [];
    const code = `${programme}-${before.meta + 1}`;
    return [{ programme, code, last: `${programme}-${next.meta - 1}`, count, after: next.index }];
  });
}
