import { summarize } from "../../actions/summarize";
import { findSummarySheet } from "../../actions/summary/summarySheet";
import type { ExitCode } from "../Io";
import { readOurBook } from "../input/readSource";
import { refuseOther } from "../output/refuseExisting";
import { rewriteBook } from "../output/rewriteBook";
import { refuse } from "../output/writeOutput";
import { writeRewritten } from "../output/writeRewritten";
import type { Call, Command } from "./Command";

/** «resumir»: builds «Resumen» anew in the file, or in a copy; every other sheet stays as it was. */
export const summarizeBook = {
  names: ["resumir", "summarize"],
  input: "book",
  options: ["output", "overwrite"],
  required: [],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, io, words } = call;
    const refused = refuseOther(call);
    if (refused !== undefined) return refuse(call, refused);
    const source = await readOurBook(input, io, words);
    if (!source.ok) return refuse(call, source.sentence);
    const { snapshot } = source.value;
    const { plan, typed, lacks = [] } = summarize.run(snapshot, undefined);
    if (lacks.length > 0) return refuse(call, words.cli.files.lacking(input, lacks.join(", ")));
    const grafting = await rewriteBook(source.value, plan, input, call);
    if (!grafting.ok) return refuse(call, grafting.sentence);
    return writeRewritten(call, words.cli.summary.done(findSummarySheet(snapshot).name), grafting.value, typed);
  },
} as const satisfies Command;
