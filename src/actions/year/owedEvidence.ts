import { quoteText } from "../../domain/formula/literal";
import { followStates } from "../../domain/year/words";
import type { TableColumn } from "../../layouts/contents";
import type { ColumnName } from "../summary/columnNames";

/** Trimestre of the cut-off date, 0 before the vigencia and 5 after it; 0 where the vigencia is not known. */
const quarterNow = "IFERROR(MAX(0,MIN(5,(YEAR(fCorte)-fVigencia)*4+ROUNDUP(MONTH(fCorte)/3,0))),0)";

/** Numbers of reports whose evidence is still to be handed in, as formulas without «=». */
interface Owed {
  readonly all: string;
  /** Of trimestres that are over. */
  readonly overdue: string;
  /** Of this trimestre. */
  readonly due: string;
}

/**
 * Reports without evidence or link that have a value, are late, or were due to begin; of one municipality where `place` names
 * the cell of its name. A trimestre that later ones made up for owes nothing of its own.
 */
export function owedEvidence(column: ColumnName, place?: string): Owed {
  const of = (key: TableColumn<"followUp">) => column("followUp", key);
  const [value, state, quarter] = [of("achieved"), of("state"), of("quarter")];
  const isState = (word: string) => `(${state}=${quoteText(word)})`;
  const begun = `ISNUMBER(${value})*(${value}>0)+${isState(followStates.late)}+${isState(followStates.notStarted)}`;
  const own = place === undefined ? "" : `*(${of("municipality")}=${place})`;
  const owed = `((${begun})>0)*(TRIM(${of("evidence")})="")*(TRIM(${of("link")})="")${own}`;
  const over = `ISNUMBER(${quarter})*(${quarter}<${quarterNow})`;
  return {
    all: `SUMPRODUCT(${owed})`,
    overdue: `SUMPRODUCT(${owed}*${over})`,
    due: `SUMPRODUCT(${owed}*(1-${over}))`,
  };
}
