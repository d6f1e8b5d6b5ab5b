import type { Cell } from "../workbook/Cell";

/** Choices of the follow-up, as the workbook holds them. */
export interface YearSettingsRow {
  /** Day on which states are judged; "" means today. */
  readonly cutDate: Cell;
  /** Interest and influence from this value on are high. */
  readonly highFrom: Cell;
}

export const defaultYearSettings: YearSettingsRow = { cutDate: "", highFrom: 4 };
