import { formatCell } from "../domain/workbook/address";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { Op } from "../domain/workbook/WritePlan";
import { encodeDate } from "../layouts/dates";
import { decodeFindingRows } from "../layouts/findingRows";
import { formatOf } from "../layouts/formats";
import { hallazgos, stateWords } from "../layouts/hallazgos";
import { recognizeOne } from "../layouts/recognize/recognizeOne";
import type { Action, ActionResult } from "./Action";

/** Keys of the findings of the form that a person attended, and today's date (ISO). */
interface AttendInput {
  readonly keys: readonly string[];
  readonly today: string;
}

/** Marks findings of the form as attended in «Hallazgos», with the date; who attended them is the person's to write. */
export const attendFindings = {
  id: "attendFindings",
  preview: ({ keys }: AttendInput) => (keys.length > 1 ? "always" : "never"),
  effect: "view",
  run(snapshot: Snapshot, { keys, today }: AttendInput): Pick<ActionResult, "plan"> {
    const layout = hallazgos.table;
    const found = recognizeOne(snapshot, layout);
    if (found === undefined) return { plan: [] };
    const sheet = found.sheet.name;
    const { state, date } = found.columns;
    const dated = layout.columns.find(({ key }) => key === "date");
    const rows = decodeFindingRows(snapshot).filter(
      (row) => row.origin === "form" && row.state === "open" && keys.includes(row.key),
    );
    const plan = rows.flatMap(({ row, date: known }): readonly Op[] => {
      if (state === undefined) return [];
      const mark: Op = { op: "setValues", sheet, area: formatCell(row, state), values: [[stateWords.attended]] };
      if (date === undefined || dated === undefined || known !== "") return [mark];
      const area = formatCell(row, date);
      return [
        mark,
        { op: "setNumberFormat", sheet, area, format: formatOf(dated) },
        { op: "setValues", sheet, area, values: [[encodeDate(today)]] },
      ];
    });
    return { plan };
  },
} as const satisfies Action<AttendInput>;
