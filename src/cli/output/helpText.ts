import {
  type CommandKey,
  commandKeys,
  commandSpecs,
  nameIn,
  type OptionKey,
  optionSpecs,
  optionsOf,
} from "../args/options";
import type { Words } from "../Words";

/** Lines of two columns; the second begins at one place. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

/** «--salida NUEVO.xlsx»: an option with the value that it takes. */
export function optionWithValue(key: OptionKey, { help, language }: Words): string {
  return `${nameIn(optionSpecs[key], language)} ${help.values[key]}`.trimEnd();
}

/** «Uso: gobernanza validar ENTRADA [--json]». */
export function usageLine(command: CommandKey, words: Words): string {
  const { names, input, options, required } = commandSpecs[command];
  const needed = new Set<OptionKey>(required);
  const shown = options.map((key) => {
    const option = optionWithValue(key, words);
    return needed.has(key) ? option : `[${option}]`;
  });
  return words.help.usage([nameIn({ names }, words.language), words.help.inputs[input], ...shown].join(" "));
}

function optionLines(command: CommandKey | undefined, { help }: Words): readonly string[] {
  const rows = optionsOf(command).map((key): readonly [string, string] => {
    const names = `${optionSpecs[key].names.join(", ")} ${help.values[key]}`;
    return [names.trimEnd(), help.options[key]];
  });
  return [help.optionsTitle, ...columns(rows)];
}

/** The help of one command: usage, what it does, its options, an example. */
export function commandHelp(command: CommandKey, words: Words): string {
  const { help } = words;
  const { does, example } = help.commands[command];
  const { input } = commandSpecs[command];
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
export function overview(words: Words): string {
  const { help, language } = words;
  const rows = commandKeys.map((key) => [nameIn(commandSpecs[key], language), help.commands[key].does] as const);
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
