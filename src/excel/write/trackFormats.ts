import { type Area, parseArea } from "../../domain/workbook/address";
import { contains } from "../../domain/workbook/areas";
import type { SheetSnapshot, Snapshot } from "../../domain/workbook/Snapshot";
import type { Op } from "../../domain/workbook/WritePlan";

/** Which cells hold texts as they are written, because their number format is "@". */
interface FormatTracker {
  /** Notes a format that a plan step sets. */
  readonly note: (op: Op) => void;
  readonly isText: (sheet: string, row: number, column: number) => boolean;
  /** True when the cell is known to have no number format of its own. */
  readonly isGeneral: (sheet: string, row: number, column: number) => boolean;
}

const textFormat = "@";
const noFormat = "General";
/** Excel specifications and limits. */
const wholeSheet: Area = { row: 1, column: 1, rows: 1_048_576, columns: 16_384 };

function formatAt({ cells }: SheetSnapshot, row: number, column: number): string | undefined {
  return cells?.formats[row - cells.row]?.[column - cells.column];
}

/** Knows the formats of a workbook as last read, and those that a plan has set since. */
export function trackFormats(known: Snapshot | undefined): FormatTracker {
  const sheets = new Map(known?.sheets.map((sheet) => [sheet.name, sheet]));
  const set = new Map<string, { readonly area: Area; readonly format: string }[]>();
  const formatOf = (sheet: string, row: number, column: number): string | undefined => {
    const latest = set.get(sheet)?.find(({ area }) => contains(area, row, column));
    if (latest !== undefined || known === undefined) return latest?.format;
    const origin = sheets.get(sheet);
    return (origin === undefined ? undefined : formatAt(origin, row, column)) ?? noFormat;
  };
  return {
    note: (op) => {
      if (op.op === "addSheet" || op.op === "clearSheet") set.set(op.sheet, [{ area: wholeSheet, format: noFormat }]);
      const area = op.op === "setNumberFormat" ? parseArea(op.area) : undefined;
      if (op.op !== "setNumberFormat" || area === undefined) return;
      const areas = set.get(op.sheet) ?? [];
      areas.unshift({ area, format: op.format });
      set.set(op.sheet, areas);
    },
    isText: (sheet, row, column) => formatOf(sheet, row, column) === textFormat,
    isGeneral: (sheet, row, column) => formatOf(sheet, row, column) === noFormat,
  };
}
