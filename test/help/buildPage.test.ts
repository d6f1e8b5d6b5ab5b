/** @jest-environment jsdom */
import { checks } from "../../src/domain/findings/checks";
import type { FindingCode } from "../../src/domain/findings/FindingParams";
import { methodIds, riskMethods } from "../../src/domain/risk/methods";
import { documentKinds, followStates, scheduleStates, strategies } from "../../src/domain/year/words";
import { buildPage } from "../../src/help/buildPage";
import { element } from "../../src/help/element";
import { englishGuide } from "../../src/help/englishGuide";
import type { GuideTexts } from "../../src/help/GuideTexts";
import { spanishGuide } from "../../src/help/spanishGuide";
import { findingWords } from "../../src/i18n/es/findings";
import { sheetLayouts } from "../../src/layouts";

function render(texts: GuideTexts): HTMLElement {
  return element("div", {}, ...buildPage(texts));
}

function all(page: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(selector)];
}

const texts = (page: HTMLElement, selector: string) => all(page, selector).map((one) => one.textContent ?? "");

describe.each([
  ["Spanish", spanishGuide],
  ["English", englishGuide],
])("the guide in %s", (_, guide) => {
  const page = render(guide);

  it("lists every heading in its contents, in the same order and with the same words", () => {
    const headings = all(page, "main h2, main h3");
    expect(headings.length).toBeGreaterThan(40);
    expect(all(page, "nav a").map((link) => [link.getAttribute("href"), link.textContent])).toEqual(
      headings.map((heading) => [`#${heading.id}`, heading.textContent]),
    );
  });

  it("has one main title, and no part without a chapter above it", () => {
    expect(all(page, "h1")).toHaveLength(1);
    expect(all(page, "h2, h3")[0]?.tagName).toBe("H2");
    expect(all(page, "h3").filter((heading) => heading.closest("main > section") === null)).toEqual([]);
  });

  it("has no id twice and no link into the page that leads nowhere", () => {
    const ids = all(page, "[id]").map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all(page, 'a[href^="#"]').map((link) => link.getAttribute("href")?.slice(1) ?? "");
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it("gives every picture an alternative text, a size and a caption that is not the same", () => {
    const figures = all(page, "figure");
    expect(figures.map((figure) => figure.querySelector("img")?.getAttribute("src"))).toEqual(
      [
        "pane",
        "import",
        "preview",
        "review",
        "summary",
        "total",
        "fixed",
        "follow",
        "copy-front",
        "copy-guide",
        "share",
        "receipt",
        "risks",
        "risk-entry",
        "risk-finding",
      ].map((name) => `assets/guide/${name}.png`),
    );
    for (const figure of figures) {
      const image = figure.querySelector("img");
      expect(image?.alt.length).toBeGreaterThan(30);
      expect(image?.alt).not.toBe(figure.textContent);
      expect(Number(image?.getAttribute("width"))).toBeGreaterThan(300);
      expect(Number(image?.getAttribute("height"))).toBeGreaterThan(300);
      expect(figure.querySelector("figcaption")?.textContent).not.toBe("");
    }
  });

  it("names and explains every finding that a check can give", () => {
    const codes = Object.keys(findingWords);
    expect(texts(page, ".findings code")).toEqual([...codes].sort((a, b) => groupOf(codes, a) - groupOf(codes, b)));
    for (const entry of all(page, ".findings > div")) {
      const code = entry.querySelector("code")?.textContent ?? "";
      expect(entry.querySelector("dt")?.textContent).toBe(`${guide.findings[code as FindingCode].title} ${code}`);
      expect(entry.querySelectorAll("dd p")).toHaveLength(4);
    }
  });

  it("says of every check how grave its findings are and how sure its norm is", () => {
    const codes = Object.keys(checks) as FindingCode[];
    expect([...texts(page, ".findings code")].sort()).toEqual([...codes].sort());
    for (const code of codes) {
      const told = texts(page, `#${code.replace("/", "-")} dd p`);
      const { severities, norm } = checks[code];
      const words = severities.map((one) => guide.severities[one]).join(" · ");
      const names = guide.help.support.findings;
      expect(told[0]).toBe(`${names.severity}: ${words}`);
      expect(told[3]).toBe(`${names.norm}: ${guide.findings[code].norm} ${names.marks[norm]}`);
    }
  });

  it("calls a norm unverified exactly where its own words do", () => {
    const admits = /sin verificar|not verified|unverified/i;
    for (const [code, { norm }] of Object.entries(guide.findings)) {
      expect([code, admits.test(norm)]).toEqual([code, checks[code as FindingCode].norm === "unverified"]);
    }
  });

  it("marks every table of every risk method with what is known of its source", () => {
    for (const id of methodIds) {
      const part = page.querySelector(`[aria-labelledby="metodo-${id}"]`);
      const marks = [...(part?.querySelectorAll("strong") ?? [])].map((mark) => mark.textContent);
      expect(marks).toEqual(riskMethods[id].sources.map(({ mark }) => guide.help.risk.marks[mark]));
      expect(marks.length).toBeGreaterThan(5);
    }
  });

  it("calls every group of findings by its name in the pane", () => {
    const groups = all(page, 'h3[id^="grupo-"]').map((heading) => [heading.id.slice(6), heading.textContent]);
    expect(Object.fromEntries(groups)).toEqual(guide.families);
  });

  it("names sheets, states, documents and strategies of the year as the workbook writes them", () => {
    const named = (id: string) => texts(page, `[aria-labelledby="${id}"] dt`);
    const ofYear = sheetLayouts.filter(({ key }) =>
      ["municipalities", "followUp", "execution", "training", "actors", "indices"].includes(key),
    );
    expect(named("seguir-hojas")).toEqual(ofYear.map(({ name }) => name));
    expect(named("seguir-estados")).toEqual(Object.values(followStates));
    expect(named("seguir-ejecucion")).toEqual(Object.values(documentKinds));
    expect(named("seguir-actores")).toEqual(Object.values(strategies));
    expect(named("seguir-cronograma").at(-1)).toBe(scheduleStates.over);
  });

  it("says of the year what is cited from memory: budget law, data protection and the breaks of the indices", () => {
    for (const id of ["seguir-ejecucion", "seguir-capacitacion", "seguir-indices"])
      expect(page.querySelector(`[aria-labelledby="${id}"]`)?.textContent).toMatch(
        /de memoria, sin verificar|from memory, not verified/,
      );
  });

  it("explains every column and every named cell of every sheet", () => {
    for (const layout of sheetLayouts) {
      const part = page.querySelector(`[aria-labelledby="hoja-${layout.key}"]`);
      const terms = [...(part?.querySelectorAll("dt") ?? [])].map((term) => term.textContent);
      const columns = (layout.table?.columns ?? []).filter(({ key }) => !key.startsWith("month"));
      const named = [...layout.fields.map(({ label }) => label), ...columns.map(({ header }) => header)];
      expect(terms).toEqual(expect.arrayContaining(named));
    }
    expect(all(page, "dt").filter((term) => term.nextElementSibling?.tagName !== "DD")).toEqual([]);
    expect(all(page, "dd").filter((told) => (told.textContent ?? "").length < 4)).toEqual([]);
  });
});

/** Groups stand in the order of their first code. */
function groupOf(codes: readonly string[], code: string): number {
  return codes.findIndex((one) => one.split("/")[0] === code.split("/")[0]);
}

describe("the two languages of the guide", () => {
  it("have the same addresses, so that a link serves in both", () => {
    const ids = (guide: GuideTexts) => all(render(guide), "[id]").map((one) => one.id);
    expect(ids(englishGuide)).toEqual(ids(spanishGuide));
  });

  it("lead to each other and mark the language of the link", () => {
    const link = (guide: GuideTexts) => render(guide).querySelector(".language a");
    expect(link(spanishGuide)?.getAttribute("href")).toBe("ayuda.html?lang=en");
    expect(link(englishGuide)?.getAttribute("href")).toBe("ayuda.html");
    expect(link(englishGuide)?.getAttribute("lang")).toBe("es");
  });
});

describe("element", () => {
  it("writes texts as texts, whatever signs they hold", () => {
    const made = element("p", { title: '"<b>"' }, "<img src=x onerror=alert(1)>");
    expect(made.children).toHaveLength(0);
    expect(made.textContent).toBe("<img src=x onerror=alert(1)>");
    expect(made.title).toBe('"<b>"');
  });
});
