import type { TypedCell } from "../../actions/Action";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import type { Call } from "../commands/Command";
import type { ExitCode } from "../Io";
import { type BookSource, readOurBook } from "../input/readSource";
import { refuseOther } from "./refuseExisting";
import { rewriteBook } from "./rewriteBook";
import { refuse } from "./writeOutput";
import { writeRewritten } from "./writeRewritten";

/** What builds sheets of ours anew, and the sentence that says so; or why nothing can be built. */
type Built =
  | { readonly plan: WritePlan; readonly typed: readonly TypedCell[]; readonly done: string }
  | { readonly refused: string };

/** Builds sheets of ours anew in the file itself, or in a copy; every other sheet stays as it was. */
export async function rebuild(call: Call, build: (book: BookSource) => Built): Promise<ExitCode> {
  const { input, io, words } = call;
  const refused = refuseOther(call);
  if (refused !== undefined) return refuse(call, refused);
  const source = await readOurBook(input, io, words);
  if (!source.ok) return refuse(call, source.sentence);
  const built = build(source.value);
  if ("refused" in built) return refuse(call, built.refused);
  const grafting = await rewriteBook(source.value, built.plan, input, call);
  if (!grafting.ok) return refuse(call, grafting.sentence);
  return writeRewritten(call, built.done, grafting.value, built.typed);
}
