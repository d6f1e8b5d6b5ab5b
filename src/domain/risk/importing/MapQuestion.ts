import type { MapLayout } from "./ImportedMap";

/** What a person says of a map, and what its sheet is called. */
export interface MapQuestion {
  readonly layout?: MapLayout | undefined;
  /** Types that are corruption; "all" takes every risk. */
  readonly types?: readonly string[] | "all" | undefined;
  readonly name?: string;
}
