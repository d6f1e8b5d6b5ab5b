import { type ActionId, actions } from "../../../src/actions/registry";
import { keysOf } from "../../../src/domain/project/byKey";
import { fc } from "../property";
import { typingKinds } from "./typings";
import type { UndoStep } from "./UndoBook";

const commands: readonly ActionId[] = keysOf(actions);

/** Every command of the registry, every way to type, and the ways back and forth. */
export const undoSteps: readonly UndoStep[] = [...commands, ...typingKinds, "undo", "undoTwo", "redo"];

/** Steps after a first structure. */
export function undoSequences(maxLength: number): fc.Arbitrary<readonly UndoStep[]> {
  return fc.array(fc.constantFrom(...undoSteps), { minLength: 2, maxLength });
}

/** Where a person types follows from the order: on a corrected amount, a saved report, a risk, an amount of the form. */
const groups: readonly (readonly UndoStep[])[] = [
  ["fixFindings", "redo", "typeOwn", "typeInput", "removeRow", "attendFindings", "undoTwo", "undo"],
  ["recordSends", "receiveReturns", "saveReport", "prepareQuarter", "typeInput", "addMunicipality", "typeCalculated"],
  ["importRiskMap", "saveRisk", "typeInput", "setRiskSettings", "removeRisk", "reportRisks", "undo", "check", "undo"],
  ["fillMeta", "markMonths", "mergeForm", "typeInput", "importCatalogue", "replaceForm", "undo", "redo"],
  ["summarize", "attendFindings", "dashboard", "summarizePlaces", "typeView", "summarize", "mapActors", "consolidate"],
  ["undoTwo", "undoTwo"],
];

/** Runs every step where it has something to do; one workbook for all, since making one takes longer than everything else. */
export const undoExample: readonly UndoStep[] = groups.flat();
