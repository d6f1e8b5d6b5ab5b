import type { FindingCode } from "../../domain/findings/FindingParams";
import type { WordsFor } from "../FindingWords";
import { actorWords } from "./findings/actor";
import { bookWords } from "./findings/book";
import { budgetWords } from "./findings/budget";
import { followWords } from "./findings/follow";
import { formWords } from "./findings/form";
import { indexWords } from "./findings/indices";
import { metaWords } from "./findings/meta";
import { riskWords } from "./findings/risk";
import { rubroWords } from "./findings/rubro";
import { scheduleWords } from "./findings/schedule";
import { sheetWords } from "./findings/sheet";
import { spendWords } from "./findings/spend";
import { trainingWords } from "./findings/training";

/** The words of every finding code. */
export const findingWords: WordsFor<FindingCode> = {
  ...bookWords,
  ...formWords,
  ...budgetWords,
  ...riskWords,
  ...rubroWords,
  ...metaWords,
  ...scheduleWords,
  ...followWords,
  ...spendWords,
  ...trainingWords,
  ...actorWords,
  ...indexWords,
  ...sheetWords,
};
