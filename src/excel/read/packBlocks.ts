import type { Area } from "../../domain/workbook/address";

/** Cells of a sheet to be read, and about how many bytes a row of them is in an answer. */
export interface Portion {
  readonly sheet: string;
  readonly area: Area;
  readonly rowBytes: number;
  /** Without formulas: those of the block are known, and constants stand for themselves. */
  readonly light?: boolean;
}

/** Bytes of an answer that is asked for: Excel on the web refuses more than 5 MB, and the rows are only estimated. */
export const answerBytes = 4_000_000;

function cut<P extends Portion>(portion: P, rows: number): P {
  return { ...portion, area: { ...portion.area, rows } };
}

function skip<P extends Portion>(portion: P, rows: number): P {
  const { area } = portion;
  return { ...portion, area: { ...area, row: area.row + rows, rows: area.rows - rows } };
}

/** The portions in requests, in order: as few as their estimated answers allow; a portion is cut by rows where one is full. */
export function packBlocks<P extends Portion>(portions: readonly P[], limit = answerBytes): readonly (readonly P[])[] {
  const requests: P[][] = [];
  let left = 0;
  for (const portion of portions) {
    for (let rest = portion; rest.area.rows > 0; ) {
      if (requests.length === 0 || left < rest.rowBytes) {
        requests.push([]);
        left = limit;
      }
      const rows = Math.min(rest.area.rows, Math.max(1, Math.floor(left / rest.rowBytes)));
      requests.at(-1)?.push(cut(rest, rows));
      left -= rows * rest.rowBytes;
      rest = skip(rest, rows);
    }
  }
  return requests;
}
