import { parsePidm } from "../../domain/pidm/parsePidm";
import type { Cell } from "../../domain/workbook/Cell";
import { amountAt, type Grid, mark } from "./Grid";
import { hasMoneyWord } from "./moneyHeading";
import { isMoneyFormat } from "./numberFormats";

/**
 * What a column holds. `amounts` add up; `rates` (percentages, averages, unit prices) and `balance` (a running balance or
 * accumulation) are figures that do not; `codes` are names of things written with digits, dates and years.
 */
export type ContentKind = "amounts" | "balance" | "rates" | "codes" | "pidm" | "other";

/** Begin the heading of a code whatever follows: «Código presupuestal», «Fecha de pago», «No. de contrato». */
const codeFirst =
  /^(?:#|(?:n|no|nro|num|numero)(?:[.°º]| |$)(?!.*\b(?:personas|beneficiarios|unidades|metas|funcionarios)\b)|id|item|cod|codigo|code|nit|cedula|fecha|date|telefono|celular|phone|consecutivo|version|pagina)\b|^(?:#|n[°º].*|cuenta|cta)$/;
const codeWord =
  /\b(?:codigos?|cod|code|bpin|bp|pep|pidm|fecha|date|cedula|nit|dane|divipola|pospre|cpc|unspsc|consecutivo|telefono|celular|phone|fax|cdp|crp|rp|radicado|factura|invoice|expediente|placa|serial|sku|referencia|ref|account|cuenta contable|zip|fuente|sector|programa|producto|indicador|elemento|rubro|clase|contrato|item|id|orden|documento|identificacion|version|latitud|longitud|latitude|longitude)\b/;
const timeWord =
  /\b(?:anos?|años?|vigencias?|mes(?:es)?|dias?|semanas?|trimestres?|periodos?|years?|months?|weeks?|days?|quarters?|plazo|duracion|hora|inicio|fin|finalizacion|terminacion|vencimiento|start|end|due)\b/;
const rateWord =
  /%|\b(?:porcentajes?|porcentual|porcentaje|participacion|pct|percent(?:age)?|tasas?|indices?|index|promedios?|average|avg|mean|media|mediana|median|ponderacion|ponderad[oa]|avance|ratios?|razon|unitari[oa]s?|unit|precios?|price|tarifas?|puntajes?|puntuacion|calificacion|score|notas?|grade|edad|age|rates?|growth|variacion|per capita|cobertura|desviacion|maximo|minimo|factor|trm|ipc)\b|\bv(?:alo)?r?[./]? ?un(?:it|d|idad)?\b/;
const balanceWord = /\b(?:saldos?|balance|acumulad[oa]s?|acumulado|running|cumulative|accumulated)\b/;

/** No percentage and no score is larger. */
const fewestPesos = 1_000;

/** Counted over the cells of a column below its heading. */
interface Stats {
  amounts: number;
  filled: number;
  dates: number;
  shares: number;
  moneyFormats: number;
  whole: number;
  rounds: number;
  smallest: number;
  largest: number;
  longDigits: boolean;
  pidms: number;
  nearPidms: number;
}

/** What tells the kind beside heading and values: formats, and whether a labelled total stands in the column. */
interface KindHints {
  readonly formats?: readonly (readonly string[])[] | undefined;
  readonly hasTotal: boolean;
}

/** Tells the kind of a column, rows `top` to `bottom` of the grid, by heading, formats and what most of its cells are. */
export function columnKind(
  grid: Grid,
  [top, bottom, column]: readonly [top: number, bottom: number, column: number],
  heading: string,
  hints: KindHints,
): ContentKind {
  const stats = count(grid, [top, bottom, column], hints.formats);
  if (isPidm(heading, stats)) return "pidm";
  if (stats.dates > 0 && stats.dates * 2 >= stats.filled) return "codes";
  if (stats.shares > 0 && stats.shares * 2 >= stats.filled) return "rates";
  if (stats.amounts === 0 || stats.amounts * 2 < stats.filled) return "other";
  if (isCode(heading, stats, hints.hasTotal) || isCounting(grid, [top, bottom, column])) return "codes";
  if (isRate(heading, stats) || isAllShares(stats)) return "rates";
  return balanceWord.test(heading) ? "balance" : "amounts";
}

function count(
  grid: Grid,
  [top, bottom, column]: readonly [number, number, number],
  formats: KindHints["formats"],
): Stats {
  const stats = {
    ...{ amounts: 0, filled: 0, dates: 0, shares: 0, moneyFormats: 0, whole: 0, rounds: 0 },
    ...{ smallest: Number.POSITIVE_INFINITY, largest: 0, longDigits: false, pidms: 0, nearPidms: 0 },
  };
  const { marks, amounts, columns, values } = grid;
  for (let row = top; row <= bottom; row++) {
    const at = row * columns + column;
    const found = marks[at];
    if (found === blank) continue;
    countCell(stats, found, amounts[at] ?? Number.NaN, values[row]?.[column] ?? "");
    const format = formats?.[row]?.[column];
    if (format !== undefined && format !== "General" && isMoneyFormat(format)) stats.moneyFormats++;
  }
  return stats;
}

/** Read once: a million cells pass here. */
const { blank, date, share } = mark;

function countCell(stats: Stats, found: number | undefined, amount: number, value: Cell): void {
  stats.filled++;
  if (found === date) stats.dates++;
  else if (found === share) stats.shares++;
  else if (!Number.isNaN(amount)) countAmount(stats, Math.abs(amount));
  if (typeof value === "string") countText(stats, value);
}

function countAmount(stats: Stats, amount: number): void {
  stats.amounts++;
  if (Number.isInteger(amount)) stats.whole++;
  if (amount % 100 === 0) stats.rounds++;
  if (amount < stats.smallest) stats.smallest = amount;
  if (amount > stats.largest) stats.largest = amount;
}

const mayBePidm = /^\s*(?:pidm\s*)?[1-5]\D/i;

function countText(stats: Stats, text: string): void {
  if (/^\d{12,}$|^0\d+$/.test(text.trim())) stats.longDigits = true;
  if (!mayBePidm.test(text) || text.length > 40) return;
  const reading = parsePidm(text);
  if (reading.ok) stats.pidms++;
  else if (reading.suggestion !== undefined) stats.nearPidms++;
}

function isPidm(heading: string, { pidms, nearPidms, filled }: Stats): boolean {
  if (/\bpidm\b/.test(heading)) return filled > 0;
  return pidms > 0 && (pidms + nearPidms) * 2 >= filled;
}

/** «IVA 19 %» over amounts says of what they are, and that they are no percentages. */
function isRate(heading: string, { largest }: Stats): boolean {
  return rateWord.test(largest < fewestPesos ? heading : heading.replace(/\d{1,3}(?:[.,]\d{1,4})? ?%/g, ""));
}

function isAllShares({ largest, whole, amounts }: Stats): boolean {
  return largest <= 1 && whole < amounts;
}

function isCode(heading: string, stats: Stats, hasTotal: boolean): boolean {
  if (codeFirst.test(heading)) return true;
  const isMoney = hasMoneyWord(heading) || stats.moneyFormats * 2 > stats.amounts;
  if (stats.longDigits && !isMoney) return true;
  if (timeWord.test(heading) && isTime(stats)) return true;
  if (codeWord.test(heading) && !isMoney && !hasTotal) return true;
  return !isMoney && !hasTotal && hasFormOfCode(stats);
}

/** Years, months, days, yyyymm and serial dates, with no format that says so. */
function isTime({ whole, amounts, smallest, largest }: Stats): boolean {
  if (whole < amounts) return false;
  return largest <= 2_100 || (smallest >= 20_000 && largest <= 60_000) || (smallest >= 190_001 && largest <= 210_012);
}

/** Long whole numbers of one length, hardly any of them round: NIT, telephone, BPIN, accounts. */
function hasFormOfCode({ amounts, whole, smallest, largest, rounds }: Stats): boolean {
  const isLong = amounts >= 3 && whole === amounts && smallest >= 100_000;
  return isLong && String(smallest).length === String(largest).length && rounds * 5 < amounts;
}

/** 1, 2, 3… typed or by a formula on the cell above: a number of the row. */
function isCounting(grid: Grid, [top, bottom, column]: readonly [number, number, number]): boolean {
  let [steps, pairs, last] = [0, 0, Number.NaN];
  for (let row = top; row <= bottom; row++) {
    const amount = amountAt(grid, row, column);
    if (Number.isNaN(amount)) continue;
    if (!Number.isNaN(last)) pairs++;
    if (amount === last + 1) steps++;
    last = amount;
  }
  return pairs >= 3 && steps >= pairs * 0.8;
}
