import { parseColumn } from "../../domain/workbook/address";
import { eachTag, type XmlTag } from "./eachTag";
import { reference, rowNumber, type Spot } from "./scanSheet";

interface Draft {
  readonly pieces: string[];
  /** Where the text that is kept goes on. */
  from: number;
  /** The element that is being left out; "" outside. */
  skipped: string;
  inData: boolean;
  row: number;
  column: number;
}

/** Whether an element lies behind the last cell that is kept. */
function isBehind(draft: Draft, { name, start, end }: XmlTag, xml: string, last: Spot): boolean {
  if (name === "row") {
    draft.row = Number(rowNumber.exec(xml.slice(start, end))?.[1] ?? draft.row + 1);
    draft.column = 0;
    return draft.row > last.row;
  }
  if (name !== "c") return false;
  const match = reference.exec(xml.slice(start, end));
  draft.column = match === null ? draft.column + 1 : parseColumn(match[1] ?? "A");
  return draft.column > last.column;
}

function visit(draft: Draft, xml: string, tag: XmlTag, last: Spot): void {
  if (draft.skipped !== "") {
    if (tag.name !== draft.skipped || !tag.closes) return;
    draft.from = tag.end;
    draft.skipped = "";
    return;
  }
  if (tag.name === "sheetData") draft.inData = !tag.closes && !tag.empty;
  if (!draft.inData || tag.closes || !isBehind(draft, tag, xml, last)) return;
  draft.pieces.push(xml.slice(draft.from, tag.start));
  draft.from = tag.end;
  draft.skipped = tag.empty ? "" : tag.name;
}

/** The worksheet part without cells and rows that lie behind `last`: they hold formats alone. */
export function trimSheet(xml: string, last: Spot): string {
  const draft: Draft = { pieces: [], from: 0, skipped: "", inData: false, row: 0, column: 0 };
  eachTag(xml, (tag) => {
    visit(draft, xml, tag, last);
    return true;
  });
  return [...draft.pieces, draft.skipped === "" ? xml.slice(draft.from) : ""].join("");
}
