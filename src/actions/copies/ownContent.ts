import { normalizeText } from "../../domain/text/normalizeText";
import { areaOf } from "../../domain/workbook/address";
import type { SheetLayout } from "../../layouts/Layout";

/** What a layout puts on its sheet besides the table. */
interface OwnContent {
  /** Where it puts it. */
  readonly cells: ReadonlySet<string>;
  /** What it says, normalised: that is ours wherever it stands, since people put rows above. */
  readonly texts: ReadonlySet<string>;
  /** How many columns behind a label, normalised, its value stands. */
  readonly labels: ReadonlyMap<string, number>;
}

const contents = new WeakMap<SheetLayout, OwnContent>();

/** The content of a layout, made once. */
export function contentOf(layout: SheetLayout): OwnContent {
  const known = contents.get(layout);
  if (known !== undefined) return known;
  const { title, subtitle, subtitleCell = "A2", fields, cells = [], links = [] } = layout;
  const labels = fields.flatMap(({ cell, labelCell }) => [cell, labelCell]);
  const texts = [title, subtitle, ...fields.map(({ label }) => label), ...cells.map(({ content }) => content)];
  const content: OwnContent = {
    cells: new Set(["A1", subtitleCell, ...labels, ...[...cells, ...links].map(({ cell }) => cell)]),
    texts: new Set(texts.map(normalizeText)),
    labels: new Map(
      fields.map(({ label, labelCell, cell }) => [
        normalizeText(label),
        areaOf(cell).column - areaOf(labelCell).column,
      ]),
    ),
  };
  contents.set(layout, content);
  return content;
}
