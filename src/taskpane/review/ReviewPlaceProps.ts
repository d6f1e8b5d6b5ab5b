import type { RefObject } from "react";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import type { Review } from "../hooks/useReview";
import type { SelectionReview, SelectionWork } from "../hooks/useSelectionCheck";
import type { BookState } from "../model/BookState";

export interface ReviewPlaceProps {
  readonly book: BookState;
  readonly review: Review | undefined;
  readonly selection: SelectionReview | undefined;
  readonly checking: SelectionWork | undefined;
  readonly keyOf: (finding: Review["report"]["findings"][number]) => string;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onCheck: () => void;
  readonly onCheckSelection: () => void;
  readonly onCloseSelection: () => void;
  readonly onGoTo: (to: SheetLink) => void;
  readonly onFix: (plans: readonly WritePlan[]) => void;
  readonly onAttend: (keys: readonly string[]) => void;
  readonly onRemoveRow: (at: SheetLink) => void;
}
