import type { Project } from "../project/Project";
import type { RecordOf } from "../project/Record";
import { sameWord, yes } from "../risk/words";
import type { Cell } from "../workbook/Cell";

/** A row of «Seguimiento» as its formulas read it: only numbers count as values. */
export interface MetaReport {
  readonly row: RecordOf<"followUp">;
  /** Data row, from 0. */
  readonly index: number;
  /** Meta and municipality, whatever their case; "" without a code. */
  readonly pair: string;
  readonly quarter?: number;
  readonly planned?: number;
  readonly achieved?: number;
  readonly cumulative: boolean;
}

const numberOf = (cell: Cell): number | undefined => (typeof cell === "number" ? cell : undefined);

/** SUMIFS and COUNTIFS tell no capitals apart, so neither does this key. */
export function pairKey(pidm: Cell, municipality: string): string {
  return pidm === "" ? "" : `${String(pidm)}|${municipality}`.toLowerCase();
}

export function readReports({ followUp }: Pick<Project, "followUp">): readonly MetaReport[] {
  return followUp.map((row, index) => {
    const [quarter, planned, achieved] = [row.quarter, row.planned, row.achieved].map(numberOf);
    return {
      row,
      index,
      pair: pairKey(row.pidm, row.municipality),
      ...(quarter === undefined ? {} : { quarter }),
      ...(planned === undefined ? {} : { planned }),
      ...(achieved === undefined ? {} : { achieved }),
      cumulative: sameWord(row.cumulative, yes),
    };
  });
}
