import { summarize } from "../../actions/summarize";
import { findSummarySheet } from "../../actions/summary/summarySheet";
import type { TableKey } from "../../domain/findings/Place";
import { readOurBook } from "../input/readSource";
import { refuseOther } from "../output/refuseExisting";
import { refuseUnready } from "../output/refuseUnready";
import { rewriteBook } from "../output/rewriteBook";
import { refuse } from "../output/writeOutput";
import { writeRewritten } from "../output/writeRewritten";
import type { Command } from "./Command";

/** Tables that «Resumen» adds up. */
const summarized = new Set<TableKey>(["activities", "pidm", "metas", "schedule", "evidence", "budget", "rubro"]);

/** «resumir»: builds «Resumen» anew in the file, or in a copy; every other sheet stays as it was. */
export const summarizeBook: Command = async (call) => {
  const { input, io, words } = call;
  const refused = refuseOther(call);
  if (refused !== undefined) return refuse(call, refused);
  const source = await readOurBook(input, io, words);
  if (!source.ok) return refuse(call, source.sentence);
  const unready = refuseUnready(source.value, input, summarized, words);
  if (unready !== undefined) return refuse(call, unready);
  const { snapshot } = source.value;
  const { plan, typed } = summarize.run(snapshot, undefined);
  const grafting = await rewriteBook(source.value, plan, input, call);
  if (!grafting.ok) return refuse(call, grafting.sentence);
  return writeRewritten(call, words.cli.summary.done(findSummarySheet(snapshot).name), grafting.value, typed);
};
