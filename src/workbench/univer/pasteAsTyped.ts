import { CellValueType, type ICellData, ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import { ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from "@univerjs/sheets-ui";
import { type PastedRows, type PastedText, readHtml, readPlain } from "./pastedTexts";
import { select } from "./sheets";
import { type TypingRules, typedCell } from "./typing";
import { cellWith, ensureSize, innerOf, sheetOf, toArea, type UniverParts } from "./UniverParts";

interface Pasted {
  readonly cellMatrix: ObjectMatrix<PastedText>;
}

/** Where a block is pasted: rows and columns from 0, without those that a filter hides. */
interface Target {
  readonly subUnitId: string;
  readonly pastedRange: { readonly rows: readonly number[]; readonly cols: readonly number[] };
}

/** What Univer 0.25.1 does with what comes from another program; `source` is a copy of its own. */
interface Clipboard {
  readonly _htmlToUSM: { convert: (html: string) => Pasted };
  readonly _pasteExternal: (html: string, how: string) => Promise<boolean>;
  _pastePlainText: (text: string, how: string) => Promise<boolean>;
  _pasteUSM: (data: Pasted, target: Target, how: string, source?: object) => boolean;
  legacyPaste: (html?: string, text?: string, files?: File[]) => Promise<boolean>;
  readonly updatePasteOptionsCache: (cache: null) => void;
}

/** Ways of pasting that take nothing but looks, which only a copy of our own has. */
const bringsLooks: ReadonlySet<string> = new Set([
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_COL_WIDTH,
]);

function toMatrix(rows: PastedRows): ObjectMatrix<PastedText> {
  const matrix = new ObjectMatrix<PastedText>();
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      matrix.setValue(r, c, cell);
    });
  });
  return matrix;
}

/** The first and last of each, as one block. */
function blockOf({ rows, cols }: Target["pastedRange"]) {
  const [startRow = 0, startColumn = 0] = [rows[0], cols[0]];
  return { startRow, startColumn, endRow: rows.at(-1) ?? startRow, endColumn: cols.at(-1) ?? startColumn };
}

function writeTyped(parts: UniverParts, { cellMatrix }: Pasted, target: Target, rules: TypingRules): boolean {
  const { subUnitId, pastedRange } = target;
  const area = toArea(blockOf(pastedRange));
  ensureSize(parts, subUnitId, area);
  const sheet = sheetOf(parts, subUnitId);
  const cells = new ObjectMatrix<ICellData>();
  cellMatrix.forValue((r, c, { text, isText }) => {
    const [row, col] = [pastedRange.rows[r], pastedRange.cols[c]];
    if (row === undefined || col === undefined) return;
    const merged = sheet.getMergedCell(row, col);
    // Only the first of merged cells holds anything.
    if (merged && (merged.startRow !== row || merged.startColumn !== col)) return;
    const asText = cellWith({
      v: text,
      t: CellValueType.STRING,
      f: null,
      si: null,
      p: null,
      s: { n: { pattern: "@" } },
    });
    cells.setValue(row, col, isText ? asText : typedCell(parts, text, { subUnitId, row, col }, rules));
  });
  const params = { unitId: parts.unitId, subUnitId, value: cells.getMatrix() };
  const isWritten: boolean = parts.commands.syncExecuteCommand(SetRangeValuesCommand.id, params);
  if (isWritten) select(parts, subUnitId, area);
  return isWritten;
}

/**
 * Excel reads what is pasted from another program as if a person typed it. Univer 0.25.1 reads it as an American would
 * («$ 1.500» is one and a half) and puts the looks of the other program in the place of the cell's own.
 */
export function pasteAsTyped(parts: UniverParts, rules: TypingRules): void {
  const clipboard = innerOf<Clipboard>(parts.injector.get(ISheetClipboardService));
  const [legacyPaste, pasteOwn] = [clipboard.legacyPaste.bind(clipboard), clipboard._pasteUSM.bind(clipboard)];
  let plain: PastedRows | undefined;
  clipboard._htmlToUSM.convert = (html) => ({ cellMatrix: toMatrix(plain ?? readHtml(html)) });
  clipboard._pastePlainText = async (text, how) => {
    plain = readPlain(text);
    const pasting = clipboard._pasteExternal("", how);
    plain = undefined;
    return pasting;
  };
  clipboard.legacyPaste = (html, text, files) =>
    html || files || !text
      ? legacyPaste(html, text, files)
      : clipboard._pastePlainText(text, PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE);
  clipboard._pasteUSM = (data, target, how, source) => {
    if (source !== undefined) return pasteOwn(data, target, how, source);
    if (bringsLooks.has(how)) return false;
    clipboard.updatePasteOptionsCache(null);
    return writeTyped(parts, data, target, rules);
  };
}
