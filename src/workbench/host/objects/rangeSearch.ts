import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { Host } from "../Host";
import { does, type Member } from "../HostClass";
import { refuse } from "../protocol/HostFailure";
import { nullRef, type RangeSelf, type Ref } from "../Ref";
import { findAreas } from "../rules/findAreas";
import { asBoolean, asFields, asOneOf, asText, usedPart } from "./access";
import { areasRef } from "./rangeAreas";
import { readTexts, valueType } from "./texts";
import { rangeRef } from "./usedRange";

/** How a text is sought: anywhere in a cell and in any case unless the criteria say otherwise. */
function matcher(text: unknown, criteria: unknown): (shown: string) => boolean {
  const { completeMatch = false, matchCase = false } = criteria === undefined ? {} : asFields(criteria, "criteria");
  const plain = asBoolean(matchCase, "matchCase") ? (one: string) => one : (one: string) => one.toLowerCase();
  const wanted = plain(asText(text, "text"));
  return asBoolean(completeMatch, "completeMatch")
    ? (shown) => plain(shown) === wanted
    : (shown) => plain(shown).includes(wanted);
}

function cellTest(host: Host, sheet: string, area: Area, isFound: (shown: string) => boolean) {
  const texts = readTexts(host, sheet, area);
  return (row: number, column: number): boolean => {
    const shown = texts[row - area.row]?.[column - area.column] ?? "";
    return shown !== "" && isFound(shown);
  };
}

/** The first cell that shows a text, by rows; the last one when the search goes backwards. */
function find(host: Host, range: RangeSelf, [text, criteria]: readonly unknown[]): Ref<"Range"> | undefined {
  const area = usedPart(host, range, false);
  if (area === undefined) return undefined;
  const test = cellTest(host, range.sheet, area, matcher(text, criteria));
  const isBackwards = criteria !== undefined && asFields(criteria, "criteria").searchDirection === "Backwards";
  const cells = Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  })).filter(({ row, column }) => test(row, column));
  const found = isBackwards ? cells.at(-1) : cells[0];
  return found === undefined ? undefined : rangeRef(range.sheet, { ...found, rows: 1, columns: 1 });
}

/** All cells that show a text. */
export function findAll(
  host: Host,
  range: RangeSelf,
  [text, criteria]: readonly unknown[],
): Ref<"RangeAreas"> | undefined {
  const area = usedPart(host, range, false);
  if (area === undefined) return undefined;
  const areas = findAreas(area, cellTest(host, range.sheet, area, matcher(text, criteria)));
  return areas.length === 0 ? undefined : areasRef(areas.map((one) => ({ sheet: range.sheet, area: one })));
}

const cellTypes = ["Blanks", "Constants", "Formulas", "Visible", "DataValidations", "ConditionalFormats"] as const;

/** «LogicalText» asks for booleans and texts; without a word all kinds count. */
function isOfType(word: unknown): (type: string) => boolean {
  const text = word === undefined || word === null ? "All" : asText(word, "cellValueType");
  if (text === "All") return () => true;
  const kinds: Readonly<Record<string, string>> = {
    Errors: "Error",
    Logical: "Boolean",
    Number: "Double",
    Text: "String",
  };
  const asked = Object.entries(kinds).flatMap(([name, type]) => (text.includes(name) ? [type] : []));
  return asked.length === 0 ? refuse("InvalidArgument", `cellValueType: ${text}`) : (type) => asked.includes(type);
}

function specialTest(host: Host, sheet: string, area: Area, [type, valueWord]: readonly unknown[]) {
  const { book } = host;
  const word = asOneOf(type, cellTypes, "cellType");
  if (word === "Visible")
    return (row: number, column: number) => !book.isHiddenRow(sheet, row) && !book.isHiddenColumn(sheet, column);
  if (word === "DataValidations" || word === "ConditionalFormats") {
    const areas = (word === "DataValidations" ? book.validations(sheet) : book.conditionals(sheet)).flatMap(
      (rule) => rule.areas,
    );
    return (row: number, column: number) =>
      areas.some((one) => intersect(one, { row, column, rows: 1, columns: 1 }) !== undefined);
  }
  const cells = book.read(sheet, area);
  const isAsked = isOfType(valueWord);
  return (row: number, column: number): boolean => {
    const { value = "", formula } = cells[row - area.row]?.[column - area.column] ?? {};
    if (word === "Blanks") return value === "" && formula === undefined;
    const isFormula = formula !== undefined;
    return isFormula === (word === "Formulas") && (isFormula || value !== "") && isAsked(valueType(value));
  };
}

/** Cells of a kind; of a single cell Excel searches the used cells of the sheet. */
function specialCells(host: Host, range: RangeSelf, args: readonly unknown[]): Ref<"RangeAreas"> | undefined {
  const used = host.book.extent(range.sheet, true);
  const isSingle = range.area.rows * range.area.columns === 1;
  const area = used === undefined || isSingle ? used : intersect(range.area, used);
  if (area === undefined) return undefined;
  const areas = findAreas(area, specialTest(host, range.sheet, area, args));
  return areas.length === 0 ? undefined : areasRef(areas.map((one) => ({ sheet: range.sheet, area: one })));
}

const missing = (what: string): never => refuse("ItemNotFound", `No cell ${what}.`);

/** Cells that are found by what they hold. */
export const rangeSearch: Readonly<Record<string, Member<RangeSelf>>> = {
  Find: does("1.9", (range, args, host) => find(host, range, args) ?? missing(`shows «${String(args[0])}»`)),
  FindOrNullObject: does("1.9", (range, args, host) => find(host, range, args) ?? nullRef),
  GetSpecialCells: does(
    "1.9",
    (range, args, host) => specialCells(host, range, args) ?? missing(`is one of ${String(args[0])}`),
  ),
  GetSpecialCellsOrNullObject: does("1.9", (range, args, host) => specialCells(host, range, args) ?? nullRef),
};
