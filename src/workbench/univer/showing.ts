import { CellValueType, type ICellData, InterceptorEffectEnum, isDefaultFormat } from "@univerjs/core";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, InterceptCellContentPriority, SheetInterceptorService } from "@univerjs/sheets";
import type { Cell } from "../../domain/workbook/Cell";
import { constantOf } from "./cells";
import type { UniverParts } from "./UniverParts";

/** How cells show what they hold, in the language of the person. */
export interface ShowingRules {
  /** What a cell without a number format shows; undefined leaves it to Univer. */
  readonly text: (value: Cell) => string | undefined;
  /** The format in whose place a number is shown. */
  readonly format: (format: string) => string;
}

/** Before Univer's number formats. */
const priority = InterceptCellContentPriority.NUMFMT + 1;

function withText(cell: ICellData, { text }: ShowingRules): ICellData {
  const shown = text(constantOf(cell));
  return shown === undefined ? cell : { ...cell, v: shown, t: cell.t ?? CellValueType.NUMBER };
}

/** Univer shows numbers without a format, TRUE and Excel's short date as an American reads them. */
export function followShowing({ injector, workbook }: UniverParts, rules: ShowingRules): void {
  const styles = workbook.getStyles();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, _place, next) => {
      if (!cell || (typeof cell.v !== "number" && cell.t !== CellValueType.BOOLEAN)) return next(cell);
      const style = (typeof cell.s === "string" ? styles.get(cell.s) : cell.s) ?? {};
      const pattern = style.n?.pattern ?? "General";
      if (isDefaultFormat(pattern)) return next(withText(cell, rules));
      const own = rules.format(pattern);
      return next(own === pattern ? cell : { ...cell, s: { ...style, n: { pattern: own } } });
    },
  });
}

/** Univer's name box shows any name of the selected cells; in Excel a hidden name gives way to the address. */
export function hideNames({ injector }: UniverParts): void {
  const names = injector.get(IDefinedNamesService);
  names.getDefinedNameByRefString = (unit, reference) =>
    Object.values(names.getDefinedNameMap(unit) ?? {}).find(
      ({ hidden, formulaOrRefString }) => hidden !== true && formulaOrRefString === reference,
    );
}
