import type { Harm, Severity } from "../../domain/findings/checks";
import type { SheetLink, WritePlan } from "../../domain/workbook/WritePlan";
import type { LinkAsk } from "./describeLink";
import type { AmountDiff } from "./diffAmounts";

/** A place as shown; `to` where a click leads, absent for a place on the paper. */
export interface PlaceView {
  readonly label: string;
  readonly to?: SheetLink;
}

/** A cell before and after a repair, as text. */
export interface ChangeView {
  readonly place: PlaceView;
  readonly from: string;
  readonly to: string;
}

/** One way to close the gap of a total. */
export interface ExplanationView {
  readonly place: PlaceView;
  /** «Renglón 3», «El TOTAL». */
  readonly name: string;
  readonly diff: AmountDiff;
  /** «sobra un 4». */
  readonly note: string;
  /** The change read aloud as one sentence. */
  readonly spoken: string;
  readonly reasons: readonly string[];
  readonly fix?: WritePlan;
}

/** The wrong-total card: the amounts that do not agree and what would make them agree. */
export interface TotalView {
  readonly amounts: readonly { readonly label: string; readonly amount: string; readonly strong: boolean }[];
  readonly explanations: readonly ExplanationView[];
  readonly leads: readonly ExplanationView[];
}

/** A finding as the list and the card show it. */
export interface FindingView {
  /** The same for the same finding after a new check. */
  readonly key: string;
  readonly code: string;
  /** Name of the rule, as the guide and «Hallazgos» have it. */
  readonly rule: string;
  /** What several of them are, where the rule has words for it. */
  readonly several?: string;
  readonly harm: Harm;
  /** Key of the finding whose correction resolves this one too. */
  readonly cause?: string;
  readonly severity: Severity;
  readonly origin: "book" | "form";
  readonly message: string;
  readonly places: readonly PlaceView[];
  /** Name of the sheet that it is grouped under. */
  readonly sheet: string;
  readonly found?: string;
  readonly expected?: string;
  readonly why: string;
  readonly norm: string;
  readonly how: string;
  readonly changes: readonly ChangeView[];
  readonly fix?: { readonly plan: WritePlan; readonly safe: boolean };
  readonly total?: TotalView;
  /** Rows or columns that a table leaves out: the first ones in words, and how many there are besides. */
  readonly outside?: { readonly lines: readonly string[]; readonly rest: number };
  /** Where a number that only the person knows is lacking. */
  readonly asks?: SheetLink;
  /** What its row belongs to, where only the person knows. */
  readonly link?: LinkAsk;
  /** Only of a finding of the form: its row in «Hallazgos» and whether a person marked it. */
  readonly row?: {
    readonly key: string;
    readonly to: SheetLink;
    readonly attended: boolean;
    readonly attendedBy: string;
  };
}
