import type { TableSource } from "../domain/findings/BookSources";
import { type MappedRisk, readRiskMap } from "../domain/risk/readRiskMap";
import { findSheet } from "../domain/workbook/findSheet";
import { removeTableRows } from "../domain/workbook/removeTableRows";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Op } from "../domain/workbook/WritePlan";
import { decodeBook } from "../layouts/decodeBook";
import type { Action, ActionResult } from "./Action";
import { withPaper } from "./planPaper";

/** The risk that a person saw: its place in tRiesgos (from 0), its number as text, its words. */
interface RemoveRiskInput {
  readonly index: number;
  readonly number: string;
  readonly text: string;
}

/** What goes with the plan: the risk, its answers and its controls, in their words. */
interface RemovedRisk {
  readonly number: string;
  readonly text: string;
  readonly answers: boolean;
  readonly controls: readonly string[];
}

interface RemoveRiskResult extends ActionResult {
  /** Absent where that risk is there no more. */
  readonly removed?: RemovedRisk;
}

function findRisk(risks: readonly MappedRisk[], { index, number, text }: RemoveRiskInput): MappedRisk | undefined {
  const same = risks.filter(({ key, row }) => key === number && row.text.trim() === text.trim());
  return same.find((risk) => risk.index === index) ?? same[0];
}

function removeRows(snapshot: Snapshot, source: TableSource | undefined, indexes: readonly number[]): readonly Op[] {
  const sheet = findSheet(snapshot, source?.sheet ?? "");
  const table = sheet?.tables.find(({ name }) => name === source?.table);
  if (sheet === undefined || table === undefined || indexes.length === 0) return [];
  const rows = new Set(indexes.flatMap((index) => source?.rows[index] ?? []));
  return removeTableRows(sheet, table, rows);
}

/** Takes a risk out of the three tables. Its answers and controls stay where another risk bears the same number; the other risks keep theirs. */
export const removeRisk = {
  id: "removeRisk",
  preview: "always",
  effect: "data",
  run(snapshot: Snapshot, input: RemoveRiskInput): RemoveRiskResult {
    const { project, sources } = decodeBook(snapshot);
    const { risks } = readRiskMap(project);
    const risk = findRisk(risks, input);
    if (risk === undefined) return { plan: [] };
    const isAlone = risk.key !== "" && risks.filter(({ key }) => key === risk.key).length === 1;
    const own = isAlone ? risk : { impacts: [], controls: [] };
    const plan = [
      ...removeRows(snapshot, sources.tables.risks, [risk.index]),
      ...removeRows(
        snapshot,
        sources.tables.impacts,
        own.impacts.map(({ index }) => index),
      ),
      ...removeRows(
        snapshot,
        sources.tables.controls,
        own.controls.map(({ index }) => index),
      ),
    ];
    const removed: RemovedRisk = {
      number: risk.key,
      text: risk.row.text.trim(),
      answers: own.impacts.length > 0,
      controls: own.controls.map(({ row }) => row.text.trim()),
    };
    return { plan: withPaper(snapshot, plan), removed };
  },
  detail: ({ removed }) => removed && { kind: "removedRisk" as const, removed },
} as const satisfies Action<RemoveRiskInput, RemoveRiskResult>;
