import type { Area } from "../../../domain/workbook/address";
import { intersect } from "../../../domain/workbook/areas";
import type { Host } from "../Host";

/** Blocks that end in the model row and do not cover the new ones reach over these, each in its columns. */
function reach(areas: readonly Area[], model: Area, added: Area): readonly Area[] | undefined {
  const more = areas.flatMap((area) => {
    const common = intersect(area, model);
    if (common === undefined || intersect(area, added) !== undefined) return [];
    return [{ ...added, column: common.column, columns: common.columns }];
  });
  return more.length === 0 ? undefined : more;
}

/** New rows of a table look like another row of it, and its validations and conditional formats hold for them too. */
export function likeRow({ book }: Host, sheet: string, model: Area, added: Area): void {
  if (added.rows < 1) return;
  for (let r = 0; r < added.rows; r += 1)
    book.copyLooks([
      { sheet, area: model },
      { sheet, area: { ...added, row: added.row + r, rows: 1 } },
    ]);
  for (const { areas, rule } of book.validations(sheet)) {
    const more = reach(areas, model, added);
    if (more !== undefined) book.setValidation(sheet, [...areas, ...more], rule);
  }
  for (const { id, areas, rule } of book.conditionals(sheet)) {
    const more = reach(areas, model, added);
    if (more !== undefined) book.setConditional(sheet, id, rule, [...areas, ...more]);
  }
}
