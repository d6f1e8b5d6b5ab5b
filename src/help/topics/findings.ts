import { checks } from "../../domain/findings/checks";
import type { FindingCode } from "../../domain/findings/FindingParams";
import { keysOf } from "../../domain/project/byKey";
import { paragraph } from "../blocks";
import { type Content, element } from "../element";
import type { FindingAdvice, GuideTexts } from "../GuideTexts";
import type { Topic, TopicPart } from "../Topic";

/** «Por qué: …», with its name set off. */
function told(name: string, ...content: readonly Content[]): HTMLElement {
  return element("p", {}, element("strong", {}, name), ": ", ...content);
}

function describe(code: FindingCode, { title, why, how, norm }: FindingAdvice, texts: GuideTexts): HTMLElement {
  const { help, severities } = texts;
  const names = help.support.findings;
  const check = checks[code];
  const severity = check.severities.map((one) => severities[one]).join(" · ");
  const mark = element("em", {}, names.marks[check.norm]);
  return element(
    "div",
    { id: code.replace("/", "-") },
    element("dt", {}, title, " ", element("code", { lang: "en" }, code)),
    element(
      "dd",
      {},
      told(names.severity, severity),
      told(names.why, why),
      told(names.how, how),
      told(names.norm, norm, " ", mark),
    ),
  );
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}

/** Every finding that a check can give, under the name of its family. */
export function findingsTopic(texts: GuideTexts): Topic {
  const codes = keysOf(texts.findings);
  const families: Readonly<Record<string, string>> = texts.families;
  const groups = [...new Set(codes.map(familyOf))];
  const parts = groups.map((family): TopicPart => {
    const own = codes.filter((code) => familyOf(code) === family);
    return {
      id: `grupo-${family}`,
      title: families[family] ?? family,
      content: [
        element("dl", { class: "findings" }, ...own.map((code) => describe(code, texts.findings[code], texts))),
      ],
    };
  });
  const { title, lead, normLead } = texts.help.support.findings;
  const content = [lead, texts.columns.findings.severity, normLead].map(paragraph);
  return { id: "lista-de-hallazgos", title, content, parts };
}
