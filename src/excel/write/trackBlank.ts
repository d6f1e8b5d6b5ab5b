import { type Area, parseArea } from "../../domain/workbook/address";
import { intersect } from "../../domain/workbook/areas";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op } from "../../domain/workbook/WritePlan";

/** What a plan may have put on a cell that was blank when its sheet was made. */
type Layer = "look" | "validation" | "conditional";

/** Knows what cannot be there yet, so that nobody takes it away. */
export interface BlankTracker {
  /** Notes a step that has been queued. */
  readonly note: (op: Op) => void;
  /** True for cells of a sheet that the plan has made or emptied, and on which it has put nothing of that kind since. */
  readonly isBlank: (layer: Layer, sheet: string, address: string) => boolean;
  /** True when the workbook, as last read, and the plan so far have no such name. */
  readonly isFreeName: (name: string) => boolean;
}

function touched(op: Op): readonly (readonly [Layer, string])[] {
  if (op.op === "setStyle") return [["look", op.area]];
  if (op.op === "addLink") return [["look", op.cell]];
  if (op.op === "setValidation") return [["validation", op.area]];
  return op.op === "setConditionalFormats" ? op.formats.map(({ area }) => ["conditional", area] as const) : [];
}

type Layers = Map<Layer, Area[]>;

function noteSheet(sheets: Map<string, Layers>, op: Op): void {
  if (op.op === "addSheet" || op.op === "clearSheet") sheets.set(op.sheet, new Map());
  else if (op.op === "removeSheet") sheets.delete(op.sheet);
  const layers = "sheet" in op ? sheets.get(op.sheet) : undefined;
  if (layers === undefined) return;
  for (const [layer, address] of touched(op)) {
    const area = parseArea(address);
    if (area !== undefined) layers.set(layer, [...(layers.get(layer) ?? []), area]);
  }
}

/** `known` is the workbook as last read. */
export function trackBlank(known: Snapshot | undefined): BlankTracker {
  const sheets = new Map<string, Layers>();
  const names = new Set(known?.names.map(({ name }) => name.toLowerCase()));
  return {
    note: (op) => {
      noteSheet(sheets, op);
      if (op.op === "defineName") names.add(op.name.toLowerCase());
      else if (op.op === "removeName") names.delete(op.name.toLowerCase());
    },
    isBlank: (layer, sheet, address) => {
      const [layers, area] = [sheets.get(sheet), parseArea(address)];
      if (layers === undefined || area === undefined) return false;
      return !layers.get(layer)?.some((other) => intersect(other, area) !== undefined);
    },
    isFreeName: (name) => known !== undefined && !names.has(name.toLowerCase()),
  };
}
