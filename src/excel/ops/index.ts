import type { Op } from "../../domain/workbook/WritePlan";
import { addLink, removeLinks, setFormulas, setNumberFormat, setValues } from "./cells";
import { addChart, removeChart } from "./charts";
import { setConditionalFormats } from "./conditionalFormats";
import { defineName, removeName, setProperty } from "./names";
import { setPage } from "./page";
import type { OpOf, Step, StepContext } from "./Step";
import { activate, addSheet, clearSheet, removeSheet, setView } from "./sheets";
import { setColumnWidth, setRowHeight, setStyle } from "./styles";
import { addTable, addTableColumn, removeTable, removeTableColumn, renameTable, resizeTable } from "./tables";
import { setValidation } from "./validation";

const steps: { readonly [K in Op["op"]]: Step<K> } = {
  addSheet,
  setNumberFormat,
  setValues,
  setFormulas,
  addTable,
  resizeTable,
  renameTable,
  addTableColumn,
  defineName,
  setValidation,
  setConditionalFormats,
  setStyle,
  setColumnWidth,
  setRowHeight,
  setView,
  setPage,
  addLink,
  removeLinks,
  addChart,
  setProperty,
  clearSheet,
  activate,
  removeSheet,
  removeTable,
  removeTableColumn,
  removeChart,
  removeName,
};

/** Queues one step of a plan; it happens in Excel at the next sync. */
export function queueStep<K extends Op["op"]>(context: StepContext, op: OpOf<K> & { readonly op: K }): void {
  const step: Step<K> = steps[op.op];
  step(context, op);
}
