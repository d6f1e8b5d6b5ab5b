/** Functions that files of Excel 2010 and later spell with a prefix ([MS-XLSX] 2.2.2, «future functions»). */
const future = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH CSC CSCH " +
    "COVARIANCE.P COVARIANCE.S DAYS DECIMAL FILTERXML FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IFS IMCOSH ISFORMULA ISO.CEILING " +
    "ISOWEEKNUM LET LAMBDA MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NETWORKDAYS.INTL NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH " +
    "SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEBSERVICE WORKDAY.INTL XOR XLOOKUP XMATCH " +
    "SEQUENCE SORTBY UNIQUE RANDARRAY TEXTSPLIT TEXTBEFORE TEXTAFTER VSTACK HSTACK TOROW TOCOL TAKE DROP CHOOSECOLS CHOOSEROWS " +
    "EXPAND WRAPROWS WRAPCOLS BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ISOMITTED"
  ).split(" "),
);
const worksheetOnly = new Set(["FILTER", "SORT"]);
// Spelled without prefix by Excel although they came with 2010.
const plain = new Set(["NETWORKDAYS.INTL", "WORKDAY.INTL", "AGGREGATE"]);

/** Text literals, quoted sheet names and bracketed column names of a formula stay as they are. */
const opaque = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g;

/** Rewrites the parts of a formula that are code. */
export function mapCode(formula: string, change: (code: string) => string): string {
  let [result, last] = ["", 0];
  for (const match of formula.matchAll(opaque)) {
    result += change(formula.slice(last, match.index)) + match[0];
    last = match.index + match[0].length;
  }
  return result + change(formula.slice(last));
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetOnly.has(upper)) return `_xlfn._xlws.${name}`;
  return future.has(upper) && !plain.has(upper) ? `_xlfn.${name}` : name;
}

/** «[@Valor]» is the short form that only people see; files hold «tPresupuesto[[#This Row],[Valor]]» (ECMA-376 18.17.5). */
function longThisRow(formula: string, table: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|([\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[((?:[^[\]']|'.)*)\]|((?:[^[\]']|'.)+))\]/gu,
    (whole, name: string | undefined, bracketed: string | undefined, bare: string | undefined) =>
      whole.startsWith('"') ? whole : `${name ?? table}[[#This Row],[${bracketed ?? bare}]]`,
  );
}

/** A formula as a file holds it: no "=", prefixes of newer functions, long «this row». `table` is the table the cell lies in. */
export function encodeFormula(formula: string, table?: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const long = table === undefined ? body : longThisRow(body, table);
  return mapCode(long, (code) => code.replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name) => prefixed(name)));
}

/** A formula of a file as Excel shows it in its object model: with "=" and without prefixes. */
export function decodeFormula(text: string): string {
  return `=${mapCode(text, (code) => code.replace(/_xlfn\.(_xlws\.)?/g, ""))}`;
}
