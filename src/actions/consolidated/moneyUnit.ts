import type { Project } from "../../domain/project/Project";

/** Pesos from which sums are shown in millions: their columns hold no more digits. */
const large = 1e10;

/** How sums of money are shown. */
interface MoneyUnit {
  readonly format: string;
  readonly isMillions: boolean;
}

const sizeOf = (values: readonly unknown[]) =>
  values.reduce<number>((sum, value) => sum + (typeof value === "number" ? Math.abs(value) : 0), 0);

/** Pesos, or millions where all documents or the whole budget have more digits than a column. */
export function moneyUnit({ execution, budget }: Project): MoneyUnit {
  const most = Math.max(sizeOf(execution.map(({ value }) => value)), sizeOf(budget.map(({ amount }) => amount)));
  return most < large ? { format: "#,##0", isMillions: false } : { format: "#,##0.0,,", isMillions: true };
}
