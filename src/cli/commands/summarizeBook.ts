import { summarize } from "../../actions/summarize";
import { findSummarySheet } from "../../actions/summary/summarySheet";
import { rebuild } from "../output/rebuild";
import type { Call, Command } from "./Command";

/** «resumir»: builds «Resumen» anew. */
export const summarizeBook = {
  names: ["resumir", "summarize"],
  input: "book",
  options: ["output", "overwrite"],
  required: [],
  run: (call: Call) =>
    rebuild(call, ({ snapshot }) => {
      const { cli } = call.words;
      const { plan, typed = [], lacks = [] } = summarize.run(snapshot);
      if (lacks.length > 0) return { refused: cli.files.lacking(call.input, lacks.join(", ")) };
      return { plan, typed, done: cli.summary.done(findSummarySheet(snapshot).name) };
    }),
} as const satisfies Command;
