import { keysOf } from "../../domain/project/byKey";
import { type CommandKey, commands } from "../commands/index";
import { always, type OptionKey } from "./options";

export const commandKeys = keysOf(commands);

/** The command of a word such as "validar"; undefined when there is none. */
export function findCommand(word: string): CommandKey | undefined {
  return commandKeys.find((key) => commands[key].names.some((name) => name === word));
}

/** The options that a command takes; without a command, those of the program. */
export function optionsOf(command: CommandKey | undefined): readonly OptionKey[] {
  return command === undefined ? [...always, "version"] : [...commands[command].options, ...always];
}
