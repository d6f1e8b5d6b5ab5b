import type { ColumnKind } from "./Layout";

/** Number format (en-US code) of each kind. Texts and codes are "@", so that Excel makes no dates or numbers of them. */
export const kindFormats: Readonly<Record<ColumnKind, string>> = {
  text: "@",
  code: "@",
  mark: "@",
  number: "General",
  money: "#,##0",
  date: "yyyy-mm-dd",
  computed: "General",
};

/** Number format of a column or field. */
export function formatOf(column: { readonly kind: ColumnKind; readonly format?: string }): string {
  return column.format ?? kindFormats[column.kind];
}
