import type { Finding } from "../../src/domain/findings/Finding";
import { checkSelection } from "../../src/rules/selection/checkSelection";
import { buildCorpus, type CorpusEntry } from "./buildCorpus";
import { toSelection, type Variant } from "./sheet/toSelection";
import { makeSlips } from "./slips/makeSlips";
import type { Slip } from "./slips/Slip";

/** One thing that went wrong, for a person to look at. */
export interface Miss {
  readonly sheet: string;
  readonly variant: Variant;
  readonly what: string;
}

export interface KindFigures {
  sheets: number;
  falseFindings: number;
  slips: number;
  found: number;
  missed: number;
  follows: number;
  others: number;
}

export interface CorpusFigures {
  readonly kinds: Readonly<Record<string, KindFigures>>;
  readonly slipKinds: Readonly<Record<string, KindFigures>>;
  readonly all: KindFigures;
  readonly misses: readonly Miss[];
}

const none = (): KindFigures => ({ sheets: 0, falseFindings: 0, slips: 0, found: 0, missed: 0, follows: 0, others: 0 });

function told(findings: readonly Finding[], allows: readonly string[]): readonly Finding[] {
  return findings.filter(({ severity, code }) => severity !== "info" && !allows.includes(code));
}

function cellsOf(finding: Finding): readonly string[] {
  return finding.places.map((place) => ("cell" in place ? place.cell : ""));
}

/** A finding at a right cell, or one whose explanation names the spoiled cell. */
function says(finding: Finding, { right, cell }: Slip): boolean {
  if (cellsOf(finding).some((each) => right.has(each))) return true;
  return (finding.explanations ?? []).some(({ place }) => "cell" in place && place.cell === cell);
}

function show(finding: Finding): string {
  return `${finding.severity} ${finding.code} ${cellsOf(finding).join(",")} ${JSON.stringify(finding.params)}`;
}

interface Tally {
  readonly figures: readonly KindFigures[];
  readonly misses: Miss[];
}

function judgeRight({ sheet }: CorpusEntry, variant: Variant, { figures, misses }: Tally): void {
  const findings = told(checkSelection(toSelection(sheet, variant)).findings, sheet.allows);
  for (const each of figures) {
    each.sheets += 1;
    each.falseFindings += findings.length;
  }
  for (const finding of findings) misses.push({ sheet: sheet.name, variant, what: `FALSE ${show(finding)}` });
}

function judgeSlip(slip: Slip, variant: Variant, { figures, misses }: Tally): void {
  const findings = told(checkSelection(toSelection(slip.sheet, variant)).findings, slip.sheet.allows);
  const right = findings.filter((finding) => says(finding, slip));
  const rest = findings.filter((finding) => !right.includes(finding));
  const follows = rest.filter((finding) => cellsOf(finding).some((cell) => slip.follows.has(cell)));
  const others = rest.filter((finding) => !follows.includes(finding));
  for (const each of figures) {
    each.slips += 1;
    each.found += right.length > 0 ? 1 : 0;
    each.missed += right.length > 0 ? 0 : 1;
    each.follows += follows.length;
    each.others += others.length;
  }
  const name = { sheet: slip.sheet.name, variant };
  const input = JSON.stringify(slip.sheet.cells.get(slip.cell)?.input);
  if (right.length === 0) misses.push({ ...name, what: `MISSED ${slip.kind} ${slip.cell} := ${input}` });
  for (const finding of others)
    misses.push({ ...name, what: `OTHER after ${slip.kind} ${slip.cell} := ${input}: ${show(finding)}` });
}

/** Checks every sheet of the corpus as it is and with one slip each, with and without its formats. */
export function measureCorpus(keep: (entry: CorpusEntry) => boolean = () => true, seed = 0): CorpusFigures {
  const kinds: Record<string, KindFigures> = {};
  const slipKinds: Record<string, KindFigures> = {};
  const all = none();
  const misses: Miss[] = [];
  for (const [index, entry] of buildCorpus(seed).entries()) {
    if (!keep(entry)) continue;
    kinds[entry.sheet.kind] ??= none();
    const kind = kinds[entry.sheet.kind] ?? all;
    for (const variant of ["full", "plain"] as const) {
      judgeRight(entry, variant, { figures: [kind, all], misses });
      for (const slip of makeSlips(entry.sheet, index + 1 + seed * 1_000, variant)) {
        slipKinds[slip.kind] ??= none();
        judgeSlip(slip, variant, { figures: [kind, all, slipKinds[slip.kind] ?? all], misses });
      }
    }
  }
  return { kinds, slipKinds, all, misses };
}
