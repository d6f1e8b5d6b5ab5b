import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Call } from "../commands/Command";

/** Filled cells from which on calculating here takes longer than a person waits; Excel calculates when it opens the file. */
const mostCells = 40_000;

function countCells({ sheets }: Snapshot): number {
  return sheets.reduce((sum, { cells }) => sum + (cells?.values.length ?? 0) * (cells?.values[0]?.length ?? 0), 0);
}

/**
 * The workbook with the values that its formulas show: Excel's Protected View, and every program that shows a file without
 * calculating, shows these. Where calculating takes too long, or what calculates is not installed, the formulas go without
 * them, and that is said.
 */
export async function withValues(book: Snapshot, { io, words }: Pick<Call, "io" | "words">): Promise<Snapshot> {
  const calculated = countCells(book) > mostCells ? "tooLong" : await io.calculate(book);
  if (typeof calculated !== "string") return calculated;
  io.printError(words.cli.files.notCalculated[calculated]);
  return book;
}
