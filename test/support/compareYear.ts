import type { Project } from "../../src/domain/project/Project";
import type { Cell } from "../../src/domain/workbook/Cell";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { followProject } from "../../src/domain/year/follow";
import { newPeopleOf, quarterOf, trainedPeople } from "../../src/domain/year/training";
import { deliveryStates, followStates, methodChanged, strategies } from "../../src/domain/year/words";
import { findTable, namedCell } from "../../src/layouts/findTable";
import { readRows } from "../../src/layouts/readRows";
import { shownIn, tableLayouts } from "./bookTools";
import { deliveryOf, judgeEvidence } from "./judgeEvidence";
import { judgeIndices } from "./judgeIndices";
import { readSpending } from "./readSpending";
import { strategyOf } from "./strategyOf";

/** What the code says of a cell; undefined where the sheet shows nothing. */
type Value = number | string | undefined;

/** Calculated cells by table, column key and data row. */
type Told = Readonly<Record<string, Readonly<Record<string, readonly Value[]>>>>;

function tellFollowUp(project: Project): Told {
  const { reports, metas, municipalities } = followProject(project);
  return {
    tSeguimiento: {
      percent: reports.map(({ percent }) => percent),
      state: reports.map(({ state }) => state && followStates[state]),
      delivery: reports.map((report) => {
        const delivery = deliveryOf(report);
        return delivery && deliveryStates[delivery];
      }),
      plannedPart: reports.map(({ plannedPart }) => plannedPart),
      achievedPart: reports.map(({ achievedPart }) => achievedPart),
      fromTraining: reports.map(({ row, quarter, cumulative }) =>
        quarter === undefined
          ? undefined
          : trainedPeople(project, { pidm: String(row.pidm), municipality: row.municipality, quarter, cumulative }),
      ),
    },
    tEvidencias: { delivery: judgeEvidence(project) },
    tMetas: { progress: metas },
    tMunicipios: { progress: municipalities },
  };
}

function tellRest(project: Project): Told {
  const lines = readSpending(project);
  const indices = judgeIndices(project);
  return {
    tPresupuesto: {
      certified: lines.map(({ spent }) => spent.cdp),
      committed: lines.map(({ spent }) => spent.rp),
      owed: lines.map(({ spent }) => spent.obligation),
      paid: lines.map(({ spent }) => spent.payment),
      available: lines.map(({ spent, amount = 0 }) => amount - spent.cdp),
    },
    tCapacitacion: {
      newPeople: project.training.map(newPeopleOf),
      quarter: project.training.map(({ date }) => quarterOf(date)),
    },
    tActores: {
      strategy: project.actors.map((row) => {
        const strategy = strategyOf(row, project.yearSettings.highFrom);
        return strategy && strategies[strategy];
      }),
    },
    tIndices: {
      change: indices.map(({ change }) => (change === "method" ? methodChanged : change)),
      average: indices.map(({ average }) => average),
      rank: indices.map(({ rank }) => rank),
      gap: indices.map(({ gap }) => gap),
    },
  };
}

function isSame(cell: Cell, value: Value): boolean {
  if (value === undefined) return cell === "";
  return typeof value === "number" ? typeof cell === "number" && Math.abs(cell - value) < 1e-9 : cell === value;
}

/** Calculated cells of a workbook that differ from what the code says of the project, and how many were compared. */
export function compareYear(
  project: Project,
  book: Snapshot,
): { readonly cells: number; readonly differences: readonly string[] } {
  const told = { ...tellFollowUp(project), ...tellRest(project) };
  const differences: string[] = [];
  let cells = 0;
  for (const [name, columns] of Object.entries(told)) {
    const layout = tableLayouts.find((table) => table.name === name);
    const found = layout && findTable(book, layout);
    if (layout === undefined || found === undefined) throw new Error(`no ${name}`);
    const rows = readRows(found, layout);
    for (const [key, values] of Object.entries(columns))
      values.forEach((value, index) => {
        const cell = rows[index]?.cell(key) ?? "";
        cells += 1;
        if (!isSame(cell, value)) differences.push(`${name}.${key} ${index + 1}: ${String(cell)} for ${String(value)}`);
      });
  }
  const whole = followProject(project).project;
  const at = namedCell(book, "fAvance", "Seguimiento");
  if (at === undefined) throw new Error("no fAvance");
  const shown = shownIn(book, "Seguimiento", at.row, at.column);
  cells += 1;
  if (!isSame(shown, whole)) differences.push(`fAvance: ${String(shown)} for ${String(whole)}`);
  return { cells, differences };
}
