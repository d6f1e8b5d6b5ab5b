import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { BookName } from "../host/Book";
import { mutate, type UniverParts } from "./UniverParts";

function all({ injector, unitId }: UniverParts) {
  return Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
}

/** A name without "=" in Univer when it means cells. */
function withSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** Workbook names by alphabet, as Excel lists them. */
export function listNames(parts: UniverParts): readonly BookName[] {
  return all(parts)
    .map(({ name, formulaOrRefString, hidden }) => ({
      name,
      formula: withSign(formulaOrRefString),
      visible: hidden !== true,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

const cells = /^=(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/u;

/** Adds a name or changes the one of that name. */
export function setName(parts: UniverParts, { name, formula, visible }: BookName): void {
  const known = all(parts).find((other) => other.name.toLowerCase() === name.toLowerCase());
  mutate(parts, "formula.mutation.set-defined-name", {
    id: known?.id ?? `name-${name}`,
    name,
    formulaOrRefString: cells.test(formula) ? formula.slice(1) : formula,
    hidden: !visible,
    localSheetId: "AllDefaultWorkbook",
  });
}

export function deleteName(parts: UniverParts, name: string): void {
  const known = all(parts).find((other) => other.name.toLowerCase() === name.toLowerCase());
  if (known !== undefined) mutate(parts, "formula.mutation.remove-defined-name", { ...known });
}
