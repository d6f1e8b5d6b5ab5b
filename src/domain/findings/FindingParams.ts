import type { ActorFindings } from "./ActorFindings";
import type { BookFindings } from "./BookFindings";
import type { BudgetFindings } from "./BudgetFindings";
import type { FollowFindings } from "./FollowFindings";
import type { FormFindings } from "./FormFindings";
import type { IndexFindings } from "./IndexFindings";
import type { MetaFindings } from "./MetaFindings";
import type { RiskFindings } from "./RiskFindings";
import type { ScheduleFindings } from "./ScheduleFindings";
import type { SheetFindings } from "./SheetFindings";
import type { SpendFindings } from "./SpendFindings";
import type { TrainingFindings } from "./TrainingFindings";

/** What each finding code says, as data: amounts in whole pesos, texts as found. */
export interface FindingParams
  extends ActorFindings,
    BookFindings,
    BudgetFindings,
    FollowFindings,
    FormFindings,
    IndexFindings,
    MetaFindings,
    RiskFindings,
    ScheduleFindings,
    SheetFindings,
    SpendFindings,
    TrainingFindings {}

export type FindingCode = keyof FindingParams;
