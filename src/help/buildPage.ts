import { element } from "./element";
import type { GuideTexts } from "./GuideTexts";
import { helpAddress } from "./helpAddress";
import type { Topic, TopicPart } from "./Topic";
import { codesTopic, printingTopic, selectionTopic, withoutTopic } from "./topics/book";
import { findingsTopic } from "./topics/findings";
import { findingsSheetTopic, readingTopic, undoTopic } from "./topics/review";
import { riskTopic } from "./topics/risk";
import { shareTopic } from "./topics/share";
import { sheetsTopic } from "./topics/sheets";
import { firstStepsTopic, newFormTopic, purposeTopic } from "./topics/start";
import { glossaryTopic, problemsTopic } from "./topics/support";
import { yearTopic } from "./topics/year";

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
  yearTopic,
  shareTopic,
  riskTopic,
  findingsTopic,
  problemsTopic,
  printingTopic,
  glossaryTopic,
];

/** The chapters of the guide, in order. */
function listTopics(texts: GuideTexts): readonly Topic[] {
  return chapters.map((chapter) => chapter(texts));
}

function buildPart({ id, title, lang, content }: TopicPart): HTMLElement {
  return element(
    "section",
    { "aria-labelledby": id },
    element("h3", lang === undefined ? { id } : { id, lang }, title),
    ...content,
  );
}

/** A chapter with its parts and the way back to the contents. */
function buildTopic({ id, title, content, parts }: Topic, back: string): HTMLElement {
  return element(
    "section",
    { "aria-labelledby": id },
    element("h2", { id }, title),
    ...content,
    ...parts.map(buildPart),
    element("p", { class: "back" }, element("a", { href: "#contenido" }, back)),
  );
}

function entry({ id, title, lang }: TopicPart, below: readonly TopicPart[]): HTMLElement {
  const href = `#${id}`;
  const link = element("a", lang === undefined ? { href } : { href, lang }, title);
  return below.length === 0
    ? element("li", {}, link)
    : element("li", {}, link, list(below.map((one) => entry(one, []))));
}

function list(entries: readonly HTMLElement[]): HTMLElement {
  return element("ol", {}, ...entries);
}

/** The table of contents: a link to every heading of the guide. */
function buildContents(topics: readonly Topic[], label: string): HTMLElement {
  return element(
    "nav",
    { id: "contenido", "aria-labelledby": "contenido-titulo" },
    element("p", { id: "contenido-titulo" }, label),
    list(topics.map((topic) => entry(topic, topic.parts))),
  );
}

function buildHeader({ help: { frame }, language }: GuideTexts): HTMLElement {
  const other = language === "es" ? "en" : "es";
  return element(
    "header",
    {},
    element("p", { class: "product" }, frame.product),
    element("h1", {}, frame.title),
    element("p", {}, frame.lead),
    element(
      "p",
      { class: "language" },
      element("a", { href: helpAddress(other), hreflang: other, lang: other }, frame.otherLanguage),
    ),
  );
}

/** The whole guide in one language, to be put into the body. */
export function buildPage(texts: GuideTexts): readonly HTMLElement[] {
  const { frame } = texts.help;
  const topics = listTopics(texts);
  return [
    element("a", { class: "skip", href: "#principal" }, frame.skip),
    buildHeader(texts),
    buildContents(topics, frame.contents),
    element(
      "main",
      { id: "principal", tabindex: "-1" },
      ...topics.map((topic) => buildTopic(topic, frame.backToContents)),
    ),
    element("footer", {}, element("p", {}, frame.foot)),
  ];
}
