import { cliTexts as enCli } from "../../src/i18n/en/cli";
import { cliHelp as enCliHelp } from "../../src/i18n/en/cliHelp";
import { columnHelp as enColumns } from "../../src/i18n/en/columns";
import { explanationWords as enExplanations } from "../../src/i18n/en/explanations";
import { findingWords as enFindings } from "../../src/i18n/en/findings";
import { hostWords as enHost } from "../../src/i18n/en/host";
import { importWords as enImport } from "../../src/i18n/en/import";
import { newFormTexts as enNewForm } from "../../src/i18n/en/newForm";
import { pane as enPane } from "../../src/i18n/en/pane";
import { planTexts as enPlan } from "../../src/i18n/en/plan";
import { riskImportWords as enRiskImport } from "../../src/i18n/en/riskImport";
import { sheetTexts as enSheets } from "../../src/i18n/en/sheets";
import { checkState } from "../../src/i18n/es/checkState";
import { cliTexts } from "../../src/i18n/es/cli";
import { cliHelp } from "../../src/i18n/es/cliHelp";
import { columnHelp } from "../../src/i18n/es/columns";
import { longDate } from "../../src/i18n/es/dates";
import { explanationWords } from "../../src/i18n/es/explanations";
import { findingWords } from "../../src/i18n/es/findings";
import { findingText } from "../../src/i18n/es/findingText";
import { hostWords } from "../../src/i18n/es/host";
import { importWords } from "../../src/i18n/es/import";
import { newFormTexts } from "../../src/i18n/es/newForm";
import { pane } from "../../src/i18n/es/pane";
import { planTexts } from "../../src/i18n/es/plan";
import { riskImportWords } from "../../src/i18n/es/riskImport";
import { riskReportTexts } from "../../src/i18n/es/riskReport";
import { sheetTexts } from "../../src/i18n/es/sheets";
import { summaryTexts } from "../../src/i18n/es/summary";
import { count, millions, percent, pesos } from "../../src/i18n/format";
import { decodeBook } from "../../src/layouts/decodeBook";
import { checkSelection } from "../../src/rules/selection/checkSelection";
import { validateBook } from "../../src/rules/validate";
import { sampleProject, sampleWorkbook } from "../support/sampleProject";

/** Every text of a catalogue with its path; a function counts as one text. */
function pathsOf(value: unknown, path = ""): readonly string[] {
  if (typeof value === "string" || typeof value === "function") return [`${path}:${typeof value}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => pathsOf(item, `${path}/${key}`));
}

function textsOf(value: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}/${key}`));
}

const spanish = {
  columnHelp,
  explanationWords,
  findingWords,
  hostWords,
  importWords,
  pane,
  planTexts,
  riskReportTexts,
  riskImportWords,
  newFormTexts,
  sheetTexts,
  summaryTexts,
};
const pairs = [
  ["cli", cliTexts, enCli],
  ["cliHelp", cliHelp, enCliHelp],
  ["columns", columnHelp, enColumns],
  ["explanations", explanationWords, enExplanations],
  ["findings", findingWords, enFindings],
  ["host", hostWords, enHost],
  ["import", importWords, enImport],
  ["newForm", newFormTexts, enNewForm],
  ["pane", pane, enPane],
  ["plan", planTexts, enPlan],
  ["riskImport", riskImportWords, enRiskImport],
  ["sheets", sheetTexts, enSheets],
] as const;

/** Abbreviations and numbers end no sentence; a norm reference such as «DIE-FO-013, 8.1.» is none either. */
function sentencesOf(text: string): readonly string[] {
  return text
    .replace(/\b(art|n|núm|No|Res|versión \d+, [\d.]+|DIE-FO-013, [\d., ]+)\./gi, "$1")
    .split(/(?<=[.:;!?])\s+/)
    .filter((sentence) => sentence !== "");
}
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}$]/u.test(word)).length;

describe("The catalogues of words", () => {
  it.each(pairs)("have the same keys and kinds in Spanish and English: %s", (_, es, en) => {
    expect(pathsOf(en)).toEqual(pathsOf(es));
    expect(pathsOf(es).length).toBeGreaterThan(1);
  });

  it("hold no empty text and no text left in the other language", () => {
    const empty = textsOf(spanish).filter(([, text]) => text.trim() === "");
    expect(empty).toEqual([]);
    for (const [name, es, en] of pairs) {
      const english = new Map(textsOf(en));
      const same = textsOf(es).filter(([path, text]) => english.get(path) === text && text.split(" ").length > 4);
      // Names of norms and of the product are the same in both languages.
      const left = same.filter(([path]) => !path.endsWith("/norm") && !path.startsWith("/footer"));
      expect([name, left]).toEqual([name, []]);
    }
  });

  it("give every finding a reason, a norm and a way to correct it", () => {
    for (const words of [findingWords, enFindings])
      for (const [code, { why, norm, how }] of Object.entries(words)) {
        expect([code, why.length > 15, norm.length > 8, how.length > 15]).toEqual([code, true, true, true]);
      }
    expect(Object.keys(findingWords).length).toBeGreaterThanOrEqual(50);
  });

  it("speak Spanish in sentences of at most 20 words", () => {
    const long = textsOf(spanish).flatMap(([path, text]) =>
      path.endsWith("/norm") || path.includes("/footer")
        ? []
        : sentencesOf(text).flatMap((sentence) => (wordsOf(sentence) > 20 ? [`${path}: ${sentence}`] : [])),
    );
    expect(long).toEqual([]);
  });

  it("word the findings of the sample in sentences of at most 20 words, with dots in every amount", async () => {
    const { report } = await sampleProject();
    const book = validateBook(decodeBook(await sampleWorkbook()));
    const selection = checkSelection({
      sheet: "Hoja1",
      area: "A1:A4",
      values: [[143100000], [14190000], [434500000], [199290000]],
      formulas: [[""], [""], [""], [""]],
    });
    const messages = [...report.findings, ...book.findings, ...selection.findings].map(
      (finding) => findingText(finding).message,
    );
    expect(messages.length).toBeGreaterThan(40);
    // Texts of the form in quotes are as long as people wrote them.
    const own = messages.map((message) => message.replace(/«[^»]*»/g, "«…»"));
    expect(own.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence) > 20)).toEqual([]);
    const amounts = messages.flatMap((message) => message.match(/\$[\d.,]*\d/g) ?? []);
    expect(amounts.length).toBeGreaterThan(8);
    expect(amounts.filter((amount) => !/^\$\d{1,3}(\.\d{3})*(,\d{2})?$/.test(amount))).toEqual([]);
    expect(messages.filter((message) => /undefined|NaN|\[object|null/.test(message))).toEqual([]);
  });

  it("write no amount without dots and no percent without a space", () => {
    for (const [path, text] of textsOf(spanish)) {
      expect([path, /\$\d{4,}/.test(text)]).toEqual([path, false]);
      expect([path, /\d%/.test(text)]).toEqual([path, false]);
    }
  });

  it("treat people as «usted»", () => {
    const tu = textsOf(spanish).filter(([, text]) =>
      /\b(tú|tus|haz|elige|escribe tu|puedes|debes|quieres|selecciona|revisa tu|tienes)\b/i.test(text),
    );
    expect(tu).toEqual([]);
  });
});

describe("Numbers and dates in words", () => {
  it("write amounts with dots and centavos only where there are any", () => {
    expect([143_100_000, 0, 999, 1000, -1_000, 12.5, 599_290_000].map(pesos)).toEqual([
      "$143.100.000",
      "$0",
      "$999",
      "$1.000",
      "-$1.000",
      "$12,50",
      "$599.290.000",
    ]);
  });

  it("write percentages with a comma and a space, and millions with one decimal", () => {
    expect([0.768, 0, 1].map(percent)).toEqual(["76,8 %", "0,0 %", "100,0 %"]);
    expect(millions(144_833_333)).toBe("144,8");
  });

  it("say millions in their own language", () => {
    expect(pane.total.unitValue(millions(144_833_333), "4,7", "14,3")).toBe(
      "144,8 millones por unidad; los otros renglones van de 4,7 a 14,3 millones.",
    );
    expect(enPane.total.unitValue(millions(144_833_333), "4,7", "14,3")).toBe(
      "144,8 million a unit; the other lines go from 4,7 to 14,3 million.",
    );
  });

  it("count with the right form of the noun", () => {
    expect([count(1, "meta", "metas"), count(0, "meta", "metas"), count(7, "meta", "metas")]).toEqual([
      "1 meta",
      "0 metas",
      "7 metas",
    ]);
  });

  it("write dates as a Colombian planner does, and the state of a check with its hour", () => {
    expect(longDate("2022-09-19")).toBe("19 de septiembre de 2022");
    expect(checkState({ error: 1, warning: 2, info: 1 }, "2026-11-24T14:05")).toBe(
      "1 error · 2 avisos · 1 información · 24 de noviembre de 2026, 14:05",
    );
  });
});
