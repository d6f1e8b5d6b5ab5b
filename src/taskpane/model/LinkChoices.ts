import type { Cell } from "../../domain/workbook/Cell";

/** A row that another row can belong to. */
export interface Choice {
  /** What is written into the cell. */
  readonly value: Cell;
  readonly key: string;
  readonly text: string;
  /** Its programme, of a meta of the catalogue. */
  readonly about?: string;
}

/** What the rows of the workbook can point to. */
export interface LinkChoices {
  readonly activity: readonly Choice[];
  readonly meta: readonly Choice[];
  /** The metas of «Catálogo PIDM». */
  readonly code: readonly Choice[];
  readonly risk: readonly Choice[];
  /** Letter of the column of the codes in «Metas»; undefined where it is gone. */
  readonly metaCode: string | undefined;
  /** Sheet of the catalogue; "" where there is none. */
  readonly catalogueSheet: string;
}
