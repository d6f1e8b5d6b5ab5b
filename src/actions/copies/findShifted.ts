import { filledTables } from "../../domain/copies/copyTables";
import type { Shifted } from "../../domain/copies/Return";
import type { DecodedBook } from "../../domain/findings/BookSources";
import { normalizeText } from "../../domain/text/normalizeText";
import { parseColumn } from "../../domain/workbook/address";
import { sheetLayouts } from "../../layouts/index";

/** Tables that a municipality fills, with the sheet of the template that holds each. */
const filled = sheetLayouts.flatMap(({ name, table }) => {
  const key = filledTables.find((one) => one === table?.key);
  return key === undefined || table === undefined ? [] : [{ key, name, columns: table.columns }];
});

/** What of the sheets to be filled has another name or place than it was sent with. */
export function findShifted({ sources, parts }: DecodedBook): Shifted {
  const found = filled.flatMap(({ key, name, columns }) => {
    const source = sources.tables[key];
    if (source === undefined) return [];
    const places = columns.flatMap((column) => source.columns[column.key] ?? []).map(parseColumn);
    const isMoved = places.some((place, index) => place < (places[index - 1] ?? 0));
    return [{ key, name, now: source.sheet, isMoved }];
  });
  const sheetOf = new Map<string, string>(found.map(({ key, now }) => [key, now]));
  return {
    sheets: found.flatMap(({ name, now }) =>
      normalizeText(name) === normalizeText(now) ? [] : [{ sheet: name, now }],
    ),
    columns: parts.columns.renamed.flatMap(({ key, column, now }) => {
      const sheet = sheetOf.get(key);
      return sheet === undefined ? [] : [{ sheet, column, now }];
    }),
    moved: found.flatMap(({ now, isMoved }) => (isMoved ? [now] : [])),
  };
}
