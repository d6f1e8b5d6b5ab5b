import { type ContentKey, contents } from "./contents";
import { inicio } from "./inicio";
import type { SheetLayout } from "./Layout";

/** Keys of the sheets that «Estructurar» makes. */
export type SheetKey = typeof inicio.key | ContentKey;

/** The sheets that «Estructurar» makes, in the order of their tabs. */
export const sheetLayouts: readonly SheetLayout[] = [inicio, ...contents];
