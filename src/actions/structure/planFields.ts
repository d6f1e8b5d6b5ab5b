import { formatCell, parseArea } from "../../domain/workbook/address";
import type { Cell } from "../../domain/workbook/Cell";
import { type CellState, cellAt } from "../../domain/workbook/cellAt";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { StructureConflict } from "../../domain/workbook/StructureConflict";
import type { Op, StyleRole } from "../../domain/workbook/WritePlan";
import { findField } from "../../layouts/findField";
import { formatOf } from "../../layouts/formats";
import type { FieldLayout } from "../../layouts/Layout";
import { fieldValidation, planValidation } from "./buildValidation";
import { type FormulaWords, needsFormat, needsFormula } from "./headerMaps";
import { planCellName } from "./planNames";
import type { SheetTarget } from "./SheetTarget";
import { type BookContent, joinSteps, type PlanStep, type StructureJob } from "./StructureJob";

interface FieldPlace {
  readonly row: number;
  readonly column: number;
}

function isFree(target: SheetTarget, cell: string): boolean {
  const area = parseArea(cell);
  const state = area === undefined ? undefined : cellAt(target.sheet, area.row, area.column);
  return state?.value === "" && state.formula === "";
}

/** Where the field stands on the target sheet, or where the layout puts it when nothing is in its way. */
function placeOf(snapshot: Snapshot, target: SheetTarget, field: FieldLayout): FieldPlace | undefined {
  const found = target.isNew ? undefined : findField(snapshot, { ...target.layout, name: target.sheet.name }, field);
  if (found !== undefined && found.sheet.name === target.sheet.name) return found;
  const free = target.isNew || (isFree(target, field.cell) && isFree(target, field.labelCell));
  return free ? parseArea(field.cell) : undefined;
}

function planLabel(target: SheetTarget, field: FieldLayout, place: FieldPlace): readonly Op[] {
  const isAtHome = formatCell(place.row, place.column) === field.cell;
  if (!isAtHome || !isFree(target, field.labelCell)) return [];
  const sheet = target.sheet.name;
  return [
    { op: "setValues", sheet, area: field.labelCell, values: [[field.label]] },
    { op: "setStyle", sheet, area: field.labelCell, style: "label" },
  ];
}

function writeValue(sheet: string, area: string, field: FieldLayout, value: Cell): readonly Op[] {
  const keep = typeof value === "string" && formatOf(field) !== "@";
  const format: readonly Op[] = keep ? [{ op: "setNumberFormat", sheet, area, format: "@" }] : [];
  return [...format, { op: "setValues", sheet, area, values: [[value]] }];
}

/** A field in its cell. */
interface Spot {
  readonly sheet: string;
  readonly area: string;
  readonly field: FieldLayout;
  readonly state: CellState;
}

function planValue({ sheet, area, field, state }: Spot, content: BookContent): PlanStep {
  const isEmpty = state.value === "" && state.formula === "";
  const value = content.fields[field.key] ?? "";
  const start = isEmpty && value === "" ? (content.defaults[field.key] ?? "") : value;
  if (start === "" || (!isEmpty && String(state.value) === String(start))) return { ops: [], conflicts: [] };
  if (isEmpty) return { ops: writeValue(sheet, area, field, start), conflicts: [] };
  const conflict: StructureConflict = { kind: "field-has-value", sheet, label: field.label };
  return { ops: [], conflicts: [conflict] };
}

function planFormula({ sheet, area, field, state }: Spot, words: FormulaWords): PlanStep {
  const { formula } = field;
  if (formula === undefined || !needsFormula(formula, words, sheet)(state)) return { ops: [], conflicts: [] };
  return { ops: [{ op: "setFormulas", sheet, area, formulas: [[words.after(formula)]] }], conflicts: [] };
}

/** Facts stand at the left, under each other; amounts at the right, as in their column. */
function fieldStyle(field: FieldLayout): StyleRole {
  if (field.style !== undefined) return field.style;
  if (field.automatic || field.kind === "computed") return "computed";
  return field.kind === "text" || field.kind === "money" ? "data" : "code";
}

function planField({ snapshot, content, words }: StructureJob, target: SheetTarget, field: FieldLayout): PlanStep {
  const sheet = target.sheet.name;
  const place = placeOf(snapshot, target, field);
  if (place === undefined) return { ops: [], conflicts: [{ kind: "field-elsewhere", sheet, label: field.label }] };
  const at = { row: place.row, column: place.column, rows: 1, columns: 1 };
  const area = formatCell(at.row, at.column);
  const state = cellAt(target.sheet, at.row, at.column);
  const spot: Spot = { sheet, area, field, state };
  const filled = field.formula === undefined ? planValue(spot, content) : planFormula(spot, words);
  const format: readonly Op[] = needsFormat(field, state)
    ? [{ op: "setNumberFormat", sheet, area, format: formatOf(field) }]
    : [];
  const style: readonly Op[] = target.isNew ? [{ op: "setStyle", sheet, area, style: fieldStyle(field) }] : [];
  const ops = [
    ...planLabel(target, field, place),
    ...format,
    ...filled.ops,
    ...planCellName(snapshot, field.name, { sheet, ...at }, true),
    ...planValidation(target.sheet, at, fieldValidation(field)),
    ...style,
  ];
  return { ops, conflicts: filled.conflicts };
}

/** Makes or repairs the named cells of a sheet; a value that stands there is never touched. */
export function planFields(job: StructureJob, target: SheetTarget): PlanStep {
  return joinSteps(target.layout.fields.map((field) => planField(job, target, field)));
}
