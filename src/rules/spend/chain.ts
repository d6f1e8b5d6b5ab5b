import { sumPesos } from "../../domain/budget/Pesos";
import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { SpendStep } from "../../domain/findings/SpendFindings";
import { showCell } from "../../domain/findings/showCell";
import { groupBy } from "../../domain/project/byKey";
import { type MeantDocument, type NumberedLines, readDocuments, sameAmount } from "../../domain/year/readDocuments";
import { chain, type DocumentKind } from "../../domain/year/words";
import { listCopies } from "./copies";

const steps: readonly (readonly [SpendStep, DocumentKind])[] = chain.map((lower, at) => [
  chain[at - 1] ?? "line",
  lower,
]);

/** The sum of amounts; undefined where one of them cannot be read. */
function sumAll(amounts: readonly (number | undefined)[]): number | undefined {
  const read = amounts.filter((amount) => amount !== undefined);
  return read.length === amounts.length ? sumPesos(read) : undefined;
}

interface OfLine {
  readonly numbered: NumberedLines;
  readonly documents: readonly MeantDocument[];
  /** Documents that are told as copies: an excess that goes with them is no other slip. */
  readonly copies: ReadonlySet<MeantDocument>;
}

function sumOf(kind: DocumentKind, documents: readonly MeantDocument[]): number | undefined {
  return sumAll(documents.filter((one) => one.kind === kind).map(({ pesos }) => pesos));
}

function checkLine({ numbered: { number, lines }, documents, copies }: OfLine): readonly Draft[] {
  // A document of no kind may be the one that lacks.
  const [first] = lines;
  if (first === undefined || documents.some(({ kind }) => kind === undefined)) return [];
  const planned = sumAll(lines.map(({ amount }) => amount));
  const once = documents.filter((one) => !copies.has(one));
  return steps.flatMap(([upper, lower]): readonly Draft[] => {
    const upperValue = upper === "line" ? planned : sumOf(upper, documents);
    const [lowerValue, least] = [sumOf(lower, documents), sumOf(lower, once)];
    const last = documents.findLast(({ kind, pesos = 0 }) => kind === lower && pesos > 0);
    if (upperValue === undefined || lowerValue === undefined || least === undefined || last === undefined) return [];
    if (least <= 0 || least - upperValue < sameAmount) return [];
    return [
      {
        code: "spend/chain",
        severity: "error",
        at: [
          { table: "budget", index: first.index, field: "amount" },
          { table: "execution", index: last.index, field: "value" },
        ],
        params: { row: showCell(number), object: first.line.object.trim(), upper, lower, upperValue, lowerValue },
      },
    ];
  });
}

/**
 * Pago ≤ Obligación ≤ RP ≤ CDP ≤ value of the line (Decreto 111 de 1996, arts. 71 and 89, from memory). Each step is compared
 * with the one before it, so that an excess which runs through is told once.
 */
export const checkChain: ProjectRule = (project) => {
  const { documents, lines } = readDocuments(project);
  const byLine = groupBy(documents, ({ line = "" }) => line);
  const copies = new Set(listCopies(documents).flatMap(({ copy, sameValue }) => (sameValue ? [copy] : [])));
  return [...lines].flatMap(([key, numbered]) => checkLine({ numbered, documents: byLine.get(key) ?? [], copies }));
};
