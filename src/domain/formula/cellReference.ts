import { type Area, formatColumn } from "../workbook/address";
import { parseFormula } from "./parseFormula";
import { quoteSheet, splitScope } from "./sheetName";

/** A block on a named sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Reads a name's formula such as "='Catálogo PIDM'!$A$4"; undefined for #REF!, a calculation, whole columns or another file. */
export function parseReference(formula: string): SheetArea | undefined {
  const parsed = formula.startsWith("=") ? parseFormula(formula) : undefined;
  if (!parsed?.ok || parsed.node.kind !== "reference" || parsed.node.reference.kind !== "cells") return undefined;
  const { sheet, lastSheet, workbook, area, whole } = parsed.node.reference;
  const isElsewhere = lastSheet !== undefined || workbook !== undefined || whole !== undefined;
  return sheet === undefined || isElsewhere ? undefined : { sheet, area };
}

/** "='Catálogo PIDM'!$A$4" for a cell; row and column from 1. */
export function formatReference(sheet: string, row: number, column: number): string {
  return `=${columnRange(sheet, formatColumn(column), row)}`;
}

/** A part of one column for charts and formulas on other sheets: «Resumen!$B$5:$B$9», «Resumen!$B$5» for one row. */
export function columnRange(sheet: string, column: string, first: number, last = first): string {
  const cells = first === last ? `${column}${first}` : `${column}${first}:${column}${last}`;
  return `${quoteSheet(sheet)}!${lockAll(cells)}`;
}

/** "Resumen!A5:A9" → "Resumen!$A$5:$A$9", with the sheet quoted where it must be. */
export function lockAddress(address: string): string {
  const { sheet, local } = splitScope(address);
  return `${sheet === undefined ? "" : `${quoteSheet(sheet)}!`}${lockAll(local)}`;
}

function lockAll(cells: string): string {
  return cells.replaceAll("$", "").replace(/(?<![A-Z])([A-Z]+)(\d+)/gi, "$$$1$$$2");
}
