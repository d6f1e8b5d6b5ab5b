import { mapTables } from "../../../domain/formula/mapTables";
import { printTableForFile } from "../../../domain/formula/printTable";

/** [@Valor], [@[Valor parcial]] and [Valor] as the calculator reads them: tTabla[[#This Row],[Valor]], tTabla[Valor], tTabla[#Data]. */
export function expandThisRow(formula: string, table: string | undefined): string {
  return mapTables(formula, (reference, text) => {
    if (reference.table === undefined && table === undefined) return text;
    const isWhole = reference.columns.length === 0 && reference.sections.length === 0;
    return printTableForFile(isWhole ? { ...reference, sections: ["data"] } : reference, table);
  });
}
