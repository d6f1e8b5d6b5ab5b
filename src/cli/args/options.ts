import { keysOf } from "../../domain/project/byKey";
import type { Language } from "../Words";

/** An option: its names, Spanish first, and whether a value follows. */
interface OptionSpec {
  readonly names: readonly string[];
  readonly value: boolean;
}

const specs = {
  output: { names: ["--salida", "--output"], value: true },
  workbook: { names: ["--libro", "--workbook"], value: true },
  sheet: { names: ["--hoja", "--sheet"], value: true },
  range: { names: ["--rango", "--range"], value: true },
  layout: { names: ["--formato", "--layout"], value: true },
  types: { names: ["--tipos", "--types"], value: true },
  startMonth: { names: ["--mes-inicio", "--start-month"], value: true },
  language: { names: ["--idioma", "--language"], value: true },
  overwrite: { names: ["--sobrescribir", "--overwrite"], value: false },
  json: { names: ["--json"], value: false },
  help: { names: ["--ayuda", "--help", "-h"], value: false },
  version: { names: ["--version"], value: false },
};

export type OptionKey = keyof typeof specs;

export const optionSpecs: Readonly<Record<OptionKey, OptionSpec>> = specs;

const commands = {
  import: {
    names: ["importar", "import"],
    input: "source",
    options: ["output", "startMonth", "overwrite"],
    required: ["output"],
  },
  compare: {
    names: ["comparar", "compare"],
    input: "form",
    options: ["workbook", "startMonth", "json"],
    required: ["workbook"],
  },
  validate: { names: ["validar", "validate"], input: "source", options: ["json"], required: [] },
  review: {
    names: ["revisar", "review"],
    input: "sheets",
    options: ["sheet", "range", "json"],
    required: [],
  },
  value: { names: ["valorar", "value"], input: "risks", options: ["json"], required: [] },
  summarize: { names: ["resumir", "summarize"], input: "book", options: ["output", "overwrite"], required: [] },
  report: { names: ["informe", "report"], input: "book", options: ["output", "overwrite"], required: [] },
  catalogue: {
    names: ["catalogo", "catalogue", "catálogo"],
    input: "list",
    options: ["workbook", "output", "overwrite"],
    required: ["workbook", "output"],
  },
  importMap: {
    names: ["importar-mapa", "import-map"],
    input: "map",
    options: ["output", "sheet", "layout", "types", "workbook", "json", "overwrite"],
    required: ["output"],
  },
} as const;

export type CommandKey = keyof typeof commands;

/** What a command's one file is: named and described in i18n. */
export type InputKind = (typeof commands)[CommandKey]["input"];

interface CommandSpec {
  /** As in `OptionSpec`: Spanish, then English. */
  readonly names: readonly string[];
  readonly input: InputKind;
  readonly options: readonly OptionKey[];
  /** Those of `options` that the command cannot do without, in the order in which they are asked for. */
  readonly required: readonly ("output" | "workbook")[];
}

export const commandSpecs: Readonly<Record<CommandKey, CommandSpec>> = commands;

export const commandKeys = keysOf(commandSpecs);

/** The name of a command or an option in the language of the answer. */
export function nameIn({ names }: { readonly names: readonly string[] }, language: Language): string {
  const [spanish = "", english = spanish] = names;
  return language === "en" ? english : spanish;
}

/** Allowed with every command, and without one. */
const always: readonly OptionKey[] = ["language", "help"];

/** The option of a name such as "--salida"; undefined when there is none. */
export function findOption(name: string): OptionKey | undefined {
  return keysOf(optionSpecs).find((key) => optionSpecs[key].names.includes(name));
}

/** The command of a word such as "validar"; undefined when there is none. */
export function findCommand(word: string): CommandKey | undefined {
  return commandKeys.find((key) => commandSpecs[key].names.includes(word));
}

/** The options that a command takes; without a command, those of the program. */
export function optionsOf(command: CommandKey | undefined): readonly OptionKey[] {
  return command === undefined ? [...always, "version"] : [...commandSpecs[command].options, ...always];
}
