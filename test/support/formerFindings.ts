import { formatArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { cellAt } from "../../src/domain/workbook/cellAt";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { columnName } from "../../src/layouts/workbookNames";
import { sheetOf, tableIn } from "./bookTools";

/** «Hallazgos» as template 1.0 made it: the internal key first, no names of rules, nothing hidden, every sheet printed. */
export function formerFindings(book: Snapshot): Snapshot {
  const { area } = tableIn(book, "tHallazgos");
  const sheet = "Hallazgos";
  const [first, last] = [area.row + 1, area.row + area.rows - 1];
  const keys = Array.from({ length: area.rows - 1 }, (_, index) => [
    cellAt(sheetOf(book, sheet), first + index, 14).value,
  ]);
  const former = applyPlan(book, [
    { op: "removeTableColumn", sheet, table: "tHallazgos", header: "Clave" },
    { op: "setValues", sheet, area: `A${area.row}`, values: [["Clave"]] },
    { op: "setValues", sheet, area: formatArea({ ...area, row: first, rows: keys.length, columns: 1 }), values: keys },
    { op: "setStyle", sheet, area: `A${first}:A${last}`, style: "code" },
    { op: "setColumnWidth", sheet, column: 1, characters: 7 },
    { op: "setColumnWidth", sheet, column: 3, characters: 18 },
    { op: "removeName", name: columnName("tHallazgos", "rule") },
    { op: "defineName", name: columnName("tHallazgos", "key"), formula: `=Hallazgos!$A$${area.row}`, visible: false },
    { op: "setProperty", key: "gm.unprinted", value: "" },
  ]);
  const sheets = former.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const { 14: _, ...widths } = one.look.widths;
    return { ...one, look: { ...one.look, widths } };
  });
  return { ...former, sheets };
}
