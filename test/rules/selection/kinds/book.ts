import { parseArea } from "../../../../src/domain/workbook/address";
import type { Kind } from "./Kind";
import { type Look, sheet } from "./sheet";

/** A slip: the cell and what stands there instead, as `C7: 120`; the cell that is told; its code without «sheet/». */
export type Slip = readonly [edit: string, cell: string, code?: string];

/** A right sheet from A1, which must be silent, and the same with one slip each; typed sums (`#…`) keep what they showed. */
export function book(name: string, kind: string, text: string, slips: readonly Slip[] = [], look: Look = {}): Kind[] {
  const right = sheet("A1", text, look);
  const frozen = rowsOf(text).map((row, r) =>
    row.map((cell, c) => cell.replace(/^(\*?>*)\s*#.*$/, (_, marks: string) => `${marks}${right.values[r]?.[c]}`)),
  );
  return [
    { name, kind, selection: right, expect: { findings: [] } },
    ...slips.map(
      ([edit, cell, code = "total-mismatch"]): Kind => ({
        name: `${name}; slip ${edit}`,
        kind,
        selection: sheet("A1", edited(frozen, edit), look),
        expect: { findings: [[code, cell]] },
      }),
    ),
  ];
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/^\n|\n\s*$/g, "").split("\n");
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

function edited(rows: readonly (readonly string[])[], edit: string): string {
  const [address = "", text = ""] = edit.split(": ");
  const { row, column } = parseArea(address) ?? { row: 1, column: 1 };
  const changed = rows.map((cells, r) => cells.map((cell, c) => (r === row - 1 && c === column - 1 ? text : cell)));
  return changed.map((cells) => cells.join(" | ")).join("\n");
}
