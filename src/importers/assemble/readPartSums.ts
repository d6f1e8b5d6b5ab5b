import { parseMoney } from "../../domain/budget/parseMoney";
import { sumMoney } from "../../domain/budget/sumMoney";
import type { PartSum } from "../../domain/form/FormRecord";
import { joinCell } from "../Block";
import { textOf } from "./collectRows";
import { placeOf } from "./placeOf";
import { sumKind } from "./readTotal";
import type { PaperRow } from "./recognizeTable";

/** The sums of parts among the lines of 8.1, with what they may add; none where a line cannot be read. */
export function readPartSums(rows: readonly PaperRow[]): PartSum[] {
  return rows.flatMap((row, at) => {
    const money = parseMoney(textOf(row, "amount"));
    if (sumKind(row) !== "part" || !money.ok) return [];
    const before = rows.slice(0, at);
    const start = before.findLastIndex((one) => sumKind(one) !== undefined) + 1;
    const readings = [addUp(before.slice(start)), addUp(before)].filter((sum) => sum !== undefined);
    const label = row.raw.cells.map(joinCell).find((text) => text !== "") ?? "";
    return readings.length < 2 ? [] : [{ label, declared: money.pesos, readings, at: placeOf("8.1", 0, row.raw.line) }];
  });
}

/** Undefined where there is no line, or one without an amount. */
function addUp(rows: readonly PaperRow[]): number | undefined {
  const lines = rows.filter((row) => sumKind(row) === undefined && textOf(row, "amount") !== "");
  return lines.length === 0 ? undefined : sumMoney(lines.map((row) => parseMoney(textOf(row, "amount"))))?.pesos;
}
