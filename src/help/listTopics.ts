import type { GuideTexts } from "./GuideTexts";
import type { Topic } from "./Topic";
import { codesTopic, printingTopic, selectionTopic, withoutTopic } from "./topics/book";
import { findingsTopic } from "./topics/findings";
import { findingsSheetTopic, readingTopic, undoTopic } from "./topics/review";
import { riskTopic } from "./topics/risk";
import { sheetsTopic } from "./topics/sheets";
import { firstStepsTopic, newFormTopic, purposeTopic } from "./topics/start";
import { glossaryTopic, problemsTopic } from "./topics/support";

const chapters: readonly ((texts: GuideTexts) => Topic)[] = [
  purposeTopic,
  firstStepsTopic,
  newFormTopic,
  readingTopic,
  findingsSheetTopic,
  undoTopic,
  sheetsTopic,
  codesTopic,
  selectionTopic,
  withoutTopic,
  riskTopic,
  findingsTopic,
  problemsTopic,
  printingTopic,
  glossaryTopic,
];

/** The chapters of the guide, in order. */
export function listTopics(texts: GuideTexts): readonly Topic[] {
  return chapters.map((chapter) => chapter(texts));
}
