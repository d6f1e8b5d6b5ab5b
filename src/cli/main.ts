import { languages } from "./CliWords";
import { codeOf } from "./files/fileError";
import { nodeIo } from "./nodeIo";
import { describeBug } from "./output/describeBug";
import { printable } from "./output/safeIo";
import { run } from "./run";

const args = process.argv.slice(2);

/** Whoever reads may stop reading (`| head`); a full disk behind ">" is said. */
function hear(error: unknown): void {
  if (codeOf(error) === "EPIPE") return;
  stop(error);
}

/** An error of ours that nothing has caught: one sentence instead of a stack. */
function stop(error: unknown): void {
  const words = args.some((arg) => /^(?:--(?:idioma|language)=)?en$/.test(arg)) ? languages.en : languages.es;
  const code = codeOf(error);
  const sentence = code === "ENOSPC" ? words.cli.files.full("stdout") : describeBug(error, words);
  process.exitCode = 2;
  try {
    process.stderr.write(`${printable(sentence)}\n`, () => process.exit(2));
  } catch (second) {
    // Nobody hears: standard error is gone as well.
    process.exit(codeOf(second) === undefined ? 3 : 2);
  }
}

process.stdout.on("error", hear);
process.stderr.on("error", hear);
process.on("uncaughtException", stop);
process.on("unhandledRejection", stop);

void run(args, nodeIo).then((code) => {
  process.exitCode = code;
});
