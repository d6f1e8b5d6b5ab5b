import type { SelectedPlace } from "../../src/actions/rows/selectedRows";
import { type ApplyOptions, HostError, type HostErrorCode, type WorkbookPort } from "../../src/actions/WorkbookPort";
import type { Selection } from "../../src/domain/selection/Selection";
import { parseArea } from "../../src/domain/workbook/address";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { cellAt } from "../../src/domain/workbook/cellAt";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";

type Step = "read" | "apply" | "goTo";

/** A workbook over a Snapshot, written by the pure interpreter of plans; switches play what a host refuses. */
export interface SnapshotWorkbook extends WorkbookPort {
  snapshot(): Snapshot;
  /** What somebody types by hand: changes the cells and tells the listeners. */
  type(plan: WritePlan): void;
  /** What somebody does to whole sheets by hand. */
  changeSheets(change: (book: Snapshot) => Snapshot): void;
  /** Selects cells, as a person does. */
  select(sheet: string, area: string): void;
  /** The next step of that kind fails with this code. */
  refuse(step: Step, code: HostErrorCode): void;
  /** The next plan, or the one after `plans` more, is written half, then it fails with this code. */
  stopHalfway(code: HostErrorCode, plans?: number): void;
  /** Excel takes the next plan but not the pages of these sheets. */
  refusePages(sheets: readonly string[]): void;
  /** Reads and applies wait until `release` is called. */
  hold(step: "read" | "apply"): { readonly release: () => void };
  readonly counts: { reads: number; applies: number };
  readonly visited: readonly string[];
  /** Files that were opened beside it. */
  readonly opened: readonly Uint8Array[];
}

function readCells(snapshot: Snapshot, sheetName: string, address: string): Selection {
  const sheet = snapshot.sheets.find((one) => one.name === sheetName);
  const area = parseArea(address);
  if (!sheet || !area) throw new HostError("missing", "ItemNotFound", `${sheetName}!${address}`);
  const grid = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => cellAt(sheet, area.row + down, area.column + right)),
  );
  return {
    sheet: sheetName,
    area: address,
    values: grid.map((row) => row.map((cell) => cell.value)),
    formulas: grid.map((row) => row.map((cell) => cell.formula)),
  };
}

/** Opens a snapshot as a workbook for the pane's tests. */
export function snapshotWorkbook(first: Snapshot): SnapshotWorkbook {
  let now = first;
  let selected = { sheet: first.sheets[0]?.name ?? "", area: "A1" };
  let unfitted: readonly string[] = [];
  let half: { readonly code: HostErrorCode; plans: number } | undefined;
  const refusals = new Map<Step, HostErrorCode>();
  const gates = new Map<Step, Promise<void>>();
  const listeners = new Set<(sheet: string) => void>();
  const sheetListeners = new Set<() => void>();
  const watchers = new Set<(place: SelectedPlace) => void>();
  const visited: string[] = [];
  const opened: Uint8Array[] = [];
  const counts = { reads: 0, applies: 0 };
  const pass = async (step: Step) => {
    await gates.get(step);
    const code = refusals.get(step);
    refusals.delete(step);
    if (code) throw new HostError(code, `Host refused (${code})`, `book.${step}();`);
  };
  return {
    counts,
    visited,
    snapshot: () => now,
    read: async () => {
      counts.reads += 1;
      await pass("read");
      return now;
    },
    apply: async (plan: WritePlan, options?: ApplyOptions) => {
      counts.applies += 1;
      options?.onProgress?.(0, 2);
      await pass("apply");
      if (options?.signal?.aborted) throw new HostError("cancelled", "Cancelled", "");
      if (half?.plans === 0) {
        const { code } = half;
        half = undefined;
        now = applyPlan(now, plan.slice(0, Math.ceil(plan.length / 2)));
        options?.onProgress?.(1, 2);
        throw new HostError(code, `Host refused (${code})`, "book.apply();");
      }
      if (half !== undefined) half.plans -= 1;
      now = applyPlan(now, plan);
      options?.onProgress?.(2, 2);
      if (unfitted.length > 0) options?.onPageRefused?.(unfitted);
      unfitted = [];
    },
    open: async (bytes) => void opened.push(bytes),
    opened,
    goTo: async (sheet, cell) => {
      await pass("goTo");
      readCells(now, sheet, cell);
      visited.push(`${sheet}!${cell}`);
    },
    readSelection: async () => readCells(now, selected.sheet, selected.area),
    readStanding: async (sheet) => {
      const { hidden = [], merges = [] } = now.sheets.find(({ name }) => name === sheet)?.details ?? {};
      return { hidden, merges };
    },
    onSheets: async (listener) => {
      sheetListeners.add(listener);
      return () => void sheetListeners.delete(listener);
    },
    changeSheets: (change) => {
      now = change(now);
      for (const listener of sheetListeners) listener();
    },
    readPlace: async () => selected,
    onSelected: async (listener) => {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    onChanged: async (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    type: (plan) => {
      now = applyPlan(now, plan);
      for (const listener of listeners) listener("");
    },
    select: (sheet, area) => {
      selected = { sheet, area };
      for (const watcher of watchers) watcher(selected);
    },
    refusePages: (sheets) => {
      unfitted = sheets;
    },
    stopHalfway: (code, plans = 0) => {
      half = { code, plans };
    },
    refuse: (step, code) => void refusals.set(step, code),
    hold: (step) => {
      let release = () => {};
      gates.set(
        step,
        new Promise<void>((resolve) => {
          release = () => {
            gates.delete(step);
            resolve();
          };
        }),
      );
      return { release: () => release() };
    },
  };
}
