import { consolidate } from "../../src/actions/consolidate";
import { dashboard } from "../../src/actions/dashboard";
import { summarize } from "../../src/actions/summarize";
import { summarizePlaces } from "../../src/actions/summarizePlaces";
import type { Project } from "../../src/domain/project/Project";
import { parseVigencia } from "../../src/domain/schedule/calendar";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { cutDay, followProject, type JudgedReport } from "../../src/domain/year/follow";
import { newPeopleOf } from "../../src/domain/year/training";
import { methodChanged } from "../../src/domain/year/words";
import { sheetOf, shownIn } from "./bookTools";
import { type JudgedIndex, judgeIndices } from "./judgeIndices";
import { readSpending, sumByKind } from "./readSpending";

type Value = number | string;

/** A workbook with the sheets that are built from its year. */
export function withYearSheets(book: Snapshot): Snapshot {
  const actions = [summarize.run, dashboard.run, summarizePlaces.run, consolidate.run];
  return actions.reduce((before, run) => applyPlan(before, run(before, undefined).plan), book);
}

/** Trimestre of the vigencia, beyond it below 1 or above 4; 0 where nobody knows. */
function quarterNow(project: Project): number {
  const [vigencia, day] = [parseVigencia(project.ficha.vigencia), cutDay(project)];
  if (vigencia === undefined || day === undefined) return 0;
  return (Number(day.slice(0, 4)) - vigencia) * 4 + Math.ceil(Number(day.slice(5, 7)) / 3);
}

/** A report with a value, late, or due to begin, and neither evidence nor link. */
function owes({ row, achieved = 0, state }: JudgedReport): boolean {
  return (achieved > 0 || state === "late" || state === "notStarted") && row.evidence === "" && row.link === "";
}

function countOwed(project: Project, reports: readonly JudgedReport[]) {
  const [owed, now] = [reports.filter(owes), quarterNow(project)];
  const overdue = owed.filter(({ quarter }) => quarter !== undefined && quarter < now).length;
  return { overdue, due: owed.length - overdue };
}

const isOf = (name: string) => (row: { readonly municipality: string }) =>
  row.municipality.toLowerCase() === name.toLowerCase();

function figuresOf(project: Project, name: string, at: number): readonly Value[] {
  const { reports, municipalities } = followProject(project);
  const own = reports.filter(({ row }) => isOf(name)(row));
  const { overdue, due } = countOwed(project, own);
  const training = project.training.filter(isOf(name));
  return [
    municipalities[at] ?? "Sin datos",
    overdue,
    due,
    new Set(training.map((row) => `${row.name}|${row.date}`.toLowerCase())).size,
    training.reduce((sum, row) => sum + (newPeopleOf(row) ?? 0), 0),
    own.filter(({ state }) => state === "late").length,
  ];
}

function indexLines(project: Project, name: string): readonly (readonly Value[])[] {
  const judged = judgeIndices(project);
  const told = (one: JudgedIndex | undefined): readonly Value[] => {
    const change = one?.change === "method" ? methodChanged : (one?.change ?? "");
    return [one?.value ?? "", change, one?.rank ?? "", one?.gap ?? ""];
  };
  const names = [...new Set(judged.flatMap(({ value, row }) => (value === undefined ? [] : [row.index])))];
  return names.map((index) => {
    const own = judged.filter(({ row, year }) => row.index === index && year !== undefined);
    const last = Math.max(...own.map(({ year = 0 }) => year));
    return [index, last, ...told(own.findLast(({ row, year }) => year === last && isOf(name)(row)))];
  });
}

function blockOf(project: Project, name: string, at: number): readonly (readonly Value[])[] {
  const { cdp, rp, obligation, payment } = sumByKind(project.execution.filter(isOf(name)));
  return [figuresOf(project, name, at), ["Pesos", cdp, rp, obligation, payment], ...indexLines(project, name)];
}

function isSame(cell: Cell, value: Value): boolean {
  return typeof value === "number" ? typeof cell === "number" && Math.abs(cell - value) < 1e-6 : cell === value;
}

/** Rows of «Resumen por municipio» that hold figures, and what the code says of each. */
function tellPlaces(project: Project): readonly (readonly [row: number, values: readonly Value[]])[] {
  const indices = indexLines(project, "").length;
  return project.municipalities.flatMap(({ name }, at) => {
    const first = 7 + at * (8 + indices);
    return blockOf(project, name, at).map((values, line) => [first + ([3, 5][line] ?? 5 + line), values] as const);
  });
}

/** Cells of the built sheets that differ from what the code says of the project, and how many were compared. */
export function compareYearSheets(
  project: Project,
  book: Snapshot,
): { readonly cells: number; readonly differences: readonly string[] } {
  const { reports } = followProject(project);
  const { overdue, due } = countOwed(project, reports);
  const spent = readSpending(project).map((line) => line.spent);
  const summary: readonly (readonly [number, number, Value])[] = [
    [11, 2, spent.reduce((sum, { rp }) => sum + rp, 0)],
    [11, 3, spent.reduce((sum, { payment }) => sum + payment, 0)],
    [11, 4, followProject(project).project ?? "Sin datos"],
    [11, 5, reports.filter(({ state }) => state === "late").length],
  ];
  const places = tellPlaces(project).flatMap(([row, values]) =>
    values.map((value, column) => ["Resumen por municipio", row, column + 1, value] as const),
  );
  const told = [
    ["Tablero", 6, 4, overdue + due] as const,
    ...summary.map((one) => ["Resumen", ...one] as const),
    ...places,
  ];
  const differences = told.flatMap(([sheet, row, column, value]) => {
    const shown = shownIn(book, sheet, row, column);
    return isSame(shown, value) ? [] : [`${sheet} ${row},${column}: ${String(shown)} for ${String(value)}`];
  });
  const errors = ["Resumen", "Tablero", "Resumen por municipio"].flatMap((sheet) =>
    (sheetOf(book, sheet).cells?.values.flat() ?? []).filter((value) => /^#/.test(String(value))).map(String),
  );
  return { cells: told.length, differences: [...differences, ...errors] };
}
