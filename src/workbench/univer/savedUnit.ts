import { IResourceLoaderService, type IWorkbookData } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { CalculationMode } from "@univerjs/sheets-formula";
import { sheetOf, type UniverParts } from "./UniverParts";

/** A workbook as Univer saves it, with the results of its formulas, and the sheet that is shown; plain data. */
export interface SavedUnit {
  readonly data: Partial<IWorkbookData>;
  /** Its id: Univer saves it nowhere. */
  readonly shown: string;
}

/** Saves a workbook that is calculated. */
export function saveUnit({ injector, unitId, workbook }: UniverParts): SavedUnit {
  const data = injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(unitId);
  if (data === null) throw new Error("Univer has no workbook to save.");
  return { data, shown: workbook.ensureActiveSheet().getSheetId() };
}

/** Univer begins by calculating what is empty, "" and 0; a saved workbook has its results. */
export function firstCalculation(saved: SavedUnit | undefined): { readonly initialFormulaComputing?: CalculationMode } {
  return saved === undefined ? {} : { initialFormulaComputing: CalculationMode.NO_CALCULATION };
}

/** While it loads, a saved workbook tells of its tables as if they were new: that asks for no calculation. */
function loadQuietly({ injector }: UniverParts): void {
  const dirty = injector.get(IActiveDirtyManagerService);
  const get = dirty.get.bind(dirty);
  let isLoading = true;
  Object.assign(dirty, { get: (id: string) => (isLoading ? undefined : get(id)) });
  // Univer tells by promises, which run before the next macrotask.
  setTimeout(() => {
    isLoading = false;
  }, 0);
}

/** What a saved workbook needs as soon as Univer has it. */
export function resumeUnit(parts: UniverParts, { shown }: SavedUnit): void {
  parts.workbook.setActiveSheet(sheetOf(parts, shown));
  loadQuietly(parts);
}
