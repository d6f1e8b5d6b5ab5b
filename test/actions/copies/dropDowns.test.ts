import { parseArea } from "../../../src/domain/workbook/address";
import { contains } from "../../../src/domain/workbook/areas";
import type { SheetSnapshot, Snapshot } from "../../../src/domain/workbook/Snapshot";
import { copyLayouts } from "../../../src/layouts/copies/expectedLayouts";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeLocked } from "../../../src/xlsx/writeXlsx";
import { sheetOf } from "../../support/bookTools";
import { sampleCopy, sharedProject } from "../../support/copies";

const areasOf = (texts: readonly string[] = []) => texts.flatMap((text) => parseArea(text) ?? []);

/** What checks a cell: kinds of rules, a list of the workbook by its formula. */
function checksAt({ look }: SheetSnapshot, row: number, column: number): readonly string[] {
  return look.validations.flatMap(({ area, validation: { rule } }) => {
    const isThere = areasOf([area]).some((one) => contains(one, row, column));
    return isThere ? [rule.kind === "listFormula" ? rule.formula : rule.kind] : [];
  });
}

/** First and last cells of the runs that a municipality may fill and a column checks, what checks them in the file, and what should. */
function openChecks(made: Snapshot, copy: Snapshot) {
  return copyLayouts.flatMap(({ name, table }) => {
    const sheet = sheetOf(copy, name);
    const open = areasOf(sheetOf(made, name).look.unlocked);
    return (table?.columns ?? []).flatMap(({ header, validation: rule }, index) => {
      const runs = rule === undefined ? [] : open.filter(({ column }) => column === index + 1);
      const wanted = rule?.kind === "listFormula" ? rule.formula : (rule?.kind ?? "");
      return runs
        .flatMap(({ row, rows }) => [row, row + rows - 1])
        .map((row) => ({ cell: `${name} ${header} ${row}`, found: checksAt(sheet, row, index + 1), wanted }));
    });
  });
}

describe("The drop-downs and checks of a copy", () => {
  it("stand on every cell that is to be filled, to the last empty row, and name lists that the copy has", async () => {
    const { snapshot, stamp } = sampleCopy(await sharedProject(), "Girón");
    const reading = await readXlsx(await writeLocked(snapshot, stamp.sent));
    if (!reading.ok) throw new Error(reading.found);
    const checks = openChecks(snapshot, reading.snapshot);
    expect(checks.filter(({ found, wanted }) => String(found) !== wanted)).toEqual([]);
    expect(new Set(checks.map(({ cell }) => cell.replace(/ .*/, ""))).size).toBe(9);
    const tables = reading.snapshot.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    const sources = new Map(reading.snapshot.names.map(({ name, formula }) => [name, /^=(\w+)\[/.exec(formula)?.[1]]));
    const lists = new Set(checks.flatMap(({ wanted }) => (wanted.startsWith("=lista") ? [wanted.slice(1)] : [])));
    expect([...lists].sort()).toEqual(["listaMunicipios", "listaPidm", "listaRenglones", "listaRiesgos"]);
    for (const list of lists) expect([list, tables]).toEqual([list, expect.arrayContaining([sources.get(list)])]);
  });
});
