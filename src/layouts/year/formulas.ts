/** A cell of the own row of a table, in a form that Excel, Univer and LibreOffice read. */
export const ownCell = (table: string) => (header: string) => `${table}[[#This Row],[${header}]]`;

/** Text of a meta by the code in a cell. */
export const metaText = (pidm: string) =>
  `=IF(${pidm}="","",IFERROR(INDEX(tMetas[Meta],MATCH(${pidm},tMetas[PIDM],0))&"","No existe"))`;
