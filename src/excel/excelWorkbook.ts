import type { WorkbookPort } from "../actions/WorkbookPort";
import { onChanged, onSheets } from "./events";
import { goTo } from "./goTo";
import { formulaMemory } from "./read/FormulaMemory";
import { readStanding } from "./read/readStanding";
import { type Reading, readWorkbook } from "./readWorkbook";
import { onSelected, readPlace } from "./selectedPlace";
import { readSelection } from "./selection";

/** The workbook that is open in Excel. It remembers its last reading: protected sheets, text formats, size. */
export function excelWorkbook(): WorkbookPort {
  let last: Reading | undefined;
  const memory = formulaMemory();
  return {
    read: async () => {
      last = await readWorkbook(last?.inParts, memory);
      return last.snapshot;
    },
    apply: async (plan, options) => {
      const known = last;
      if (last !== undefined) last = { ...last, charts: undefined };
      memory.noteWritten(plan);
      // What only writing needs comes with the first write.
      const { applyPlan } = await import("./applyPlan");
      return applyPlan(plan, options, known);
    },
    goTo: (sheet, cell) => goTo(sheet, cell, last?.ids.get(sheet)),
    onSheets,
    readSelection,
    readStanding,
    readPlace,
    onSelected,
    onChanged,
  };
}
