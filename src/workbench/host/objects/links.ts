import type { Host } from "../Host";
import { getOrCreate, type LinkState } from "../HostState";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { asFields, asText, boundedArea, someCell } from "./access";
import { assertOption, assertUnlocked } from "./protect";

/** Colour of links in Office's theme. */
const linkColor = "#0563C1";

function linkKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The link of the first cell, or null; Excel gives none for a range of several cells with different links. */
export function readLink({ state }: Host, { sheet, area }: RangeSelf): LinkState | null {
  return state.links.get(sheet)?.get(linkKey(area.row, area.column)) ?? null;
}

function optional(fields: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, string>> {
  return fields[name] === undefined ? {} : { [name]: asText(fields[name], name) };
}

function toLink(value: unknown, shown: string): LinkState {
  const fields = asFields(value, "hyperlink");
  const { address, documentReference } = fields;
  if ((address === undefined) === (documentReference === undefined))
    return refuse("InvalidArgument", "A hyperlink has either an address or a documentReference.");
  const textToDisplay = fields.textToDisplay === undefined ? shown : asText(fields.textToDisplay, "textToDisplay");
  return {
    ...optional(fields, "address"),
    ...optional(fields, "documentReference"),
    ...optional(fields, "screenTip"),
    textToDisplay,
  };
}

/** Gives each cell the link, its text and the look of a link, as Excel does. */
export function writeLink(host: Host, range: RangeSelf, value: unknown): void {
  const area = boundedArea(range);
  const { sheet } = range;
  assertUnlocked(host, range);
  assertOption(host, sheet, "allowInsertHyperlinks");
  const links = getOrCreate(host.state.links, sheet, () => new Map<string, LinkState>());
  someCell(area, (row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    const shown = String(host.book.read(sheet, cell)[0]?.[0]?.value ?? "");
    const link = toLink(value, shown);
    links.set(linkKey(row, column), link);
    host.book.write(sheet, cell, [[{ value: link.textToDisplay }]]);
    return false;
  });
  host.book.patchStyle(sheet, area, { underline: true, color: linkColor });
}

/** Takes the links of a range away; their texts stay. */
export function clearLinks({ state }: Host, { sheet, area }: RangeSelf): void {
  const links = state.links.get(sheet);
  for (const key of links?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const isInRows = row >= area.row && row < area.row + area.rows;
    if (isInRows && column >= area.column && column < area.column + area.columns) links?.delete(key);
  }
}
