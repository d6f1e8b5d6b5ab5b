import { isBlank } from "../text/isBlank";
import { plainText } from "../text/plainText";
import type { Cell } from "../workbook/Cell";
import { isErrorValue } from "../workbook/isErrorValue";
import { copyPartOf, type FilledTable, fillsColumn } from "./copyTables";
import type { Refusal, RefusalReason, ReturnChange } from "./Return";

interface Sieve {
  readonly table: FilledTable;
  /** The columns of the table that came back. */
  readonly columns: Readonly<Record<string, unknown>>;
  /** It is known what was sent: then what a municipality may not fill and is otherwise was changed there. */
  readonly known: boolean;
}

interface Sieved {
  readonly change?: ReturnChange;
  readonly refused: readonly Refusal[];
}

const nothing: Sieved = { refused: [] };

/** Schemes that a link may have; a path without any, such as «Actas/2022», is a link too. */
const scheme = /^\s*([a-z][a-z0-9+.-]+):/i;
const safeSchemes: ReadonlySet<string> = new Set(["http", "https", "mailto"]);

/** Why a value cannot be taken; undefined for a value like any other. */
function faultOf(field: string, value: Cell): RefusalReason | undefined {
  const text = plainText(value);
  if (isErrorValue(text)) return "error-value";
  const found = scheme.exec(text)?.[1]?.toLowerCase();
  // One letter is a drive, such as «C:\Actas»: a path, and only text here.
  if (found?.length === 1) return undefined;
  const isLink = field === "link" || /^(?:javascript|vbscript|data|file):/i.test(text);
  return isLink && found !== undefined && !safeSchemes.has(found) ? "unsafe-link" : undefined;
}

function refuse(table: FilledTable, reason: RefusalReason, text: Cell, field?: string): Refusal {
  return { reason, table, ...(field === undefined ? {} : { field }), text: String(text) };
}

type Field = Extract<ReturnChange, { readonly kind: "field" }>;
type Added = Extract<ReturnChange, { readonly kind: "added" }>;

function sieveField(change: Field, { table, columns, known }: Sieve): Sieved {
  const { field, form, old, by } = change;
  if (columns[field] === undefined) return nothing;
  if (!fillsColumn(table, field)) {
    const isTheirs = known && old !== undefined && (by === "form" || by === "both");
    return isTheirs ? { refused: [refuse(table, "locked", form, field)] } : nothing;
  }
  const fault = faultOf(field, form);
  return fault === undefined ? { change, refused: [] } : { refused: [refuse(table, fault, form, field)] };
}

function sieveAdded(change: Added, { table }: Sieve): Sieved {
  const { facts } = change;
  if ((copyPartOf(table)?.spare ?? 0) === 0)
    return {
      refused: [
        refuse(
          table,
          "no-new-rows",
          Object.values(facts)
            .filter((fact) => !isBlank(fact))
            .join(" · "),
        ),
      ],
    };
  const faults = Object.entries(facts).flatMap(([field, value]) => {
    const fault = faultOf(field, value);
    return fault === undefined ? [] : [{ field, refusal: refuse(table, fault, value, field) }];
  });
  if (faults.length === 0) return { change, refused: [] };
  const left = Object.fromEntries(
    Object.entries(facts).filter(([field]) => faults.every((one) => one.field !== field)),
  );
  return { change: { ...change, facts: left }, refused: faults.map(({ refusal }) => refusal) };
}

/** A change that a municipality may make, or why it is not taken. */
export function sieveChange(change: ReturnChange, sieve: Sieve): Sieved {
  if (change.kind === "field") return sieveField(change, sieve);
  if (change.kind === "added") return sieveAdded(change, sieve);
  if (change.kind === "renumbered") return nothing;
  // Rows that were sent to be filled are not the municipality's to take away.
  if (copyPartOf(sieve.table)?.fixed !== undefined) return { change, refused: [] };
  return sieve.known
    ? { refused: [refuse(sieve.table, "kept-row", Object.values(change.facts).slice(0, 3).join(" · "))] }
    : nothing;
}
