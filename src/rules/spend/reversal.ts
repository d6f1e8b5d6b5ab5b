import { sumPesos } from "../../domain/budget/Pesos";
import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { groupBy } from "../../domain/project/byKey";
import { type MeantDocument, readDocuments, sameAmount } from "../../domain/year/readDocuments";

type Documents = ReadonlyMap<string, readonly MeantDocument[]>;

const isReversal = ({ pesos = 0 }: MeantDocument) => pesos < 0;

/** What could not be read of one of them is told by another rule, and speaks against nothing here. */
function maySame<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function checkUnlinked(reversal: MeantDocument, named: readonly MeantDocument[]): readonly Draft[] {
  const { row, index, kind, line } = reversal;
  const isLinked = named.some((one) => maySame(one.kind, kind) && maySame(one.line, line));
  if (isLinked) return [];
  return [
    {
      code: "spend/reversal-unlinked",
      severity: "error",
      at: [{ table: "execution", index, field: "refersTo" }],
      params: { document: showCell(row.document), refersTo: showCell(row.refersTo) },
    },
  ];
}

/** Kind, line and number of what a reversal takes back; "" where one of them is not known. */
function targetKey({ kind, line }: MeantDocument, number: string): string {
  return kind === undefined || line === undefined || number === "" ? "" : JSON.stringify([kind, line, number]);
}

function checkExceeds(reversals: readonly MeantDocument[], taken: readonly MeantDocument[]): readonly Draft[] {
  const [last, first] = [reversals.at(-1), taken[0]];
  if (last === undefined || first === undefined || taken.some(({ pesos }) => pesos === undefined)) return [];
  const sum = (documents: readonly MeantDocument[]) => sumPesos(documents.map(({ pesos = 0 }) => pesos));
  const [value, reversed] = [sum(taken), -sum(reversals)];
  if (reversed - value < sameAmount) return [];
  return [
    {
      code: "spend/reversal-exceeds",
      severity: "error",
      at: [last, first].map(({ index }) => ({ table: "execution" as const, index, field: "value" })),
      params: { document: showCell(first.row.document), value, reversed },
    },
  ];
}

/** A negative value takes back a document of its kind and line, and no more than it is worth. */
export const checkReversal: ProjectRule = (project) => {
  const { documents } = readDocuments(project);
  const reversals = documents.filter(isReversal);
  const others = documents.filter((one) => !isReversal(one));
  const byNumber: Documents = groupBy(others, ({ document }) => document);
  const byTarget: Documents = groupBy(others, (one) => targetKey(one, one.document));
  const taken = [...groupBy(reversals, (one) => targetKey(one, one.refersTo))].filter(([key]) => key !== "");
  return [
    ...reversals.flatMap((one) => checkUnlinked(one, one.refersTo === "" ? [] : (byNumber.get(one.refersTo) ?? []))),
    ...taken.flatMap(([key, own]) => checkExceeds(own, byTarget.get(key) ?? [])),
  ];
};
