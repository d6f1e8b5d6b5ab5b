import type { FindingCode } from "../../domain/findings/FindingParams";
import type { WordsFor } from "../FindingWords";
import { budgetWords } from "./findings/budget";
import { formWords } from "./findings/form";
import { metaWords } from "./findings/meta";
import { rubroWords } from "./findings/rubro";
import { scheduleWords } from "./findings/schedule";
import { sheetWords } from "./findings/sheet";

/** The words of every finding code. */
export const findingWords: WordsFor<FindingCode> = {
  ...formWords,
  ...budgetWords,
  ...rubroWords,
  ...metaWords,
  ...scheduleWords,
  ...sheetWords,
};
