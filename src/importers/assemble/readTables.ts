import type { UnreadPart } from "../../domain/form/UnreadPart";
import { type Collected, collectRows } from "./collectRows";
import type { Parts } from "./cutParts";
import { readAlignment } from "./readAlignment";
import { readBudgetTable } from "./readBudgetTable";
import { readMetas } from "./readMetas";
import { readRubro } from "./readRubro";
import { readSchedule } from "./readSchedule";
import { readPlan } from "./readSmallTables";
import { readTotalBelow } from "./readTotal";

type Collection = Readonly<Record<"metas" | "alignment" | "budget" | "rubro" | "schedule", Collected>>;

function collectTables(tables: Parts["tables"]): Collection {
  return {
    metas: collectRows(tables, "metas"),
    alignment: collectRows(tables, "alignment"),
    budget: collectRows(tables, "budget"),
    rubro: collectRows(tables, "rubro"),
    schedule: collectRows(tables, "schedule"),
  };
}

/** What the tables of the sections say, and what is struck through beside them. */
export type Tables = ReturnType<typeof readTables>;

/** Reads the tables of the sections. */
export function readTables({ parts, tables }: Parts) {
  const collected = collectTables(tables);
  const metas = readMetas(collected.metas);
  const named = metas.activities.map((said) => said.text);
  return {
    collected,
    metas,
    alignment: readAlignment(collected.alignment),
    budget: readBudgetTable(collected.budget, belowBudget(parts)),
    rubro: readRubro(collected.rubro),
    schedule: readSchedule(collected.schedule, named),
    plan: readPlan(tables),
    struckBeside: parts.flatMap((part) => part.struck),
  };
}

/** Whether the TOTAL was read from under the table. */
export function isTotalBelow({ parts }: Parts, { budget }: Tables): boolean {
  return budget.declaredTotal !== undefined && readTotalBelow(belowBudget(parts))?.text === budget.declaredTotal.text;
}

function belowBudget(parts: Parts["parts"]): Parts["parts"][number]["paragraphs"] {
  return parts.filter(({ id }) => id === "8.1").flatMap(({ paragraphs }) => paragraphs);
}

/** Cells in which nothing can be read. */
export function listCells({ metas, budget, rubro }: Tables): UnreadPart[] {
  return [metas, budget, rubro].flatMap((read) => read.unread);
}
