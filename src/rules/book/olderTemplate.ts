import type { Finding } from "../../domain/findings/Finding";
import type { BookRule } from "./BookRule";

/** A workbook of an earlier template lacks nothing: it has not what later ones brought, and one press adds it. */
export const olderTemplate: BookRule = ({ parts, sources }) => {
  const newer = parts.missing.filter(({ isNewer }) => isNewer);
  if (newer.length === 0) return [];
  const finding: Finding = {
    code: "book/older-template",
    severity: "info",
    places: [sources.fields.template ?? { section: "6.5", row: 0 }],
    params: {
      sheets: newer.filter(({ kind }) => kind === "sheet").map(({ name }) => name),
      columns: newer.filter(({ kind }) => kind === "column").map(({ name }) => name),
    },
  };
  return [finding];
};
