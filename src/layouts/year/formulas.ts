/** A cell of the own row of a table, in a form that Excel, Univer and LibreOffice read. */
export const ownCell = (table: string) => (header: string) => `${table}[[#This Row],[${header}]]`;

/** Number of the own row among the data rows of a column, from 1. */
export const rowOf = (column: string) => `(ROW()-ROW(INDEX(${column},1))+1)`;

/** Characters of a long text that are repeated beside a code: enough to know it, and rows stay low. */
const shown = 70;

/**
 * A long text of another table by what a cell says, its beginning alone; «No existe» where the other table lacks it.
 * `sought` is the cell as the other table writes it.
 */
export const textOf = (cell: string, text: string, key: string, sought = cell) =>
  `=IF(${cell}="","",IFERROR(LEFT(INDEX(${text},MATCH(${sought},${key},0)),${shown}),"No existe"))`;

/** Text of a meta by the code in a cell. */
export const metaText = (pidm: string) => textOf(pidm, "tMetas[Meta]", "tMetas[PIDM]");
