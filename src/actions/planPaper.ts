import { applyPlan } from "../domain/workbook/applyPlan";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Op, WritePlan } from "../domain/workbook/WritePlan";
import type { SheetLayout } from "../layouts/Layout";
import {
  conditionalSheets,
  decodeUnprinted,
  encodeUnprinted,
  hasRows,
  pageFor,
  unprintedProperty,
} from "../layouts/paper";

function sheetName({ sheets }: Snapshot, { name, table }: SheetLayout): string | undefined {
  const own = sheets.find(({ tables }) => tables.some((one) => one.name === table?.name));
  return (own ?? sheets.find((one) => one.name === name))?.name;
}

/**
 * Puts sheets on paper that have rows now, and takes off it those that have none any more; `after` is the workbook after the
 * rest of the plan. Nothing in a workbook of an earlier template.
 */
export function planPaper(after: Snapshot): WritePlan {
  const off = decodeUnprinted(after.properties[unprintedProperty]);
  if (off === undefined) return [];
  const states = conditionalSheets.map((layout) => {
    const filled = hasRows(after, layout.printedWith ?? "risks");
    return { layout, filled, changed: filled === off.includes(layout.key) };
  });
  const pages = states.flatMap(({ layout, filled, changed }): readonly Op[] => {
    const sheet = changed ? sheetName(after, layout) : undefined;
    return sheet === undefined ? [] : [{ op: "setPage", sheet, page: pageFor(layout, filled) }];
  });
  if (pages.length === 0) return [];
  const value = encodeUnprinted(states.flatMap(({ layout, filled }) => (filled ? [] : [layout.key])));
  return [...pages, { op: "setProperty", key: unprintedProperty, value }];
}

/** A plan with what it changes on paper: the first risk puts the sheets of the map there, the last one takes them off. */
export function withPaper(before: Snapshot, plan: WritePlan): WritePlan {
  const isKnown = before.properties[unprintedProperty] !== undefined;
  return isKnown && plan.length > 0 ? [...plan, ...planPaper(applyPlan(before, plan))] : plan;
}
