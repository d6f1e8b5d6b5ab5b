import { element } from "../element";
import type { FindingAdvice, GuideTexts } from "../GuideTexts";
import { paragraph } from "../pieces";
import type { Part, Topic } from "../Topic";

/** «Por qué: …», with its name set off. */
function told(name: string, text: string): HTMLElement {
  return element("p", {}, element("strong", {}, name), `: ${text}`);
}

function describe(code: string, { why, how, norm }: FindingAdvice, { help }: GuideTexts): HTMLElement {
  const names = help.support.findings;
  return element(
    "div",
    { id: code.replace("/", "-") },
    element("dt", {}, help.titles[code] ?? code, " ", element("code", { lang: "en" }, code)),
    element("dd", {}, told(names.why, why), told(names.how, how), told(names.norm, norm)),
  );
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf("/"));
}

/** Every finding that a check can give, under the name of its family. */
export function findingsTopic(texts: GuideTexts): Topic {
  const entries = Object.entries<FindingAdvice>(texts.findings);
  const families: Readonly<Record<string, string>> = texts.families;
  const groups = [...new Set(entries.map(([code]) => familyOf(code)))];
  const parts = groups.map((family): Part => {
    const own = entries.filter(([code]) => familyOf(code) === family);
    return {
      id: `grupo-${family}`,
      title: families[family] ?? family,
      content: [element("dl", { class: "findings" }, ...own.map(([code, advice]) => describe(code, advice, texts)))],
    };
  });
  const { title, lead } = texts.help.support.findings;
  return { id: "lista-de-hallazgos", title, content: [paragraph(lead)], parts };
}
