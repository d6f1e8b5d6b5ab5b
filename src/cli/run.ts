import { version } from "../version";
import { commandKeys } from "./args/findCommand";
import { nameIn } from "./args/options";
import { type ArgumentProblem, parseArgs } from "./args/parseArgs";
import { type CliWords, languages } from "./CliWords";
import { commands } from "./commands/index";
import type { ExitCode, Io } from "./Io";
import { describeBug } from "./output/describeBug";
import { describeMisuse } from "./output/describeMisuse";
import { commandHelp, overview } from "./output/helpText";
import { safeIo } from "./output/safeIo";

function describeProblem(problem: ArgumentProblem, { cli: { arguments: texts }, language }: CliWords): string {
  const known = commandKeys.map((key) => nameIn(commands[key], language));
  switch (problem.kind) {
    case "noCommand":
      return texts.noCommand(known);
    case "unknownCommand":
      return texts.unknownCommand(problem.found, known);
    case "unknownOption":
      return texts.unknownOption(problem.found, problem.expected);
    default:
      return texts[problem.kind](problem.found);
  }
}

/** Runs one command. Nothing but `io` is touched, so that tests need no process; an error of the program is said, never thrown. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const reading = parseArgs(args);
  const words = languages[reading.language];
  const safe = safeIo(io, reading.ok && reading.value.json);
  try {
    return await runCommand(reading, safe, words);
  } catch (error) {
    safe.printError(describeBug(error, words));
    return 2;
  }
}

async function runCommand(reading: ReturnType<typeof parseArgs>, io: Io, words: CliWords): Promise<ExitCode> {
  const refuse = (sentence: string): ExitCode => {
    io.printError(sentence);
    return 2;
  };
  const answer = (text: string): ExitCode => {
    io.print(text);
    return 0;
  };
  if (!reading.ok) return refuse(describeProblem(reading.problem, words));
  const { command, inputs, help } = reading.value;
  if (reading.value.version) return answer(`${words.help.product} ${version}`);
  if (command === undefined) return answer(overview(words));
  if (help) return answer(commandHelp(command, words));
  const misuse = describeMisuse(command, reading.value, words);
  if (misuse !== undefined) return refuse(misuse);
  return commands[command].run({ input: inputs[0] ?? "", more: inputs.slice(1), args: reading.value, io, words });
}
