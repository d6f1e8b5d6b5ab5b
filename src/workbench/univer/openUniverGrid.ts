import {
  createUniver,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/presets";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/presets/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/presets/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/presets/preset-sheets-data-validation";
import { UniverSheetsTablePreset } from "@univerjs/presets/preset-sheets-table";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { ScrollToRangeOperation, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import "@univerjs/presets/lib/styles/preset-sheets-core.css";
import "@univerjs/presets/lib/styles/preset-sheets-conditional-formatting.css";
import "@univerjs/presets/lib/styles/preset-sheets-data-validation.css";
import "@univerjs/presets/lib/styles/preset-sheets-table.css";
import type { Area } from "../../domain/workbook/address";
import type { Book } from "../host/Book";
import { bookOf } from "./bookOf";
import { drawOnce, drawSeldom } from "./drawSeldom";
import { fitRows } from "./fitRows";
import { forgetTab } from "./forgetTab";
import { gridWords } from "./gridWords";
import { guardLocked, type Locks } from "./guardLocked";
import { handsOf } from "./hands";
import { holdKeys } from "./holdKeys";
import { addIteratorHelpers } from "./iteratorHelpers";
import { keepBarFocus } from "./keepBarFocus";
import { keepEdited } from "./keepEdited";
import { pasteAsTyped } from "./pasteAsTyped";
import { firstCalculation, type SavedUnit } from "./savedUnit";
import { followShowing, hideNames, type ShowingRules } from "./showing";
import { sortAsExcel } from "./sortRange";
import { startUnit } from "./startUnit";
import { takeKeys } from "./takeKeys";
import { followTyping, type TypingRules } from "./typing";
import { paramsOf, toRange, type UniverParts } from "./UniverParts";

/** A workbook that a person sees and types in. */
interface Grid {
  readonly book: Book;
  /** Tells when a person begins and ends to edit a cell. */
  readonly onEditing: (listener: (editing: boolean) => void) => void;
  /** From now on, what a person types is understood by these rules, and cells are shown and locked by them. */
  readonly follow: (rules: {
    readonly typing: TypingRules;
    readonly showing: ShowingRules;
    readonly isLocked: Locks;
  }) => void;
}

function openUniver(container: HTMLElement, saved: SavedUnit | undefined) {
  return createUniver({
    locale: LocaleType.ES_ES,
    locales: { [LocaleType.ES_ES]: gridWords() },
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        formulaBar: true,
        contextMenu: true,
        formula: firstCalculation(saved),
      }),
      UniverSheetsConditionalFormattingPreset(),
      // The search field of an opened list would take the keys of who types into the cell; Excel has none.
      UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
      UniverSheetsTablePreset(),
    ],
  }).univer;
}

function listenEditing({ commands }: UniverParts, listener: (editing: boolean) => void): void {
  commands.onCommandExecuted((command) => {
    if (command.id === SetCellEditVisibleOperation.id)
      listener(paramsOf<{ visible: boolean }>(command).visible === true);
  });
}

/** Does something once the grid is drawn; of a workbook that is closed before that, nothing is drawn any more. */
function whenDrawn({ injector }: UniverParts, act: () => void): void {
  const drawn = injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  void drawn.then(
    () => requestAnimationFrame(act),
    () => undefined,
  );
}

/** Selecting by an add-in brings the cells into view, once the grid is drawn: the sheet may have been shown a moment ago. */
function revealing(parts: UniverParts, book: Book): Book {
  const reveal = (sheet: string, area: Area) => {
    if (book.activeSheet() !== sheet) return;
    void parts.commands.executeCommand(ScrollToRangeOperation.id, { range: toRange(area) });
  };
  return {
    ...book,
    select: (sheet, area) => {
      book.select(sheet, area);
      whenDrawn(parts, () => reveal(sheet, area));
    },
  };
}

/** Univer checks entries when the browser is idle, and would stumble over a sheet that was deleted meanwhile. */
function skipDeletedSheets({ injector }: UniverParts): void {
  const service = injector.get(SheetsDataValidationValidatorService);
  const units = injector.get(IUniverInstanceService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = async (unit, sheet, ranges) => {
    const workbook = units.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheet) ? validate(unit, sheet, ranges) : [];
  };
}

/** Opens a saved workbook, or a blank one, with Univer's interface in Spanish. */
export function openUniverGrid(container: HTMLElement, saved?: SavedUnit): Grid {
  addIteratorHelpers();
  drawOnce();
  const keys = [holdKeys(), takeKeys()];
  const univer = openUniver(container, saved);
  const parts = startUnit(univer, saved);
  container.ariaBusy = "true";
  whenDrawn(parts, () => {
    container.ariaBusy = "false";
  });
  skipDeletedSheets(parts);
  hideNames(parts);
  drawSeldom(parts);
  sortAsExcel(parts);
  keepBarFocus(parts);
  keepEdited(parts);
  forgetTab(parts);
  for (const { follow } of keys) follow(parts);
  const book = bookOf(parts, () => univer.dispose(), handsOf(parts));
  const rows = fitRows(parts, book);
  if (saved !== undefined) rows.fitAll();
  const careful: Book = {
    ...book,
    deleteSheet: (sheet) => {
      rows.forget(sheet);
      book.deleteSheet(sheet);
    },
    dispose: () => {
      for (const { stop } of keys) stop();
      rows.stop();
      book.dispose();
    },
  };
  return {
    book: revealing(parts, careful),
    onEditing: (listener) => listenEditing(parts, listener),
    follow: ({ typing, showing, isLocked }) => {
      guardLocked(parts, isLocked);
      followTyping(parts, typing);
      pasteAsTyped(parts, typing);
      followShowing(parts, showing);
    },
  };
}
