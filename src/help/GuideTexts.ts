import type { FindingCode } from "../domain/findings/FindingParams";
import type { Translated } from "../i18n/Catalog";
import type { columnHelp } from "../i18n/es/columns";
import type { help } from "../i18n/es/help";
import type { hostWords } from "../i18n/es/host";
import type { pane } from "../i18n/es/pane";
import type { sheetTexts } from "../i18n/es/sheets";
import type { FindingWords } from "../i18n/FindingWords";

/** Its name, why it matters, its norm and its repair: what the guide says of a finding without its data. */
export type FindingAdvice = Pick<FindingWords<never>, "title" | "why" | "norm" | "how">;

/** One language of the guide: its own words, and those that it shares with pane, sheets and findings. */
export interface GuideTexts {
  readonly language: "es" | "en";
  readonly help: Translated<typeof help>;
  readonly columns: Translated<typeof columnHelp>;
  readonly sheets: Translated<typeof sheetTexts>;
  readonly findings: Readonly<Record<FindingCode, FindingAdvice>>;
  readonly families: Translated<typeof pane.review.families>;
  readonly severities: Translated<typeof pane.review.severities>;
  readonly host: Translated<typeof hostWords>;
}
