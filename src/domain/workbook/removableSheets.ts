import { canonicalFormula } from "../formula/sameFormula";
import { cellAt, sameContent } from "./cellAt";
import { findSheet } from "./findSheet";
import { mentions, ruleFormulas } from "./mentions";
import { unionArea } from "./restoreCells";
import { isUntouched } from "./restoreTables";
import type { SheetSnapshot, Snapshot } from "./Snapshot";
import type { Books, Undo } from "./Undo";

interface Removable extends Pick<Undo, "needed" | "readers"> {
  readonly gone: readonly SheetSnapshot[];
}

/** A sheet that was there before, with no formula but those that it did not hold then: the others read nothing of the plan's. */
function onlyNew(sheet: SheetSnapshot, before: SheetSnapshot): SheetSnapshot {
  const { cells, look } = sheet;
  const formulas = cells?.formulas.map((line, r) =>
    line.map((formula, c) => {
      const [row, column] = [cells.row + r, cells.column + c];
      const isOld = formula === "" || sameContent(cellAt(sheet, row, column), cellAt(before, row, column));
      return isOld ? "" : formula;
    }),
  );
  const known = new Set(
    [
      ...before.look.validations.flatMap(({ validation }) => ruleFormulas(validation.rule)),
      ...before.look.conditionalFormats.map((format) => format.formula),
    ].map((formula) => canonicalFormula(formula)),
  );
  const isNew = (formula: string) => !known.has(canonicalFormula(formula));
  return {
    ...sheet,
    ...(cells !== undefined && formulas !== undefined && { cells: { ...cells, formulas } }),
    look: {
      ...look,
      validations: look.validations.filter(({ validation }) => ruleFormulas(validation.rule).some(isNew)),
      conditionalFormats: look.conditionalFormats.filter(({ formula }) => isNew(formula)),
    },
  };
}

/** Sheets that the plan made and on which nobody wrote. */
function cleanSheets({ now: book, after, before }: Books): readonly SheetSnapshot[] {
  return after.sheets.flatMap((made) => {
    const now = findSheet(before, made.name) === undefined ? findSheet(book, made.name) : undefined;
    const area = unionArea([now, made]);
    if (now === undefined) return [];
    return area === undefined || isUntouched({ now, after: made, before: undefined }, area) ? [now] : [];
  });
}

/**
 * The sheets that the plan made and that are still as it left them. One that another sheet reads stays, if that one stays:
 * made by this plan or by another job, or a person's. `left` is the workbook once everything else is taken back.
 */
export function removableSheets(books: Books, left: Snapshot): Removable {
  const clean = cleanSheets(books);
  let gone = clean;
  const stays = new Map<string, SheetSnapshot>();
  const readers = new Set<string>();
  for (const sheet of left.sheets) {
    const was = findSheet(books.before, sheet.name);
    if (!clean.some(({ name }) => name === sheet.name)) stays.set(sheet.name, was ? onlyNew(sheet, was) : sheet);
  }
  for (let added = [...stays.values()]; added.length > 0 && gone.length > 0; ) {
    const reads = added.filter((reader) => gone.some((sheet) => mentions(left, reader, sheet)));
    const needed = gone.filter((sheet) => reads.some((reader) => mentions(left, reader, sheet)));
    for (const { name } of reads) readers.add(name);
    gone = gone.filter((sheet) => !needed.includes(sheet));
    added = needed;
  }
  const needed = clean.flatMap((sheet) => (gone.includes(sheet) ? [] : [sheet.name]));
  return { gone, needed, readers: [...readers].filter((name) => !needed.includes(name)) };
}
