import { emptyProject } from "../../domain/project/emptyProject";
import { emptyDraft, type RiskDraft } from "../../domain/risk/RiskDraft";
import type { Write } from "../../domain/workbook/WritePlan";
import { encodeProject } from "../../layouts/encodeProject";
import type { MatchedRows } from "./findRiskRows";

/** Cells of one row in the order of the layout's columns; null stays as it is. Without a row it is a new one. */
export interface RowChange {
  readonly row?: number;
  readonly cells: readonly Write[];
}

export type RiskChanges = Readonly<Record<"risks" | "impacts" | "controls", readonly RowChange[]>>;

type Cells = readonly Write[];

interface EncodedDraft {
  readonly risk: Cells;
  readonly impact: Cells;
  readonly controls: ReadonlyMap<number, Cells>;
}

function encode({ risk, impact, controls }: RiskDraft): EncodedDraft {
  const { tables } = encodeProject({
    ...emptyProject,
    origin: "book",
    risks: [risk],
    impacts: [{ ...impact, risk: risk.number }],
    controls: controls.map(({ id: _, ...control }) => ({ ...control, risk: risk.number })),
  });
  return {
    risk: tables.risks[0] ?? [],
    impact: tables.impacts[0] ?? [],
    controls: new Map(controls.map(({ id }, index) => [id, tables.controls[index] ?? []])),
  };
}

/** What a person changed; an empty cell of a new row needs no write. */
function differences(cells: Cells, before: Cells | undefined): Cells {
  return cells.map((cell, index) => (cell === (before?.[index] ?? "") ? null : cell));
}

function changeOf(cells: Cells, before: Cells | undefined, row: number | undefined): readonly RowChange[] {
  if (row === undefined) return [{ cells: differences(cells, undefined) }];
  const changed = differences(cells, before);
  return changed.every((cell) => cell === null) ? [] : [{ row, cells: changed }];
}

/** A control that was taken away leaves an empty row, which the next new control uses. */
function clearedControls(before: EncodedDraft, after: EncodedDraft, rows: MatchedRows): readonly RowChange[] {
  return [...before.controls].flatMap(([id, cells]) => {
    const row = rows.controls.get(id);
    if (row === undefined || after.controls.has(id)) return [];
    return [{ row, cells: cells.map((cell) => (cell === null || cell === "" ? null : "")) }];
  });
}

/** The rows that a draft writes, against the base it was edited from. */
export function encodeDraft(draft: RiskDraft, base: RiskDraft | undefined, rows: MatchedRows): RiskChanges {
  const [after, before] = [encode(draft), encode(base ?? emptyDraft)];
  const controls = [...after.controls].flatMap(([id, cells]) =>
    changeOf(cells, before.controls.get(id), rows.controls.get(id)),
  );
  return {
    risks: changeOf(after.risk, before.risk, rows.risk),
    impacts: changeOf(after.impact, before.impact, rows.impact),
    controls: [...clearedControls(before, after, rows), ...controls],
  };
}
