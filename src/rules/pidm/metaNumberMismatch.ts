import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import type { RowRef } from "../../domain/findings/Place";
import { wholeOf } from "../../domain/findings/showCell";
import { parsePidm } from "../../domain/pidm/parsePidm";
import type { Cell } from "../../domain/workbook/Cell";

/** «Meta 3: …» carries a code that ends in 3 (numbering of the PIDM), in the metas and in the catalogue. */
export const checkMetaNumberMismatch: ProjectRule = (project) => [
  ...project.metas.flatMap((meta, index) => compare(meta.pidm, meta.metaNumber, { table: "metas", index })),
  ...(project.origin === "book"
    ? project.pidm.flatMap((entry, index) => compare(entry.code, entry.metaNumber, { table: "pidm", index }))
    : []),
];

function compare(code: Cell, metaNumber: Cell, row: RowRef): readonly Draft[] {
  const reading = parsePidm(code);
  const found = wholeOf(metaNumber);
  if (!reading.ok || found === undefined || found === reading.meta) return [];
  return [
    {
      code: "pidm/meta-number-mismatch",
      severity: "error",
      at: [{ ...row, field: "metaNumber" }],
      params: { code: reading.code, found, expected: reading.meta },
    },
  ];
}
