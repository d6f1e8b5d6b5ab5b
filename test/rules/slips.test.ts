import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/domain/findings/Finding";
import type { FindingCode } from "../../src/domain/findings/FindingParams";
import { placeKey } from "../../src/domain/findings/placeKey";
import type { BudgetLine, Project, RubroLine } from "../../src/domain/project/Project";
import { validateBook } from "../../src/rules/validate";
import { decodedBook } from "../support/buildProject";
import { fc } from "../support/property";
import { wellFormedProjects } from "../support/wellFormed";

interface Spoiled {
  readonly project: Project;
  /** Where the right finding points first. */
  readonly place: string;
}

interface Slip {
  readonly name: string;
  readonly code: FindingCode;
  /** What else the slip makes true, such as a rubro that no longer equals the lines. */
  readonly follows?: readonly FindingCode[];
  readonly spoil: (project: Project, dice: number) => Spoiled | undefined;
}

const TOTAL = "Presupuesto!E3";
const amountsFollow: readonly FindingCode[] = ["budget/rubro-mismatch"];

function withLine(project: Project, index: number, over: Partial<BudgetLine>): Project {
  return { ...project, budget: project.budget.map((line, at) => (at === index ? { ...line, ...over } : line)) };
}

/** A slip on the digits of one amount of 8.1. */
function digits(change: (text: string, dice: number) => string): Slip["spoil"] {
  return (project, dice) => {
    const index = dice % project.budget.length;
    const from = String(project.budget[index]?.amount);
    const to = change(from, dice);
    return to === from || !/^[1-9]\d*$/.test(to)
      ? undefined
      : { project: withLine(project, index, { amount: Number(to) }), place: TOTAL };
  };
}

function withMeta(project: Project, index: number, over: Partial<Project["metas"][number]>): Project {
  return { ...project, metas: project.metas.map((meta, at) => (at === index ? { ...meta, ...over } : meta)) };
}

function withRubro(project: Project, over: Partial<RubroLine>): Project {
  return { ...project, rubro: project.rubro.map((line) => ({ ...line, ...over })) };
}

/** A row of the schedule spoiled; only where its meta has `least` rows. */
function withTask(
  project: Project,
  dice: number,
  change: (row: Project["schedule"][number]) => Project["schedule"][number],
) {
  const index = dice % project.schedule.length;
  return {
    index,
    project: { ...project, schedule: project.schedule.map((row, at) => (at === index ? change(row) : row)) },
  };
}

const slips: readonly Slip[] = [
  {
    name: "a digit added to a line",
    code: "budget/total-mismatch",
    follows: amountsFollow,
    spoil: digits(
      (text, dice) => text.slice(0, dice % text.length) + String((dice % 9) + 1) + text.slice(dice % text.length),
    ),
  },
  {
    name: "a zero removed from a line",
    code: "budget/total-mismatch",
    follows: amountsFollow,
    spoil: digits((text) => text.replace(/0$/, "")),
  },
  {
    name: "two digits of a line swapped",
    code: "budget/total-mismatch",
    follows: amountsFollow,
    spoil: digits((text, dice) => text.replace(new RegExp(`^(\\d{${dice % 3}})(\\d)(\\d)`), "$1$3$2")),
  },
  {
    name: "a line in thousands",
    code: "budget/total-mismatch",
    follows: amountsFollow,
    spoil: digits((text) => text.replace(/000$/, "")),
  },
  {
    name: "a line written twice",
    code: "budget/duplicate-line",
    follows: ["budget/total-mismatch", ...amountsFollow],
    spoil: (project, dice) => {
      const copy = project.budget[dice % project.budget.length];
      if (copy === undefined) return undefined;
      return {
        project: { ...project, budget: [...project.budget, copy] },
        place: `Presupuesto!B${6 + project.budget.length}`,
      };
    },
  },
  {
    name: "a digit of the rubro amount changed",
    code: "budget/rubro-mismatch",
    spoil: (project, dice) => {
      const amount = Number(project.rubro[0]?.amount) + 1000 * ((dice % 8) + 1);
      return { project: withRubro(project, { amount }), place: "Rubro!I6" };
    },
  },
  {
    name: "an amount typed as text",
    code: "budget/amount-as-text",
    spoil: (project, dice) => {
      const index = dice % project.budget.length;
      const amount = `$${String(project.budget[index]?.amount).replace(/\B(?=(\d{3})+$)/g, ".")}`;
      return { project: withLine(project, index, { amount }), place: `Presupuesto!E${6 + index}` };
    },
  },
  {
    name: "a quantity lost",
    code: "budget/quantity-invalid",
    spoil: (project, dice) => {
      const index = dice % project.budget.length;
      return {
        project: withLine(project, index, { quantity: ["", 0, "N/A"][dice % 3] ?? "" }),
        place: `Presupuesto!D${6 + index}`,
      };
    },
  },
  {
    name: "a line under an activity that does not exist",
    code: "budget/line-without-activity",
    follows: ["budget/activity-without-line"],
    spoil: (project, dice) => {
      const index = dice % project.budget.length;
      return { project: withLine(project, index, { activity: 3 + (dice % 5) }), place: `Presupuesto!A${6 + index}` };
    },
  },
  {
    name: "the code of a neighbour typed for a meta",
    code: "pidm/text-mismatch",
    // The meta's own rows no longer find it, and its true code has lost them.
    follows: ["schedule/unknown-meta", "evidence/unknown-meta", "subactivity/numbering"],
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const other = project.metas[(index + 1) % project.metas.length]?.pidm ?? "";
      return { project: withMeta(project, index, { pidm: other }), place: `Metas!D${6 + index}` };
    },
  },
  {
    name: "two parts of a code swapped",
    code: "pidm/unknown",
    follows: [
      "meta/missing-subactivity",
      "meta/missing-evidence",
      "schedule/unknown-meta",
      "evidence/unknown-meta",
      "pidm/meta-number-mismatch",
    ],
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const [a, b, c, d] = String(project.metas[index]?.pidm).split("-");
      const pidm = dice % 2 === 0 ? [b, a, c, d].join("-") : [a, b, d, c].join("-");
      if (project.pidm.some((entry) => entry.code === pidm)) return undefined;
      return { project: withMeta(project, index, { pidm }), place: `Metas!B${6 + index}` };
    },
  },
  {
    name: "a code with other dashes",
    code: "pidm/format",
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const mark = ["–", ".", " ", "/", "—"][dice % 5] ?? "–";
      return {
        project: withMeta(project, index, { pidm: String(project.metas[index]?.pidm).replaceAll("-", mark) }),
        place: `Metas!B${6 + index}`,
      };
    },
  },
  {
    name: "a word lost in the text of a meta",
    code: "pidm/text-drift",
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const text = project.metas[index]?.text.replace(/ (?:de|los|un|a|y) /, " ") ?? "";
      return { project: withMeta(project, index, { text }), place: `Metas!D${6 + index}` };
    },
  },
  {
    name: "a meta number that is not the code's",
    code: "pidm/meta-number-mismatch",
    spoil: (project, dice) => {
      const index = dice % project.metas.length;
      const metaNumber = Number(project.metas[index]?.metaNumber) + 1 + (dice % 4);
      return { project: withMeta(project, index, { metaNumber }), place: `Metas!C${6 + index}` };
    },
  },
  {
    name: "a row of the schedule without its months",
    code: "schedule/row-without-month",
    spoil: (project, dice) => {
      const spoiled = withTask(project, dice, (row) => ({ ...row, months: row.months.map(() => "") }));
      return { project: spoiled.project, place: `Cronograma!D${6 + spoiled.index}` };
    },
  },
  {
    name: "a subactivity number skipped",
    code: "subactivity/numbering",
    spoil: (project, dice) => {
      const spoiled = withTask(project, dice, (row) => ({ ...row, number: Number(row.number) + 7 }));
      return { project: spoiled.project, place: `Cronograma!B${6 + spoiled.index}` };
    },
  },
  {
    name: "a subactivity copied under another meta",
    code: "subactivity/duplicate",
    spoil: (project, dice) => {
      const index = project.schedule.length - 1;
      const text = project.schedule[dice % index]?.text ?? "";
      if (index < 1) return undefined;
      return {
        project: { ...project, schedule: project.schedule.map((row, at) => (at === index ? { ...row, text } : row)) },
        place: `Cronograma!C${6 + index}`,
      };
    },
  },
  {
    name: "the registration moved after the vigencia",
    code: "form/date-outside-vigencia",
    spoil: (project, dice) => ({
      project: { ...project, ficha: { ...project.ficha, date: `2023-0${(dice % 9) + 1}-15` } },
      place: "Ficha!B6",
    }),
  },
  {
    name: "the zeros of a chain lost",
    code: "rubro/lost-zero",
    spoil: (project, dice) => {
      const sector = String((dice % 5) + 1);
      const chain = {
        sector,
        programa: `${sector}01`,
        elemento: "",
        producto: `${sector}01001`,
        indicador: `${sector}0100100`,
      };
      const names = { sectorName: "", programaName: "", elementoName: "", productoName: "", indicadorName: "" };
      return { project: withRubro(project, { ...chain, ...names }), place: "Rubro!A6" };
    },
  },
  {
    name: "two digits of a producto swapped",
    code: "rubro/prefix-chain",
    spoil: (project) => ({ project: withRubro(project, { producto: "5499031" }), place: "Rubro!F6" }),
  },
  {
    name: "a digit of the programa lost",
    code: "rubro/code-length",
    spoil: (project) => ({ project: withRubro(project, { programa: "459" }), place: "Rubro!C6" }),
  },
];

const runs = 40;
const out: Record<string, { cases: number; recall: number; precision: number }> = {};

function judge(slip: Slip): { cases: number; missed: readonly string[]; strange: readonly string[]; told: number } {
  const samples = fc.sample(fc.tuple(wellFormedProjects, fc.nat()), { seed: 20220919, numRuns: runs });
  const spoiled = samples.flatMap(([project, dice]) => slip.spoil(project, dice) ?? []);
  const missed: string[] = [];
  const strange: string[] = [];
  let told = 0;
  for (const { project, place } of spoiled) {
    const serious = validateBook(decodedBook(project)).findings.filter(({ severity }) => severity !== "info");
    told += serious.length;
    if (!serious.some((finding) => tells(finding, slip.code, place))) missed.push(place);
    const expected = [slip.code, ...(slip.follows ?? [])];
    strange.push(...serious.filter(({ code }) => !expected.includes(code)).map(({ code }) => code));
  }
  return { cases: spoiled.length, missed, strange, told };
}

function tells(finding: Finding, code: FindingCode, place: string): boolean {
  const [first] = finding.places;
  return finding.code === code && first !== undefined && placeKey(first) === place;
}

afterAll(() => {
  const folder = join(__dirname, "../out");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "slips.json"), `${JSON.stringify(out, null, 2)}\n`);
});

describe(`slips put into well-formed workbooks (up to ${runs} of each; recall and precision in test/out/slips.json)`, () => {
  it("a well-formed workbook has no error and no warning, whatever its size", () => {
    fc.assert(
      fc.property(wellFormedProjects, (project) => {
        const { findings } = validateBook(decodedBook(project));
        expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      }),
    );
  });

  it.each(slips.map((slip) => [slip.name, slip.code, slip] as const))(
    "%s: %s, recall 1 and precision 1",
    (_, __, slip) => {
      const { cases, missed, strange, told } = judge(slip);
      out[slip.name] = {
        cases,
        recall: Number(((cases - missed.length) / cases).toFixed(3)),
        precision: Number(((told - strange.length) / Math.max(1, told)).toFixed(3)),
      };
      expect(cases).toBeGreaterThan(runs / 2);
      expect([missed, [...new Set(strange)]]).toEqual([[], []]);
    },
  );
});
