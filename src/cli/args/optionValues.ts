import type { MapLayout } from "../../domain/risk/importing/ImportedMap";
import { parseArea } from "../../domain/workbook/address";
import type { CommandOptions, OptionKey, OptionToken } from "./options";

/** A value that an option cannot have. */
export type ValueProblem = "range" | "month" | "quarter" | "date" | "conflicts" | "part" | "language" | "layout";

/** Answers that stand for a command, or beside one. */
export interface Asked {
  readonly help: boolean;
  readonly version: boolean;
}

/** Layouts as they are named on the command line. */
const layouts: ReadonlyMap<string, MapLayout> = new Map([
  ["2015", "2015"],
  ["v4", "v4-v6"],
  ["v5", "v5-v6"],
  ["v6", "v5-v6"],
]);

/** What is taken of conflicts, as it is named on the command line; a list of them takes nothing. */
const conflictChoices: ReadonlyMap<string, CommandOptions["conflicts"]> = new Map([
  ["suyos", "theirs"],
  ["theirs", "theirs"],
  ["nuestros", "ours"],
  ["ours", "ours"],
  ["listar", undefined],
  ["list", undefined],
]);

/** Risks whose type is blank, as they are named on the command line. */
const blank = /^(?:(?:tipo )?en blanco|sin tipo|blank|no type)$/i;

/** «Fraude interno, SICOF», or every type. */
function typesOf(text: string | undefined): CommandOptions["types"] {
  if (text === undefined || /^(?:todos|all)$/i.test(text.trim())) return text === undefined ? undefined : "all";
  const types = text.split(/[,;]/).flatMap((type) => (type.trim() === "" ? [] : [type.trim()]));
  return types.map((type) => (blank.test(type) ? "" : type));
}

/** Values of an option that may stand several times, each with commas in it or not. */
function listOf(options: readonly OptionToken[], wanted: OptionKey): readonly string[] {
  const values = options.flatMap(({ key, value }) => (key === wanted ? (value ?? "").split(/[,;]/) : []));
  return values.flatMap((text) => (text.trim() === "" ? [] : [text.trim()]));
}

/** A day of the calendar as ISO date. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}

/** «2/4»: the second of four parts. */
function partOf(text: string | undefined): CommandOptions["part"] {
  const [, part = "", of = ""] = /^(\d{1,5})\/(\d{1,5})$/.exec(text ?? "") ?? [];
  return Number(part) >= 1 && Number(part) <= Number(of) ? { part: Number(part), of: Number(of) } : undefined;
}

/** The value of an option as it was typed. */
export type ValueOf = (key: OptionKey) => string | undefined;

/** What the value of an option has to be, in the order in which it is asked. */
const valueRules: readonly (readonly [key: OptionKey, kind: ValueProblem, holds: (text: string) => boolean])[] = [
  ["range", "range", (text) => parseArea(text) !== undefined],
  ["quarter", "quarter", (text) => /^[1-4]$/.test(text)],
  ["conflicts", "conflicts", (text) => conflictChoices.has(text)],
  ["due", "date", isDay],
  ["cut", "date", isDay],
  ["part", "part", (text) => partOf(text) !== undefined],
  ["startMonth", "month", (text) => /^(?:0?[1-9]|1[0-2])$/.test(text)],
  ["layout", "layout", (text) => layouts.has(text)],
  ["language", "language", (text) => text === "es" || text === "en"],
];

/** The first value that its option cannot have. */
export function checkValues(value: ValueOf): { readonly kind: ValueProblem; readonly found: string } | undefined {
  for (const [key, kind, holds] of valueRules) {
    const found = value(key);
    if (found !== undefined && !holds(found)) return { kind, found };
  }
  return undefined;
}

/** What the options say; each has been checked. */
export function readOptions(options: readonly OptionToken[], value: ValueOf): CommandOptions & Asked {
  const has = (key: OptionKey): boolean => options.some((option) => option.key === key);
  const [month, quarter] = [value("startMonth"), value("quarter")];
  return {
    output: value("output"),
    workbook: value("workbook"),
    sheet: value("sheet"),
    range: value("range"),
    layout: layouts.get(value("layout") ?? ""),
    types: typesOf(value("types")),
    startMonth: month === undefined ? undefined : Number(month),
    quarter: quarter === undefined ? undefined : Number(quarter),
    municipalities: listOf(options, "municipality"),
    conflicts: conflictChoices.get(value("conflicts") ?? ""),
    cut: value("cut"),
    parquet: value("parquet"),
    clean: has("clean"),
    part: partOf(value("part")),
    due: value("due"),
    overwrite: has("overwrite"),
    json: has("json"),
    help: has("help"),
    version: has("version"),
  };
}
