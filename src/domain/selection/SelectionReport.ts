import type { Report } from "../findings/Finding";

/** Something worth saying that is no finding: why a sum was not judged, or what to include. Rows are sheet rows. */
export type SelectionNote =
  /** No cell says of itself, by formula or label, that it is a total. */
  | { readonly kind: "no-total" }
  /** Sums over rows that a filter or a person hides are not judged. */
  | { readonly kind: "hidden-rows"; readonly rows: number; readonly cell: string }
  /** The title says that amounts are in thousands or millions of pesos. */
  | { readonly kind: "scaled"; readonly cell: string; readonly factor: 1_000 | 1_000_000 }
  /** A typed total that can mean more than one set of lines, or whose lines cannot be told. */
  | { readonly kind: "unclear-total"; readonly cell: string; readonly found: number }
  /** Findings in the same table, outside of what was selected. */
  | { readonly kind: "outside"; readonly findings: number }
  /** A pivot table, which Excel itself adds up. */
  | { readonly kind: "pivot"; readonly area: string };

/** What the check of a selection says: findings, and how much was judged, so that silence can be told from ignorance. */
export interface SelectionReport extends Report {
  /** Sums that were judged, by how they are written; and cells of amounts that were read. */
  readonly coverage: { readonly formulaSums: number; readonly typedTotals: number; readonly amounts: number };
  readonly notes: readonly SelectionNote[];
}
