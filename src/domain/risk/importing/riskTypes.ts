import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell, Grid } from "../../workbook/Cell";
import { no, yes } from "../words";
import type { Headers } from "./findHeaders";
import type { GroupedRows, RiskRows } from "./groupRows";
import { bareKey, type HeaderColumn } from "./headerText";
import type { TypeCount, TypeKind } from "./ImportedMap";
import { unmatchedOf } from "./openMap";
import { readYesNo } from "./readWords";

/** Headings of the column that says what kind of risk it is. */
const surelyTypes =
  /^(?:(?:tipo|tipologia|clase|clasificacion|categoria)s? (?:de |del |de los )?riesgos?\b|risk (?:type|category)$|type of risk$)/;
const perhapsTypes = /^(?:(?:tipo|tipologia|clase|clasificacion|categoria)s?|type|category)$/;

/** Fraud and bribery may be corruption or not; SICOF is the system of the risks of corruption, opacity and fraud. */
const doubtful =
  /\b(?:fraude(?! externo)|sobornos?|cohecho|peculado|concusion|sicof|integridad publica|conflictos? de intereses?)\b/;
const others =
  /\b(?:gestion|seguridad|digital|informacion|ciberseguridad|privacidad|datos|sarlaft|laft|lavado|terrorismo|fiscal(?:es)?|ambiental(?:es)?|sst|salud|laboral(?:es)?|calidad|credito|liquidez|mercado|actuarial|contagio|fraude externo|continuidad|desastres?|natural(?:es)?|defensa juridica|daño antijuridico)\b/;

/** «G», «RG», «SD», «RSI»: of management and of security; «C» and «RC» may be of corruption, which is asked. */
const initials = /^r?\W?(?:g|sd|si|sgi|sgsi|sdi|f|o|e)$/;

/** What the word of a type says of corruption. */
export function typeKindOf(cell: Cell): TypeKind {
  const text = normalizeText(String(cell));
  if (/\b(?:no|anti)\W*corrupcion\b|^no\b.{0,40}\bcorrupcion\b/.test(text)) return "other";
  if (/\bcorrup(?:cion|to|ta|tion)\b/.test(text))
    return others.test(text.replace(/\bgestion del riesgo\b/, "")) ? "doubtful" : "corruption";
  if (doubtful.test(text) || /^r?\W?c$/.test(text)) return "doubtful";
  return others.test(text) || initials.test(text) ? "other" : "vague";
}

/** The column that says the type of each risk; a heading such as «Clase» alone needs cells that name one. */
function findTypeColumn(grid: Grid, headers: Headers): HeaderColumn | undefined {
  const columns = unmatchedOf(headers).map((column) => ({ column, key: bareKey(column.leaf) }));
  const cellsOf = ({ index }: HeaderColumn) =>
    grid.slice(headers.last + 1).flatMap((row) => (isBlank(row[index] ?? "") ? [] : [row[index] ?? ""]));
  const named = ({ column }: (typeof columns)[number]) => {
    const cells = cellsOf(column);
    return cells.filter((cell) => typeKindOf(cell) !== "vague").length * 2 >= Math.max(1, cells.length);
  };
  const sure = columns.filter(({ key, column }) => surelyTypes.test(key) && cellsOf(column).length > 0);
  const saysCorruption = ({ column }: (typeof columns)[number]) =>
    cellsOf(column).some((cell) => typeKindOf(cell) === "corruption");
  const found =
    sure.find(saysCorruption) ??
    sure.find(named) ??
    columns.filter(({ key }) => perhapsTypes.test(key)).find(named) ??
    sure[0];
  return found?.column;
}

export interface TypedRisks {
  readonly counts: readonly TypeCount[];
  readonly taken: readonly RiskRows[];
  /** The rows of the others with their type. */
  readonly left: readonly { readonly rows: RiskRows; readonly type: string }[];
}

interface Typed {
  readonly rows: RiskRows;
  readonly type: string;
}

/** How a map says the type of a risk: in one column, or by a mark in a column for each type. */
interface TypeColumns {
  /** The column, or the first of those that are marked. */
  readonly column: HeaderColumn;
  readonly typeAt: (row: number) => string;
}

/** «Corrupción» and «Gestión» as columns with an X in one of them. */
function findMarkedColumns(grid: Grid, headers: Headers): TypeColumns | undefined {
  const marked = unmatchedOf(headers).filter(({ leaf, index }) => {
    const cells = grid.slice(headers.last + 1).flatMap((row) => (isBlank(row[index] ?? "") ? [] : [row[index] ?? ""]));
    return typeKindOf(leaf) !== "vague" && cells.every((cell) => readYesNo(cell) !== undefined);
  });
  const column = marked.find(({ leaf }) => typeKindOf(leaf) === "corruption");
  if (column === undefined) return undefined;
  const answerAt = (row: number, index: number) => grid[row]?.[index] ?? "";
  const isMarked = (row: number, index: number) => readYesNo(answerAt(row, index)) === yes;
  // «¿Es de corrupción?» is answered; «Corrupción» is marked.
  const nameOf = (row: number, { index, leaf }: HeaderColumn) =>
    leaf.includes("?") ? `${String(answerAt(row, index)).trim()} (${leaf})` : leaf;
  return {
    column,
    typeAt: (row) => {
      const own = marked.find(({ index }) => isMarked(row, index));
      if (own !== undefined) return nameOf(row, own);
      const isDenied = readYesNo(answerAt(row, column.index)) === no;
      return isDenied ? `${String(answerAt(row, column.index)).trim()} (${column.leaf})` : "";
    },
  };
}

/** Titles between the risks stand in no column. */
export const inTitles: HeaderColumn = { index: -1, group: "", leaf: "" };

/** «RIESGOS DE GESTIÓN» above the risks of that type. */
function findTitledTypes(grid: Grid, { first: top }: Headers, { left }: GroupedRows): TypeColumns | undefined {
  const isType = (text: string) => /\briesgos?\b/i.test(text) && typeKindOf(text) !== "vague";
  const textOf = (row: number) => String((grid[row] ?? []).find((cell) => !isBlank(cell)) ?? "").trim();
  const titles = left.flatMap(({ row, reason }) => (reason === "title" && isType(textOf(row)) ? [row] : []));
  if (titles.length === 0) return undefined;
  const above = grid.slice(0, top).flatMap((row) => row.map((cell) => String(cell).trim()));
  const whole = above.find((text) => isType(text) && typeKindOf(text) === "corruption") ?? "";
  const typeAt = (row: number) => {
    const title = titles.findLast((one) => one < row);
    return title === undefined ? whole : textOf(title);
  };
  return { column: inTitles, typeAt };
}

/** Where a map says the type of each risk; undefined where it does not. */
export function findTypes(grid: Grid, headers: Headers, rows: GroupedRows): TypeColumns | undefined {
  const column = findTypeColumn(grid, headers);
  if (column === undefined) return findMarkedColumns(grid, headers) ?? findTitledTypes(grid, headers, rows);
  return { column, typeAt: (row) => String(grid[row]?.[column.index] ?? "").trim() };
}

/** The type of each risk; one that says none has none, whatever the risk above is. */
function typesOf(typeAt: TypeColumns["typeAt"], risks: readonly RiskRows[]): readonly Typed[] {
  return risks.map((rows) => ({ rows, type: rows.map(typeAt).find((text) => text !== "") ?? "" }));
}

/** What decides about types that may mean corruption or not. */
interface TypeChoice {
  /** The types that a person names as corruption; "all" takes every risk. */
  readonly chosen: readonly string[] | "all" | undefined;
  /** Whether title or name of the sheet speak of risks of corruption alone. */
  readonly isCorruptionMap: boolean;
}

/**
 * Which kinds of types are taken where no person says it. A map that calls some of its risks corruption means something else by
 * its other types; a map of corruption whose types never say so speaks of something else with them.
 */
function takenKinds(kinds: ReadonlySet<TypeKind>, isCorruptionMap: boolean): ReadonlySet<TypeKind> {
  const taken = new Set<TypeKind>(["corruption"]);
  const isOnlyDoubtful = !kinds.has("corruption") && !kinds.has("other") && !kinds.has("vague");
  if (isCorruptionMap || isOnlyDoubtful) taken.add("doubtful");
  if (isCorruptionMap && !kinds.has("corruption")) taken.add("vague");
  return taken;
}

/** A risk without a type is one of corruption only where the map is of nothing else. */
function takesBlank(kinds: ReadonlySet<TypeKind>, isCorruptionMap: boolean): boolean {
  return isCorruptionMap && !kinds.has("other") && !kinds.has("vague");
}

/** Splits the risks of a map by their types: those of corruption are taken, the others counted. */
export function takeTypes(
  { typeAt }: TypeColumns,
  risks: readonly RiskRows[],
  { chosen, isCorruptionMap }: TypeChoice,
): TypedRisks {
  const typed = typesOf(typeAt, risks);
  const keyOf = (type: string) => normalizeText(type);
  const kinds = new Set(typed.filter(({ type }) => type !== "").map(({ type }) => typeKindOf(type)));
  const kindsTaken = takenKinds(kinds, isCorruptionMap);
  const named = chosen === undefined || chosen === "all" ? undefined : new Set(chosen.map(keyOf));
  const isTaken = (type: string) =>
    chosen === "all" ||
    (named?.has(keyOf(type)) ?? (type === "" ? takesBlank(kinds, isCorruptionMap) : kindsTaken.has(typeKindOf(type))));
  const words = [...new Map(typed.map(({ type }) => [keyOf(type), type] as const)).entries()];
  return {
    counts: words.map(([key, type]) => {
      const same = typed.filter((one) => keyOf(one.type) === key);
      return { type, kind: typeKindOf(type), risks: same.length, taken: isTaken(type) };
    }),
    taken: typed.filter(({ type }) => isTaken(type)).map(({ rows }) => rows),
    left: typed.filter(({ type }) => !isTaken(type)),
  };
}
