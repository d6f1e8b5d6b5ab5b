import type { StyleRole } from "../domain/workbook/WritePlan";
import type { ColumnKind } from "./Layout";

/** Number format (en-US code) of each kind. Texts and codes are "@", so that Excel makes no dates or numbers of them. */
const kindFormats: Readonly<Record<ColumnKind, string>> = {
  text: "@",
  code: "@",
  month: "@",
  mark: "@",
  number: "General",
  money: "#,##0",
  date: "yyyy-mm-dd",
  computed: "General",
};

/** Look of what a person fills in: ordinals and marks in the middle, codes on one line, texts wrapped. */
export function styleOf({ kind }: { readonly kind: ColumnKind }): StyleRole {
  if (kind === "computed") return "computed";
  if (kind === "number" || kind === "mark") return "centered";
  return kind === "code" ? "code" : "data";
}

/** Number format of a column or field. */
export function formatOf(column: { readonly kind: ColumnKind; readonly format?: string }): string {
  return column.format ?? kindFormats[column.kind];
}
