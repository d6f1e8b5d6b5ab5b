import { numberKey } from "../../metas/numberKey";
import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell, Grid, Row } from "../../workbook/Cell";
import type { Headers } from "./findHeaders";
import type { LeftReason } from "./ImportedMap";
import { isRiskText } from "./isRiskText";
import { controlFields, isControlResult, type MapField } from "./MapField";
import { isProbability } from "./readLevels";

/** Openings of the rows below a map: totals, signatures, legends. */
const footers =
  /^(?:(?:sub ?total|total|gran total|fuente|notas?|firma|version)\b|elabor|revis|aprob|proyecto:|proyecto$|\*|codigo:|convencion|fecha de|responsable del)/;

/** Reads the cells of a row by field; without such a column the cell is empty. */
export function cellReader(grid: Grid, { matched }: Headers): (row: number, field: MapField) => Cell {
  const places = new Map(matched.toReversed().map(({ field, index }) => [field, index]));
  return (row, field) => grid[row]?.[places.get(field) ?? -1] ?? "";
}

const isFigure = (cell: Cell) => /^[\s$%.,\d-]+$/.test(String(cell));

/** The cells of a row that hold something. */
export function filledIn(row: Row): readonly Cell[] {
  return row.filter((cell) => !isBlank(cell));
}

/** Columns whose texts may begin with any word. */
const prose: readonly MapField[] = ["controlText", "causes", "consequences", "action"];

/** Signatures as they may stand below any column; «Revisión mensual: …» is a control. */
const signature = /^(?:elaboro|reviso|aprobo)\s*:/;

/** The first filled cell of a row, and whether it stands in a column of prose. */
export function openingOf(row: Row, { matched }: Headers) {
  const index = row.findIndex((cell) => !isBlank(cell));
  const isProse = matched.some((column) => column.index === index && prose.includes(column.field));
  return { index, isProse, text: normalizeText(String(row[index] ?? "")) };
}

/** Whether a row says why, by what or where: the rows that a form has ready below its risks hold numbers and levels alone. */
export function hasProse(row: Row, { matched }: Headers): boolean {
  const said: readonly MapField[] = [...prose, "consequences", "process"];
  return matched.some(({ field, index }) => said.includes(field) && !isBlank(row[index] ?? ""));
}

/** Whether a row says something of a control beside the given column; results and numbers alone say nothing. */
export function hasControl(row: Row, { matched }: Headers, but = -1): boolean {
  return matched.some(
    ({ field, index }) =>
      index !== but &&
      controlFields.has(field) &&
      !isControlResult(field) &&
      field !== "controlNumber" &&
      !isBlank(row[index] ?? ""),
  );
}

/** Openings of a row of numbers that a sheet makes of the rows above. */
const aggregates = /^(?:promedio|media|mediana|suma|sumatoria|maximo|minimo|conteo|cuenta|cantidad)\b/;

function isAggregate(row: Row, text: string): boolean {
  return aggregates.test(text) && filledIn(row).slice(1).every(isFigure) && filledIn(row).length > 1;
}

/** Rows with one or two filled cells that open as a signature or a total does. */
export function isFooter(row: Row, headers: Headers): boolean {
  const { index, isProse, text } = openingOf(row, headers);
  if (isAggregate(row, text)) return true;
  if (isProse) return signature.test(text) && !hasControl(row, headers, index);
  return footers.test(text) && (text.includes("total") || filledIn(row).length <= 2);
}

/** What a footer is. */
export function reasonOfFooter(row: Row, headers: Headers): LeftReason {
  const { text } = openingOf(row, headers);
  if (/total/.test(text) || isAggregate(row, text)) return "total";
  return /^(?:elabor|revis|aprob|firma|responsable del)/.test(text) ? "signature" : "note";
}

/** A row of no risk that a person may have meant as a control. */
export function isLostControl(row: Row, headers: Headers): boolean {
  return hasControl(row, headers) && !isFooter(row, headers);
}

/** The headings again at the top of another page, or the numbers of the columns below them. */
export function isHeadingAgain(row: Row, { columns }: Headers): boolean {
  const filled = filledIn(row);
  const isCount = (cell: Cell, index: number) => String(cell).replace(/[\s().]/g, "") === String(index + 1);
  if (filled.every(isCount) && filled.length > 2) return true;
  const same = columns.filter(({ index, leaf }) => leaf !== "" && String(row[index] ?? "").trim() === leaf);
  if (same.length * 2 > filled.length) return true;
  // Groups come again as well.
  const isGroup = (text: string) =>
    columns.some(({ group, leaf }) => leaf === text || group.split(" · ").includes(text));
  return filled.length > 1 && filled.every((cell) => isGroup(String(cell).trim()));
}

const groups =
  /^(?:(?:macro|sub)?procesos?|alcance|dependencia|secretaria|oficina|subdireccion|direccion|area|municipio|riesgos de|riesgos del|mapa de|matriz de|objetivo|vigencia|alcaldia)\b/;

/** The title of the rows below it: one text alone, or the same text in every cell, as an unmerged title is repeated. */
export function isTitle(row: Row, headers: Headers): boolean {
  const texts = new Set(filledIn(row).map((cell) => String(cell).trim()));
  const [text = ""] = texts;
  const { index, isProse } = openingOf(row, headers);
  if (texts.size !== 1 || isProse) return false;
  const isRisk = headers.matched.some((column) => column.index === index && column.field === "text");
  const isCapital = !isRisk && /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();
  return filledIn(row).length > 2 || isCapital || groups.test(normalizeText(text));
}

const asks =
  /^(?:describ|seleccion|indique|escrib|diligenci|registr[ea]\b|elij|relacion[ea]\b|identifi(?:que|car)|ingres|determin|defin|establezca|marque|especifi|liste|mencione|senale|detalle)/;

/** A row that explains the headings: «Seleccione de la lista», «Describa el riesgo». */
export function isInstruction(row: Row): boolean {
  const filled = filledIn(row).map((cell) => normalizeText(String(cell)));
  const asking = filled.filter((text) => asks.test(text));
  return asking.length >= 2 && asking.length * 2 >= filled.length;
}

/** A row of numbers alone: sums, counts. */
export function isNumbers(row: Row): boolean {
  return filledIn(row).every(isFigure);
}

/** A cell where the text of a risk should stand, in a row that says more of it, and that holds no words. */
export function isWordless(row: Row, text: Cell): boolean {
  return !isBlank(text) && !isRiskText(text) && filledIn(row).length >= 3;
}

/** A row with a number and a probability of its own is a risk of its own, also where its text is missing. */
export function isOwnRisk(own: { readonly number: Cell; readonly probability: Cell }, above: Cell): boolean {
  return !isBlank(own.number) && numberKey(own.number) !== numberKey(above) && isProbability(own.probability);
}
