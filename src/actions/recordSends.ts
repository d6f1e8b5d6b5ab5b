import type { RecordOf } from "../domain/project/Record";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Action } from "./Action";
import { encodeRows } from "./rows/encodeRows";
import { onSheets, planTableRows, type RowsResult } from "./rows/onSheets";

/** The sheets that a sending needs: its own, and that of the day on which what is overdue is judged. */
const sendSheets = ["followUp", "sends"] as const;

interface RecordSendsInput {
  readonly sends: readonly RecordOf<"sends">[];
}

/** Notes on «Envíos» which copies went out. */
export const recordSends = {
  id: "recordSends",
  preview: "in-doubt",
  effect: "data",
  cli: { names: ["copiar", "copy"] },
  run: (snapshot: Snapshot, { sends }: RecordSendsInput): RowsResult =>
    onSheets(snapshot, sendSheets, (book) =>
      planTableRows(book, sendSheets, { sends: encodeRows("sends", sends).map((cells) => ({ cells })) }),
    ),
} as const satisfies Action<RecordSendsInput, RowsResult>;
