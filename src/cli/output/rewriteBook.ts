import type { TypedCell } from "../../actions/Action";
import { applyPlan } from "../../domain/workbook/applyPlan";
import type { WritePlan } from "../../domain/workbook/WritePlan";
import { type Grafting, graftSheets } from "../../xlsx/graft/graftSheets";
import type { CliWords } from "../CliWords";
import type { Call } from "../commands/Command";
import { fail, type Result } from "../input/Result";
import type { BookSource } from "../input/readSource";
import { withValues } from "./withValues";

/** Sheets that a plan writes. */
function writtenSheets(plan: WritePlan): ReadonlySet<string> {
  return new Set(plan.flatMap((op) => ("sheet" in op && op.op !== "activate" ? [op.sheet] : [])));
}

/** The file after a plan: only the sheets that the plan writes are made anew, all other parts stay byte for byte. */
export async function rewriteBook(
  { bytes, snapshot }: BookSource,
  plan: WritePlan,
  path: string,
  call: Pick<Call, "io" | "words">,
): Promise<Result<Grafting>> {
  const { cli } = call.words;
  const after = await withValues(applyPlan(snapshot, plan), call);
  const grafting = await graftSheets(bytes, after, writtenSheets(plan));
  return grafting === undefined ? fail(cli.files.notKept(path)) : { ok: true, value: grafting };
}

/** What a sheet would lose: «imágenes, comentarios». */
export interface Loss {
  readonly sheet: string;
  readonly parts: string;
}

function nameTyped(typed: readonly TypedCell[], { cli }: CliWords): readonly Loss[] {
  return [...new Set(typed.map(({ sheet }) => sheet))].map((sheet) => {
    const own = typed.filter((one) => one.sheet === sheet).map(({ cell }) => cell);
    return { sheet, parts: cli.files.typed(own.join(", ")) };
  });
}

/** What the sheets of a rewritten file would lose: parts that are not ours, and cells that people typed. */
export function nameLost({ lost }: Grafting, words: CliWords, typed: readonly TypedCell[] = []): readonly Loss[] {
  const parts = lost.map(({ sheet, parts }) => ({
    sheet,
    parts: parts.map((part) => words.cli.files.parts[part]).join(", "),
  }));
  return [...parts, ...nameTyped(typed, words)];
}
