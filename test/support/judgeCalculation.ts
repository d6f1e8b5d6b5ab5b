import { listReferences } from "../../src/domain/formula/listReferences";
import { formatCell } from "../../src/domain/workbook/address";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { hasLibreOffice, recalculate, sentinel } from "./libreOffice";

/** «=1/0» refers to nothing: such an error is meant, whatever program reads it. */
function isMeant(formula: string, value: string): boolean {
  return value === "#DIV/0!" && listReferences(formula)?.length === 0;
}

/** Formulas of a workbook that LibreOffice does not calculate, or calculates to an error, by cell; none where it is not installed. */
export async function judgeCalculation(bytes: Uint8Array): Promise<string[]> {
  if (!hasLibreOffice()) return [];
  const file = await readXlsx(await recalculate(bytes), { looks: false });
  if (!file.ok) return [`LibreOffice gives back no workbook: ${file.code}`];
  return file.snapshot.sheets.flatMap(({ name, cells }) =>
    (cells?.formulas ?? []).flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const value = String(cells?.values[r]?.[c] ?? "");
        const isWrong = formula !== "" && (value === sentinel || /^(#[A-Z/0!?]+[!?A]|Err:\d+)$/.test(value));
        const cell = formatCell((cells?.row ?? 1) + r, (cells?.column ?? 1) + c);
        return isWrong && !isMeant(formula, value)
          ? [`LibreOffice calculates ${name}!${cell} to ${value}: ${formula.slice(0, 200)}`]
          : [];
      }),
    ),
  );
}
