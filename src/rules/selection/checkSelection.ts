import { buildReport } from "../../domain/findings/buildReport";
import type { Finding } from "../../domain/findings/Finding";
import type { Selection } from "../../domain/selection/Selection";
import type { SelectionNote, SelectionReport } from "../../domain/selection/SelectionReport";
import { formatArea } from "../../domain/workbook/address";
import { columnFormulas } from "./ColumnSums";
import { checkAcross } from "./checkAcross";
import { checkAmountTexts } from "./checkAmountTexts";
import { checkDistantSums } from "./checkDistantSums";
import { checkErrorValues } from "./checkErrorValues";
import { checkExternalLinks } from "./checkExternalLinks";
import { checkFormulaSums } from "./checkFormulaSums";
import { checkInconsistent } from "./checkInconsistent";
import { checkLevels, findHierarchy } from "./checkLevels";
import { checkOverwritten } from "./checkOverwritten";
import { checkPidmColumns } from "./checkPidmColumns";
import { checkProducts } from "./checkProducts";
import { checkSummedParts } from "./checkSummedParts";
import { checkSumsAcross } from "./checkSumsAcross";
import { checkTypedTotals } from "./checkTypedTotals";
import { findTables } from "./findTables";
import { cellName, type Grid, isAmountAt, type Rect } from "./Grid";
import { guessTotals } from "./guessTotals";
import { inFocus, narrowsFindings } from "./inFocus";
import { readGrid } from "./readGrid";
import { readScale } from "./readScale";
import { amountColumns, readTable, type Table } from "./Table";

/** Checks any selected cells, of our sheets or of anybody's: totals, amounts, formulas, PIDM codes. It writes nothing. */
export function checkSelection(selection: Selection): SelectionReport {
  const steps = checkSteps(selection);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, each yielding the share done (0 to 1), so that a pane can show progress and be cancelled between them. */
export function* checkSteps(selection: Selection): Generator<number, SelectionReport> {
  const grid = readGrid(selection);
  yield 0.3;
  const rects = findTables(grid);
  const notes = readScale(grid);
  const scale = notes.reduce((factor, note) => (note.kind === "scaled" ? note.factor : factor), 1);
  const found: Checked = { findings: [], notes, formulaSums: 0, typedTotals: 0, amounts: 0 };
  const tables: Table[] = [];
  for (const [i, rect] of rects.entries()) {
    const table = readTable(grid, selection, rect, scale);
    tables.push(table);
    for (const check of checks) {
      check(table, found);
      yield 0.3 + (0.7 * (i + checks.indexOf(check) / checks.length)) / rects.length;
    }
  }
  addAll(found.findings, checkDistantSums(tables));
  addAll(found.findings, checkExternalLinks(grid, selection));
  const { formulaSums, typedTotals, amounts } = found;
  if (formulaSums + typedTotals === 0 && amounts > 1) found.notes.push({ kind: "no-total" });
  const isNarrow = narrowsFindings(grid, selection);
  const findings = isNarrow ? found.findings.filter((finding) => inFocus(selection, finding)) : found.findings;
  const outside = found.findings.length - findings.length;
  if (outside > 0) found.notes.push({ kind: "outside", findings: outside });
  return { ...buildReport(findings), coverage: { formulaSums, typedTotals, amounts }, notes: found.notes };
}

interface Checked {
  readonly findings: Finding[];
  readonly notes: SelectionNote[];
  formulaSums: number;
  typedTotals: number;
  amounts: number;
}

/** What is checked of each table, in order; pivot tables are Excel's own sums. */
const checks: readonly ((table: Table, into: Checked) => void)[] = [
  (table, into) => {
    addAll(into.findings, checkErrorValues(table));
    addAll(into.findings, checkPidmColumns(table));
  },
  (table, into) => {
    if (table.isPivot) into.notes.push({ kind: "pivot", area: areaOf(table.grid, table.rect) });
    else addAll(into.findings, checkAmountTexts(table));
  },
  (table, into) => {
    countCovered(table, into);
    if (!table.isPivot) addAll(into.findings, checkSums(table, into));
  },
];

/** One by one: as arguments of push, a hundred thousand would not fit the stack. */
function addAll<T>(into: T[], more: readonly T[]): void {
  for (const one of more) into.push(one);
}

function checkSums(table: Table, into: Checked): readonly Finding[] {
  const overwritten = checkOverwritten(table);
  const known = new Set(overwritten.flatMap(cellsOf));
  const hierarchy = findHierarchy(table);
  const { grid } = table;
  const typed = checkTypedTotals(table, hierarchy, (row, column) => known.has(cellName(grid, row, column)));
  addAll(into.notes, typed.notes);
  into.typedTotals += typed.judged + (hierarchy?.equations.filter(({ isFormula }) => !isFormula).length ?? 0);
  const levels = hierarchy === undefined ? [] : checkLevels(table, hierarchy);
  const sums = [...checkFormulaSums(table), ...checkSumsAcross(table), ...checkSummedParts(table), ...overwritten];
  const guessed = guessTotals(table);
  into.typedTotals += guessed.length;
  const told = new Set(sums.flatMap(cellsOf));
  const odd = checkInconsistent(table, (row, column) => told.has(cellName(grid, row, column)));
  const across = checkAcross(table, [...sums, ...odd, ...typed.findings, ...levels, ...guessed]);
  into.typedTotals += across.judged;
  return oncePerCell([...across.findings, ...checkProducts(table, across.findings)]);
}

/** One event, one finding: what is told of a cell first stands, and a cell that lost its formula is not also a wrong total. */
function oncePerCell(findings: readonly Finding[]): readonly Finding[] {
  const lost = findings.filter(({ code }) => code === "sheet/formula-overwritten");
  const overwritten = new Set(lost.map((one) => cellsOf(one).join()));
  const seen = new Set<string>();
  return findings.filter((one) => {
    const cells = cellsOf(one).join();
    if (one.code === "sheet/total-mismatch" && overwritten.has(cells)) return false;
    const isNew = !seen.has(`${one.code} ${cells}`);
    seen.add(`${one.code} ${cells}`);
    return isNew;
  });
}

function cellsOf({ places }: Finding): readonly string[] {
  return places.flatMap((place) => ("cell" in place ? [place.cell] : []));
}

function areaOf(grid: Grid, { top, bottom, left, right }: Rect): string {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return formatArea({ row: grid.row + top, column: grid.column + left, rows, columns });
}

function countCovered(table: Table, into: Checked): void {
  for (const { column } of amountColumns(table)) {
    into.formulaSums += columnFormulas(table, column).adding.size;
    for (let row = table.bodyTop; row <= table.rect.bottom; row++)
      if (isAmountAt(table.grid, row, column)) into.amounts++;
  }
}
