import { type Area, formatArea, formatCell, formatColumn, parseArea } from "../../domain/workbook/address";
import { subtractArea } from "../../domain/workbook/areas";
import type { SheetSnapshot } from "../../domain/workbook/Snapshot";
import type { Op, Validation, ValidationRule } from "../../domain/workbook/WritePlan";
import { columnHelp } from "../../i18n/es/columns";
import { sheetTexts } from "../../i18n/es/sheets";
import { helpOf } from "../../i18n/helpOf";
import type { Column, FieldLayout, TableLayout } from "../../layouts/Layout";

/** Sheet column (from 1) by column key. */
type Places = Readonly<Record<string, number>>;

/** Puts cells for {key}: the column stays ($A5), the row moves with the cell. */
export function fillPlaces(formula: string, columns: Places, row: number): string {
  return formula.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const column = columns[key];
    return column === undefined ? whole : `$${formatColumn(column)}${row}`;
  });
}

/** Numbers and dates are refused when wrong; lists only warn, since catalogues are never complete. */
function alertOf(rule: ValidationRule): Pick<Validation, "alert"> {
  if (rule.kind === "any") return {};
  const strict = rule.kind === "whole" || rule.kind === "decimal" || rule.kind === "date";
  return { alert: { style: strict ? "stop" : "warning", text: sheetTexts.alerts[rule.kind] } };
}

/** The rule and the help of a column; its first data row (from 1) is where custom formulas begin. */
export function columnValidation(table: TableLayout, column: Column, columns: Places, firstRow: number): Validation {
  const wanted = column.validation ?? { kind: "any" };
  const rule =
    wanted.kind === "custom" ? { ...wanted, formula: fillPlaces(wanted.formula, columns, firstRow) } : wanted;
  const prompt = { title: column.header, text: helpOf(columnHelp[table.key], column.key) };
  return { rule, prompt, ...alertOf(rule) };
}

/** The rule and the help of a named cell. */
export function fieldValidation(field: FieldLayout): Validation {
  const rule = field.validation ?? { kind: "any" };
  return { rule, prompt: { title: field.label, text: helpOf(columnHelp.fields, field.key) }, ...alertOf(rule) };
}

function listOf(rule: ValidationRule): string {
  if (rule.kind === "list") return rule.values.map((value) => value.trim()).join(",");
  return rule.kind === "listFormula" ? rule.formula.toLowerCase() : "";
}

/** The same kind of rule with the same list; limits that a person moved stay. */
function sameRule(a: ValidationRule, b: ValidationRule): boolean {
  return a.kind === b.kind && listOf(a) === listOf(b);
}

/** "$F$9", for the formulas of conditional formats of a single cell. */
export function absoluteCell(row: number, column: number): string {
  return formatCell(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function isCovered(sheet: SheetSnapshot, area: Area, validation: Validation): boolean {
  const fitting = sheet.look.validations.filter(
    (one) => sameRule(one.validation.rule, validation.rule) && one.validation.prompt !== undefined,
  );
  let rest: readonly Area[] = [area];
  for (const one of fitting) {
    const own = parseArea(one.area);
    if (own !== undefined) rest = rest.flatMap((part) => subtractArea(part, own));
  }
  return rest.length === 0;
}

/** Sets a rule with its help where it does not stand already. */
export function planValidation(sheet: SheetSnapshot, area: Area, validation: Validation): readonly Op[] {
  if (isCovered(sheet, area, validation)) return [];
  return [{ op: "setValidation", sheet: sheet.name, area: formatArea(area), validation }];
}
