import { buildContents } from "./buildContents";
import { buildTopic } from "./buildTopic";
import { element } from "./element";
import type { GuideTexts } from "./GuideTexts";
import { helpAddress } from "./helpAddress";
import { listTopics } from "./listTopics";

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
