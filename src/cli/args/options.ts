import { keysOf } from "../../domain/project/byKey";
import type { MapLayout } from "../../domain/risk/importing/ImportedMap";
import type { Language } from "../CliWords";
import type { FolderPart } from "../consolidate/progressLog";

/** A file or command word, or an option with its value. */
type ArgToken =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "option"; readonly text: string; readonly key: OptionKey | undefined; readonly value?: string };

export type OptionToken = Extract<ArgToken, { readonly kind: "option" }>;

/** «--salida LIBRO» or «--salida=LIBRO»; `next` is taken where a value must follow. */
function readOption(arg: string, next: string | undefined): { readonly token: ArgToken; readonly taken: 1 | 2 } {
  const cut = arg.indexOf("=");
  const name = cut < 0 ? arg : arg.slice(0, cut);
  const key = findOption(name);
  if (key === undefined) return { token: { kind: "option", text: arg, key }, taken: 1 };
  if (cut >= 0) return { token: { kind: "option", text: name, key, value: arg.slice(cut + 1) }, taken: 1 };
  if (!optionSpecs[key].value || next === undefined || next.startsWith("--"))
    return { token: { kind: "option", text: name, key }, taken: 1 };
  return { token: { kind: "option", text: name, key, value: next }, taken: 2 };
}

/** The arguments in order; after «--» everything is a file, so that a name may begin with a dash. */
// Not parseArgs of node:util: it takes the next option as the value of one that lacks it («--salida --sobrescribir»).
export function splitTokens(args: readonly string[]): readonly ArgToken[] {
  const end = args.indexOf("--");
  const words = end < 0 ? [] : args.slice(end + 1).map((text): ArgToken => ({ kind: "word", text }));
  const before = end < 0 ? args : args.slice(0, end);
  const tokens: ArgToken[] = [];
  for (let i = 0; i < before.length; ) {
    const arg = before[i] ?? "";
    const isWord = !arg.startsWith("-") || arg === "-";
    const { token, taken } = isWord
      ? ({ token: { kind: "word", text: arg }, taken: 1 } as const)
      : readOption(arg, before[i + 1]);
    tokens.push(token);
    i += taken;
  }
  return [...tokens, ...words];
}

/** An option: its names, Spanish first, and whether a value follows. */
interface OptionSpec {
  readonly names: readonly string[];
  readonly value: boolean;
  /** It may stand several times. */
  readonly many?: boolean;
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
  municipality: { names: ["--municipio", "--municipality"], value: true, many: true },
  conflicts: { names: ["--conflictos", "--conflicts"], value: true },
  cut: { names: ["--corte", "--cut-off"], value: true },
  parquet: { names: ["--parquet"], value: true },
  clean: { names: ["--limpiar", "--clean"], value: false },
  part: { names: ["--parte", "--part"], value: true },
  due: { names: ["--devolver", "--due"], value: true },
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
  /** Names or codes; none means all. */
  readonly municipalities: readonly string[];
  /** What is taken of cells that both changed; nothing where it is not said. */
  readonly conflicts: "theirs" | "ours" | undefined;
  /** ISO day on which states are judged. */
  readonly cut: string | undefined;
  /** Folder of a dataset. */
  readonly parquet: string | undefined;
  /** Takes out of the dataset what is not added up. */
  readonly clean: boolean;
  /** Such as the second of four. */
  readonly part: FolderPart | undefined;
  /** ISO date. */
  readonly due: string | undefined;
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
function findOption(name: string): OptionKey | undefined {
  return keysOf(optionSpecs).find((key) => optionSpecs[key].names.includes(name));
}
