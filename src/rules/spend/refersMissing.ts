import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { groupBy } from "../../domain/project/byKey";
import { documentKey, type MeantDocument, readDocuments } from "../../domain/year/readDocuments";

/** The number itself, and the parts of «145 y 146» or «145, 146». */
function numbersIn(refersTo: string): readonly (readonly string[])[] {
  const parts = refersTo.split(/[,;]| y /).map(documentKey);
  return [[refersTo], parts];
}

/** What a document draws on is in the sheet too: an RP names its CDP. */
export const checkRefersMissing: ProjectRule = (project) => {
  const { documents } = readDocuments(project);
  const byNumber = groupBy(documents, ({ document }) => document);
  const isThere = (number: string, own: MeantDocument) =>
    (byNumber.get(number) ?? []).some(({ index }) => index !== own.index);
  return documents.flatMap((own): readonly Draft[] => {
    const { row, index, pesos = 0, refersTo } = own;
    if (pesos <= 0 || refersTo === "") return [];
    if (numbersIn(refersTo).some((numbers) => numbers.every((number) => isThere(number, own)))) return [];
    return [
      {
        code: "spend/refers-missing",
        severity: "warning",
        at: [{ table: "execution", index, field: "refersTo" }],
        params: { document: showCell(row.document), refersTo: showCell(row.refersTo) },
      },
    ];
  });
};
