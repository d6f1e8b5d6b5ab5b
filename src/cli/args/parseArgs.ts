import type { Language } from "../CliWords";
import type { CommandKey } from "../commands/index";
import { findCommand, optionsOf } from "./findCommand";
import { type CommandOptions, type OptionKey, type OptionToken, optionSpecs, splitTokens } from "./options";
import { type Asked, checkValues, readOptions, type ValueOf, type ValueProblem } from "./optionValues";

/** What is wrong with the arguments: worded in i18n (`cliTexts.arguments`). */
export type ArgumentProblem =
  | { readonly kind: "noCommand" }
  | { readonly kind: "unknownOption"; readonly found: string; readonly expected: string }
  | {
      readonly kind: ValueProblem | "unknownCommand" | "missingValue" | "unwantedValue" | "repeated";
      readonly found: string;
    };

export interface Arguments extends CommandOptions, Asked {
  /** Undefined only with `help` or `version`. */
  readonly command: CommandKey | undefined;
  readonly inputs: readonly string[];
}

/** The arguments, or the first thing wrong with them; the language is known either way. */
type ArgumentReading = { readonly language: Language } & (
  | { readonly ok: true; readonly value: Arguments }
  | { readonly ok: false; readonly problem: ArgumentProblem }
);

function checkOption(option: OptionToken, allowed: readonly OptionKey[]): ArgumentProblem | undefined {
  const { key, text, value } = option;
  if (key === undefined || !allowed.includes(key)) {
    const expected = allowed.map((one) => optionSpecs[one].names[0]).join(", ");
    return { kind: "unknownOption", found: text, expected };
  }
  const wanted = optionSpecs[key].value;
  if (wanted && (value ?? "") === "") return { kind: "missingValue", found: text };
  return !wanted && value !== undefined ? { kind: "unwantedValue", found: text } : undefined;
}

function checkOptions(options: readonly OptionToken[], allowed: readonly OptionKey[]): ArgumentProblem | undefined {
  const wrong = options.map((option) => checkOption(option, allowed)).find((problem) => problem !== undefined);
  if (wrong !== undefined) return wrong;
  const once = options.filter(({ key }) => key === undefined || !optionSpecs[key].many);
  const twice = once.find(({ key }, index) => once.findIndex((other) => other.key === key) < index);
  return twice === undefined ? undefined : { kind: "repeated", found: twice.text };
}

/** Reads the arguments of the process; nothing is guessed, and nothing is ignored. */
export function parseArgs(args: readonly string[]): ArgumentReading {
  const tokens = splitTokens(args);
  const options = tokens.filter((token) => token.kind === "option");
  const value: ValueOf = (key) => options.find((option) => option.key === key)?.value;
  const has = (key: OptionKey): boolean => options.some((option) => option.key === key);
  const [word, ...inputs] = tokens.filter((token) => token.kind === "word").map(({ text }) => text);
  const command = word === undefined ? undefined : findCommand(word);
  const unknown: ArgumentProblem | undefined =
    word !== undefined && command === undefined ? { kind: "unknownCommand", found: word } : undefined;
  const none: ArgumentProblem | undefined =
    word === undefined && !has("help") && !has("version") ? { kind: "noCommand" } : undefined;
  const problem = unknown ?? checkOptions(options, optionsOf(command)) ?? checkValues(value) ?? none;
  const spoken: Language = value("language") === "en" ? "en" : "es";
  if (problem !== undefined) return { ok: false, language: spoken, problem };
  return {
    ok: true,
    language: spoken,
    value: { command, inputs, ...readOptions(options, value) },
  };
}
