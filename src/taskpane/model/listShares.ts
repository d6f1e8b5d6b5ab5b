import { type SendResult, sendResult } from "../../actions/copies/sendResult";
import type { MunicipalityRow } from "../../domain/copies/ownRows";
import { isRecipient } from "../../domain/copies/recipients";
import type { Project } from "../../domain/project/Project";
import type { RecordOf } from "../../domain/project/Record";

/** Where the copy of a municipality is; `day` is an ISO date. */
export interface Share {
  readonly municipality: MunicipalityRow;
  readonly state: "notSent" | "sent" | "overdue" | SendResult;
  readonly day: string;
  /** What «Envíos» says of its return. */
  readonly result: string;
}

function stateOf({ sent, due, returned, result }: RecordOf<"sends">, today: string): Omit<Share, "municipality"> {
  if (returned !== "") return { state: sendResult(result), day: returned, result };
  const isOver = due !== "" && due < today;
  return isOver ? { state: "overdue", day: due, result } : { state: "sent", day: sent, result };
}

/** A row for each municipality with the last copy that went to it. */
export function listShares({ municipalities, sends }: Project, today: string): readonly Share[] {
  return municipalities.filter(isRecipient).map((municipality) => {
    const last = sends.findLast((send) => send.municipality === municipality.name);
    const none = { state: "notSent", day: "", result: "" } as const;
    return { municipality, ...(last === undefined ? none : stateOf(last, today)) };
  });
}
