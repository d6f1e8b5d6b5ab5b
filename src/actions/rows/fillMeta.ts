import { parsePidm } from "../../domain/pidm/parsePidm";
import { pidmKey } from "../../domain/pidm/pidmKey";
import { formatCell } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { cellAt } from "../../domain/workbook/cellAt";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op } from "../../domain/workbook/WritePlan";
import { decodeBook } from "../../layouts/decodeBook";
import { findTable } from "../../layouts/findTable";
import { metas } from "../../layouts/metas";
import type { Action, ActionResult } from "../Action";

export interface FillMetaInput {
  /** Sheet row of «Metas», from 1. */
  readonly row: number;
  /** Code of a meta of «Catálogo PIDM». */
  readonly code: string;
}

interface FillMetaResult extends ActionResult {
  /** The plan writes over what a person typed. */
  readonly replaces: boolean;
}

function readEntry(
  snapshot: Snapshot,
  code: string,
): Readonly<Record<"pidm" | "metaNumber" | "text", Cell>> | undefined {
  const reading = parsePidm(code);
  const entry = decodeBook(snapshot).project.pidm.find((one) => pidmKey(one.code) === code);
  if (!reading.ok || entry === undefined) return undefined;
  return { pidm: code, metaNumber: reading.meta, text: entry.text.trim() };
}

/** Writes code, number and text of a meta as «Catálogo PIDM» has them into a row of «Metas»; the other columns stay. */
export const fillMeta = {
  id: "fillMeta",
  preview: "in-doubt",
  effect: "data",
  run(snapshot: Snapshot, { row, code }: FillMetaInput): FillMetaResult {
    const found = findTable(snapshot, metas.table);
    const entry = readEntry(snapshot, code);
    if (found === undefined || entry === undefined) return { plan: [], replaces: false };
    const { sheet, columns } = found;
    let replaces = false;
    const plan = (["pidm", "metaNumber", "text"] as const).flatMap((key): readonly Op[] => {
      const column = columns[key];
      if (column === undefined || entry[key] === "") return [];
      const { value } = cellAt(sheet, row, column);
      if (value === entry[key]) return [];
      replaces ||= String(value).trim() !== "";
      return [{ op: "setValues", sheet: sheet.name, area: formatCell(row, column), values: [[entry[key]]] }];
    });
    return { plan, replaces };
  },
} as const satisfies Action<FillMetaInput, FillMetaResult>;
