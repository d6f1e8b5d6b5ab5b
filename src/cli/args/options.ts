/** An option: its names, Spanish first, and whether a value follows. */
interface OptionSpec {
  readonly names: readonly string[];
  readonly value: boolean;
}

const specs = {
  output: { names: ["--salida", "--output"], value: true },
  workbook: { names: ["--libro", "--workbook"], value: true },
  sheet: { names: ["--hoja", "--sheet"], value: true },
  layout: { names: ["--formato", "--layout"], value: true },
  startMonth: { names: ["--mes-inicio", "--start-month"], value: true },
  language: { names: ["--idioma", "--language"], value: true },
  overwrite: { names: ["--sobrescribir", "--overwrite"], value: false },
  json: { names: ["--json"], value: false },
  help: { names: ["--ayuda", "--help", "-h"], value: false },
};

export type OptionKey = keyof typeof specs;

export const optionSpecs: Readonly<Record<OptionKey, OptionSpec>> = specs;

const commands = {
  import: { names: ["importar", "import"], options: ["output", "startMonth", "overwrite"] },
  validate: { names: ["validar", "validate"], options: ["json"] },
  value: { names: ["valorar", "value"], options: ["json"] },
  summarize: { names: ["resumir", "summarize"], options: ["output", "overwrite"] },
  report: { names: ["informe", "report"], options: ["output", "overwrite"] },
  catalogue: { names: ["catalogo", "catálogo", "catalogue"], options: ["workbook", "output", "overwrite"] },
  importMap: {
    names: ["importar-mapa", "import-map"],
    options: ["sheet", "layout", "workbook", "output", "overwrite", "json"],
  },
} as const;

export type CommandKey = keyof typeof commands;

interface CommandSpec {
  readonly names: readonly string[];
  readonly options: readonly OptionKey[];
}

const commandSpecs: Readonly<Record<CommandKey, CommandSpec>> = commands;

/** Allowed with every command, and without one. */
const always: readonly OptionKey[] = ["language", "help"];

/** The option of a name such as "--salida"; undefined when there is none. */
export function findOption(name: string): OptionKey | undefined {
  return (Object.keys(optionSpecs) as OptionKey[]).find((key) => optionSpecs[key].names.includes(name));
}

/** The command of a word such as "validar"; undefined when there is none. */
export function findCommand(word: string): CommandKey | undefined {
  return (Object.keys(commandSpecs) as CommandKey[]).find((key) => commandSpecs[key].names.includes(word));
}

/** The options that a command takes. */
export function optionsOf(command: CommandKey | undefined): readonly OptionKey[] {
  return command === undefined ? always : [...commandSpecs[command].options, ...always];
}
