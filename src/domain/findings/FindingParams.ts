import type { BookFindings } from "./BookFindings";
import type { BudgetFindings } from "./BudgetFindings";
import type { FollowFindings } from "./FollowFindings";
import type { FormFindings } from "./FormFindings";
import type { MetaFindings } from "./MetaFindings";
import type { RiskFindings } from "./RiskFindings";
import type { ScheduleFindings } from "./ScheduleFindings";
import type { SheetFindings } from "./SheetFindings";

/** What each finding code says, as data: amounts in whole pesos, texts as found. */
export interface FindingParams
  extends BookFindings,
    BudgetFindings,
    FollowFindings,
    FormFindings,
    MetaFindings,
    RiskFindings,
    ScheduleFindings,
    SheetFindings {}

export type FindingCode = keyof FindingParams;
