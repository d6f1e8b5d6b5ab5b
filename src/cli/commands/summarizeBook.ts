import { summarize } from "../../actions/summarize";
import { findSummarySheet } from "../../actions/summary/summarySheet";
import { rebuildView } from "../output/rebuildView";
import type { Call, Command } from "./Command";

/** «resumir»: builds «Resumen» anew. */
export const summarizeBook = {
  names: ["resumir", "summarize"],
  input: "book",
  options: ["output", "overwrite"],
  required: [],
  run: (call: Call) => rebuildView(call, { run: summarize.run, find: findSummarySheet }),
} as const satisfies Command;
