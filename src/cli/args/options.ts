import { keysOf } from "../../domain/project/byKey";
import type { MapLayout } from "../../domain/risk/importing/ImportedMap";
import type { Language } from "../CliWords";

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
  quarter: { names: ["--trimestre", "--quarter"], value: true },
  language: { names: ["--idioma", "--language"], value: true },
  overwrite: { names: ["--sobrescribir", "--overwrite"], value: false },
  json: { names: ["--json"], value: false },
  help: { names: ["--ayuda", "--help", "-h"], value: false },
  version: { names: ["--version"], value: false },
};

export type OptionKey = keyof typeof specs;

export const optionSpecs: Readonly<Record<OptionKey, OptionSpec>> = specs;

/** The values of the options. */
export interface CommandOptions {
  readonly output: string | undefined;
  readonly workbook: string | undefined;
  readonly sheet: string | undefined;
  /** A1 address of cells of a sheet. */
  readonly range: string | undefined;
  /** Of an old risk map. */
  readonly layout: MapLayout | undefined;
  /** Types of risk that are corruption, parted by commas; «todos» takes every risk. */
  readonly types: readonly string[] | "all" | undefined;
  /** Calendar month, 1–12. */
  readonly startMonth: number | undefined;
  /** Of the vigencia, 1–4. */
  readonly quarter: number | undefined;
  readonly overwrite: boolean;
  readonly json: boolean;
}

/** The name of a command or an option in the language of the answer. */
export function nameIn({ names }: { readonly names: readonly string[] }, language: Language): string {
  const [spanish = "", english = spanish] = names;
  return language === "en" ? english : spanish;
}

/** Allowed with every command, and without one. */
export const always: readonly OptionKey[] = ["language", "help"];

/** The option of a name such as "--salida"; undefined when there is none. */
export function findOption(name: string): OptionKey | undefined {
  return keysOf(optionSpecs).find((key) => optionSpecs[key].names.includes(name));
}
