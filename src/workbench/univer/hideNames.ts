import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { UniverParts } from "./UniverParts";

/** Univer's name box shows any name of the selected cells; in Excel a hidden name gives way to the address. */
export function hideNames({ injector }: UniverParts): void {
  const names = injector.get(IDefinedNamesService);
  names.getDefinedNameByRefString = (unit, reference) =>
    Object.values(names.getDefinedNameMap(unit) ?? {}).find(
      ({ hidden, formulaOrRefString }) => hidden !== true && formulaOrRefString === reference,
    );
}
