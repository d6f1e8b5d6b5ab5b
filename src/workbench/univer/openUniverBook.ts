import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { Book } from "../host/Book";
import { bookOf } from "./bookOf";
import { addIteratorHelpers } from "./iteratorHelpers";
import { firstCalculation, type SavedUnit } from "./savedUnit";
import { startUnit } from "./startUnit";
import type { UniverParts } from "./UniverParts";

/** Univer without its interface: for tests and for Node. */
function createHeadlessUniver(saved: SavedUnit | undefined): Univer {
  addIteratorHelpers();
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    locales: { [LocaleType.ES_ES]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin, firstCalculation(saved)],
    [UniverSheetsNumfmtPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsTablePlugin],
  ]);
  return univer;
}

/** A blank or a saved workbook on Univer without its interface, and the running Univer behind it. */
export function startUniverBook(saved?: SavedUnit): { readonly parts: UniverParts; readonly book: Book } {
  const univer = createHeadlessUniver(saved);
  const parts = startUnit(univer, saved);
  return { parts, book: bookOf(parts, () => univer.dispose()) };
}

/** A blank or a saved workbook on Univer without its interface, once it is calculated. */
export async function openUniverBook(saved?: SavedUnit): Promise<Book> {
  const { book } = startUniverBook(saved);
  await book.settle();
  return book;
}
