import type { PaneTexts } from "../texts/Texts";
import type { BookState } from "./BookState";
import type { ChecklistStep, StepId } from "./buildChecklist";
import type { LastCheck } from "./describeCheck";

export type StepCommand =
  | "import"
  | "catalogue"
  | "rows"
  | "structure"
  | "structureEmpty"
  | "check"
  | "findings"
  | "summary";

/** A button of a step as data. */
interface StepOffer {
  readonly command: StepCommand;
  readonly label: string;
  readonly primary: boolean;
}

interface OfferInput {
  readonly book: BookState;
  readonly imported: boolean;
  readonly lastCheck?: LastCheck;
}

type Home = PaneTexts["home"];
type Offers = (step: ChecklistStep, input: OfferInput, words: Home) => readonly StepOffer[];

const offersOf: Readonly<Record<StepId, Offers>> = {
  import: (step, { book }, words) => [
    {
      command: "import",
      label: step.state === "done" ? words.import.again : words.import.button,
      primary: step.state === "next",
    },
    ...(book.kind === "ours" ? [{ command: "catalogue" as const, label: words.import.catalogue, primary: false }] : []),
  ],
  structure: (step, { book, imported }, words) => {
    if (imported) return [{ command: "structure", label: words.structure.button, primary: true }];
    if (book.kind === "ours") {
      return [
        { command: "structureEmpty", label: words.structure.repair, primary: step.state === "next" },
        { command: "rows", label: words.structure.rows, primary: false },
      ];
    }
    return [{ command: "structureEmpty", label: words.structure.buttonEmpty, primary: step.state === "next" }];
  },
  check: (step, { book, lastCheck }, words) => {
    if (book.kind !== "ours") return [];
    if (lastCheck === undefined) {
      return [{ command: "check", label: words.check.button, primary: step.state === "next" }];
    }
    const again = { command: "check", label: words.check.again } as const;
    const see = { command: "findings", label: words.check.see } as const;
    const next = step.state === "next";
    return lastCheck.changed
      ? [
          { ...again, primary: next },
          { ...see, primary: false },
        ]
      : [
          { ...see, primary: next },
          { ...again, primary: false },
        ];
  },
  summary: (step, { book }, words) => {
    // Formulas that name what is gone would show errors: the notice above says to repair first.
    if (book.kind !== "ours" || book.gone.some(({ kind }) => kind === "sheet" || kind === "table")) return [];
    const label = book.hasSummary ? words.summary.again : words.summary.button;
    return [{ command: "summary", label, primary: step.state === "next" }];
  },
};

/** The buttons of a step; only the next step has the primary one. */
export function buildStepButtons(step: ChecklistStep, input: OfferInput, words: Home): readonly StepOffer[] {
  return offersOf[step.id](step, input, words);
}
