import type { Draft, ProjectRule } from "../../domain/findings/Finding";
import { showCell, wholeOf } from "../../domain/findings/showCell";
import { isBlank } from "../../domain/text/isBlank";
import type { Cell } from "../../domain/workbook/Cell";

const columns = ["interest", "influence"] as const;

const isOnScale = (cell: Cell | undefined) => typeof cell === "number" && [1, 2, 3, 4, 5].includes(cell);

/** From 1 to 5, as numbers: the strategy of the sheet needs both (power and interest grid of Mendelow). */
export const checkScale: ProjectRule = ({ actors }) =>
  actors.flatMap((row, index) =>
    columns.flatMap((of): readonly Draft[] => {
      const cell = row[of];
      const isLacking = isBlank(cell);
      if (isOnScale(cell) || (isLacking && isBlank(row.name))) return [];
      const ref = { table: "actors", index, field: of } as const;
      const draft = { code: "actor/scale", at: [ref], params: { of, found: showCell(cell) } } as const;
      if (isLacking) return [{ ...draft, severity: "warning" }];
      const whole = wholeOf(cell);
      if (whole === undefined || !isOnScale(whole)) return [{ ...draft, severity: "error" }];
      return [{ ...draft, severity: "error", repair: { changes: [{ at: ref, from: cell, to: whole }], safe: true } }];
    }),
  );
