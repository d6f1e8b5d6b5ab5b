import { isBlank } from "../text/isBlank";
import type { Row } from "../workbook/Cell";
import type { CatalogueColumns } from "./catalogueColumns";

/** As the plan writes its codes: budgets write 2.1.1.1. */
const code = /^[1-5]-\d{1,2}-\d{1,2}-\d{1,3}\.?$/;
const glued = /^[1-5]-\d{1,2}-\d{1,2}-\d{1,3}[\s.:)–-]{1,5}\p{L}/u;

const base = { levelCodes: [], levelNames: [], built: false, headings: [], unknown: [], bare: true, row: -1 } as const;

/** A list without headings, from its first row on: codes with a text beside or behind them, in most of its rows. */
export function findBare(rows: readonly Row[]): CatalogueColumns | undefined {
  const filled = rows.filter((row) => !row.every(isBlank));
  const [first = []] = filled;
  const at = first.findIndex((cell) => !isBlank(cell));
  const start = String(first[at] ?? "").trim();
  const isCode = code.test(start);
  if (!isCode && !glued.test(start)) return undefined;
  const alike = filled.filter((row) => (isCode ? code : glued).test(String(row[at] ?? "").trim()));
  if (alike.length < 2 || alike.length * 5 < filled.length * 3) return undefined;
  if (!isCode) return { ...base, text: at };
  const text = first.findIndex((cell, index) => index > at && /\p{L}{3}/u.test(String(cell)));
  return text < 0 ? undefined : { ...base, code: at, text };
}
