import type { Receipt } from "../../domain/copies/Receipt";
import type { ReturnChange } from "../../domain/copies/Return";
import { isTickedAtFirst } from "../../domain/project/versions/FormChange";

/** What of a return is asked; the rest is received unless a person says otherwise. */
export function openChanges({ comparison }: Pick<Receipt, "comparison">): readonly ReturnChange[] {
  return (comparison?.changes ?? []).filter((change) => !isTickedAtFirst(change));
}
