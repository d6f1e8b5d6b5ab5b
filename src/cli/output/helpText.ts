import { commandKeys, optionsOf } from "../args/findCommand";
import { nameIn, type OptionKey, optionSpecs } from "../args/options";
import type { CliWords } from "../CliWords";
import type { Command } from "../commands/Command";
import { type CommandKey, commands } from "../commands/index";

/** Lines of two columns; the second begins at one place. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

/** The value that an option takes and what it is for, which for the output and the workbook hangs on the command. */
function wordsOf(key: OptionKey, command: CommandKey | undefined, { help }: CliWords) {
  const values: Readonly<Partial<Record<OptionKey, string>>> = help.values;
  const outputs: Readonly<Partial<Record<CommandKey, { readonly value: string; readonly does: string }>>> =
    help.outputs;
  const workbooks: Readonly<Partial<Record<CommandKey, string>>> = help.workbooks;
  const own = key === "output" && command !== undefined ? outputs[command] : undefined;
  const workbook = key === "workbook" && command !== undefined ? workbooks[command] : undefined;
  return own ?? { value: values[key], does: workbook ?? help.options[key] };
}

function withValue(names: string, value: string | undefined): string {
  return value === undefined ? names : `${names} ${value}`;
}

/** «--salida NUEVO.xlsx»: an option of a command by its name in the language of the answer. */
export function optionWithValue(key: OptionKey, command: CommandKey, words: CliWords): string {
  return withValue(nameIn(optionSpecs[key], words.language), wordsOf(key, command, words).value);
}

/** «Uso: gobernanza validar ENTRADA [--json]». */
export function usageLine(command: CommandKey, words: CliWords): string {
  const { names, input, more, options, required }: Command = commands[command];
  const others = more === undefined ? [] : [`${words.help.inputs[more]}…`];
  const needed = new Set<OptionKey>(required);
  const shown = options.map((key) => {
    const option = optionWithValue(key, command, words);
    return needed.has(key) ? option : `[${option}]`;
  });
  return words.help.usage([nameIn({ names }, words.language), words.help.inputs[input], ...others, ...shown].join(" "));
}

function optionLines(command: CommandKey | undefined, words: CliWords): readonly string[] {
  const { help } = words;
  const rows = optionsOf(command).map((key) => {
    const { value, does } = wordsOf(key, command, words);
    return [withValue(optionSpecs[key].names.join(", "), value), does] as const;
  });
  return [help.optionsTitle, ...columns(rows)];
}

/** The help of one command: usage, what it does, its options, an example. */
export function commandHelp(command: CommandKey, words: CliWords): string {
  const { help } = words;
  const { does, example } = help.commands[command];
  const { input } = commands[command];
  return [
    usageLine(command, words),
    "",
    does,
    help.input(help.inputs[input], help.takes[input]),
    "",
    ...optionLines(command, words),
    "",
    help.exampleTitle,
    `  ${example}`,
  ].join("\n");
}

/** The help of the program: one line a command, and where to read more. */
export function overview(words: CliWords): string {
  const { help, language } = words;
  const rows = commandKeys.map((key) => [nameIn(commands[key], language), help.commands[key].does] as const);
  return [
    help.title,
    "",
    help.usage(help.anyCommand),
    "",
    help.commandsTitle,
    ...columns(rows),
    "",
    ...optionLines(undefined, words),
    "",
    help.more,
    help.exits,
  ].join("\n");
}
