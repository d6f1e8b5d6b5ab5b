import type { Arguments } from "../args/parseArgs";
import type { CliWords } from "../CliWords";
import type { Command } from "../commands/Command";
import { type CommandKey, commands } from "../commands/index";
import { optionWithValue, usageLine } from "./helpText";

function describeLack(command: CommandKey, args: Arguments, words: CliWords): string | undefined {
  const { cli, help } = words;
  const { input, more, required }: Command = commands[command];
  const [first, ...surplus] = args.inputs;
  if (first === undefined) return cli.arguments.missingInput(help.inputs[input], help.takes[input]);
  if (more !== undefined && surplus.length === 0)
    return cli.arguments.missingInput(help.inputs[more], help.takes[more]);
  if (more === undefined && surplus.length > 0) return cli.arguments.surplusInputs(surplus);
  const lacking = required.find((key) => args[key] === undefined);
  return lacking === undefined ? undefined : cli.arguments.missingOption(optionWithValue(lacking, command, words));
}

/** What a command lacks or has too much of, above its usage line; undefined when it can run. */
export function describeMisuse(command: CommandKey, args: Arguments, words: CliWords): string | undefined {
  const sentence = describeLack(command, args, words);
  return sentence === undefined ? undefined : `${sentence}\n${usageLine(command, words)}`;
}
