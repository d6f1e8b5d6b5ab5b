import type { BookSources } from "../../domain/findings/BookSources";
import { numberKey } from "../../domain/metas/numberKey";
import { keysOf } from "../../domain/project/byKey";
import type { Project } from "../../domain/project/Project";
import type { TableKey } from "../../domain/project/tables";
import type { ControlDraft, RiskBase } from "../../domain/risk/RiskDraft";
import type { ControlRow } from "../../domain/risk/RiskRows";
import { type Indexed, type MappedRisk, readRiskMap } from "../../domain/risk/readRiskMap";

/** Sheet rows (from 1) where a risk stands now; what is gone has none and is written as a new row. */
export interface MatchedRows {
  readonly risk?: number;
  readonly impact?: number;
  /** By the id of the base's control. */
  readonly controls: ReadonlyMap<number, number>;
}

const none: MatchedRows = { controls: new Map() };

function findRisk(project: Project, { draft, place }: RiskBase): MappedRisk | undefined {
  const key = numberKey(draft.risk.number);
  const same = readRiskMap(project).risks.filter((risk) => risk.key === key);
  return same[place] ?? same[0];
}

function sameControl(row: ControlRow, control: ControlDraft): boolean {
  const { stored: _, risk: _risk, ...fields } = row;
  return keysOf(fields).every((key) => fields[key] === control[key]);
}

/** A control by its content, else by its place, so that rows that somebody moved meanwhile are still found. */
function matchControls(
  rows: readonly Indexed<ControlRow>[],
  controls: readonly ControlDraft[],
): ReadonlyMap<number, Indexed<ControlRow>> {
  const found = new Map<number, Indexed<ControlRow>>();
  const free = (row: Indexed<ControlRow>) => ![...found.values()].includes(row);
  for (const control of controls) {
    const row = rows.find((one) => free(one) && sameControl(one.row, control));
    if (row !== undefined) found.set(control.id, row);
  }
  for (const [place, control] of controls.entries()) {
    const row = rows[place];
    if (!found.has(control.id) && row !== undefined && free(row)) found.set(control.id, row);
  }
  return found;
}

/** Finds the rows of the risk that is being edited in the workbook as it is now. */
export function findRiskRows(project: Project, sources: BookSources, base: RiskBase | undefined): MatchedRows {
  const risk = base === undefined ? undefined : findRisk(project, base);
  if (risk === undefined || base === undefined) return none;
  const rowOf = (table: TableKey, index: number | undefined) =>
    index === undefined ? undefined : sources.tables[table]?.rows[index];
  const [riskRow, impactRow] = [rowOf("risks", risk.index), rowOf("impacts", risk.impacts[0]?.index)];
  const controls = [...matchControls(risk.controls, base.draft.controls)].flatMap(([id, { index }]) => {
    const row = rowOf("controls", index);
    return row === undefined ? [] : [[id, row] as const];
  });
  return {
    ...(riskRow === undefined ? {} : { risk: riskRow }),
    ...(impactRow === undefined ? {} : { impact: impactRow }),
    controls: new Map(controls),
  };
}
