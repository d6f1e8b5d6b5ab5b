import type { Selection } from "../actions/WorkbookPort";
import type { Cell } from "../domain/workbook/Cell";
import { formulaOf } from "./read/cellBlock";
import { runExcel } from "./runExcel";

function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** The used part of the selected block, so that a whole selected column costs no more than its data; one round trip. */
export function readSelection(): Promise<Selection> {
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const used = selected.getUsedRangeOrNullObject(true);
    selected.load("address");
    selected.worksheet.load("name");
    used.load("address,values,formulas");
    await context.sync();
    const sheet = selected.worksheet.name;
    if (used.isNullObject) return { sheet, area: localAddress(selected.address), values: [], formulas: [] };
    const values: Cell[][] = used.values;
    const formulas: readonly Cell[][] = used.formulas;
    return {
      sheet,
      area: localAddress(used.address),
      values,
      formulas: values.map((row, r) => row.map((value, c) => formulaOf(formulas[r]?.[c] ?? "", value))),
    };
  });
}
