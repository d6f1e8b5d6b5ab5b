import { IOtherFormulaManagerService, OtherFormulaMarkDirty, SetOtherFormulaMutation } from "@univerjs/engine-formula";
import { mutate, type UniverParts } from "./UniverParts";

/**
 * Registers the formulas of all conditional formats again. Univer 0.25.1 forgets which cells they depend on when a table
 * changes: «Cuadra» stayed red after the total was corrected.
 */
export function renewConditionals(parts: UniverParts): void {
  const { injector, unitId } = parts;
  const sheets = Object.entries(injector.get(IOtherFormulaManagerService).getOtherFormulaData()[unitId] ?? {});
  const dirty: Record<string, Record<string, boolean>> = {};
  for (const [subUnitId, formulaMap = {}] of sheets) {
    const ids = Object.keys(formulaMap ?? {});
    if (ids.length === 0) continue;
    mutate(parts, SetOtherFormulaMutation.id, { subUnitId, formulaMap });
    dirty[subUnitId] = Object.fromEntries(ids.map((id) => [id, true]));
  }
  if (Object.keys(dirty).length > 0) parts.commands.syncExecuteCommand(OtherFormulaMarkDirty.id, { [unitId]: dirty });
}
