import { sheetTexts } from "../i18n/es/sheets";
import type { SheetLayout } from "./Layout";

const { state } = sheetTexts.front;

/** Words as a formula spells them. */
export const text = (words: string) => `"${words}"`;

/** A reference that is gone, or an error in the data, is never «Completo». */
export const guarded = (formula: string) => `=IFERROR(${formula},${text(state.broken)})`;

/** Rows of a table with something in a required column, and those of them that lack one (or are `wrong`); an amount has to be a number. */
function countRows(
  { table }: SheetLayout,
  wrong: string,
  own: string,
): { readonly filled: string; readonly lacking: string } {
  const required = (table?.columns ?? []).filter(({ required }) => required === true);
  const column = (header: string) => `${table?.name}[${header}]`;
  const some = `0${required.map(({ header }) => `+LEN(${column(header)})`).join("")}`;
  const lacks = required.map(({ header, kind }) =>
    kind === "money" ? `+NOT(ISNUMBER(${column(header)}))` : `+(LEN(${column(header)})=0)`,
  );
  const counted = own === "" ? `((${some})>0)` : `((${own})>0)*((${some})>0)`;
  const filled = `SUMPRODUCT(0+${counted})`;
  return { filled, lacking: `SUMPRODUCT(${counted}*((0${lacks.join("")}${wrong})>0))` };
}

interface More {
  /** Terms that are true of a row that is counted; all are without it. */
  readonly own?: string;
  /** Terms that are true of a row that is not complete. */
  readonly wrong?: string;
  /** A condition of the whole table, with its words. */
  readonly unless?: readonly [condition: string, words: string];
  /** Text that follows «Completo: 7». */
  readonly note?: string;
}

/** «Completo: 7», «Incompleto: 2 de 7», or what an empty table says. */
export function tableState(
  layout: SheetLayout,
  empty: string,
  { own = "", wrong = "", unless, note }: More = {},
): string {
  const { filled, lacking } = countRows(layout, wrong, own);
  const full = `${text(state.complete)}&": "&${filled}${note === undefined ? "" : `&${note}`}`;
  const partly = `${text(state.partly)}&": "&${lacking}&${text(state.of)}&${filled}`;
  const rows = `IF(${lacking}>0,${partly},${full})`;
  const whole = unless === undefined ? rows : `IF(${unless[0]},${text(unless[1])},${rows})`;
  return guarded(`IF(${filled}=0,${text(empty)},${whole})`);
}
