import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { readDocuments } from "../../domain/year/readDocuments";
import { listCopies } from "./copies";

/** A document counts once for each line: with another value it may be an addition, with the same one it is a copy. */
export const checkDuplicate: ProjectRule = (project) =>
  listCopies(readDocuments(project).documents).map(({ copy, sameAs, sameValue }) => ({
    code: "spend/duplicate" as const,
    severity: sameValue ? ("error" as const) : ("warning" as const),
    at: [copy, sameAs].map(({ index }) => ({ table: "execution" as const, index, field: "document" })),
    params: { kind: copy.kind, document: showCell(copy.row.document), sameAs: sameAs.index + 1, sameValue },
  }));
