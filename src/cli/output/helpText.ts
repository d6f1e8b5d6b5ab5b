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

/** The names of an option with the value that it takes. */
function withValue(names: string, key: OptionKey, { help }: CliWords): string {
  const values: Readonly<Partial<Record<OptionKey, string>>> = help.values;
  const value = values[key];
  return value === undefined ? names : `${names} ${value}`;
}

/** «--salida NUEVO.xlsx»: an option by its name in the language of the answer. */
export function optionWithValue(key: OptionKey, words: CliWords): string {
  return withValue(nameIn(optionSpecs[key], words.language), key, words);
}

/** «Uso: gobernanza validar ENTRADA [--json]». */
export function usageLine(command: CommandKey, words: CliWords): string {
  const { names, input, more, options, required }: Command = commands[command];
  const others = more === undefined ? [] : [`${words.help.inputs[more]}…`];
  const needed = new Set<OptionKey>(required);
  const shown = options.map((key) => {
    const option = optionWithValue(key, words);
    return needed.has(key) ? option : `[${option}]`;
  });
  return words.help.usage([nameIn({ names }, words.language), words.help.inputs[input], ...others, ...shown].join(" "));
}

function optionLines(command: CommandKey | undefined, words: CliWords): readonly string[] {
  const { help } = words;
  const rows = optionsOf(command).map(
    (key) => [withValue(optionSpecs[key].names.join(", "), key, words), help.options[key]] as const,
  );
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
