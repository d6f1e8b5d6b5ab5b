import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExitCode, Io } from "../../src/cli/Io";
import { run } from "../../src/cli/run";
import { memoryFolders } from "./memoryFolders";

export interface CliRun {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Files in memory and the command line over them; the sample form is there as "formato.txt". */
export interface MemoryCli {
  readonly files: Map<string, Uint8Array>;
  readonly run: (...args: readonly string[]) => Promise<CliRun>;
}

const sample = join(__dirname, "../fixtures/sample-form.txt");

/** A command line whose disk is a map and whose clock stands at `today`; the files of `refused` cannot be written. */
export function memoryCli(
  files: Readonly<Record<string, Uint8Array>> = {},
  today = "2026-11-25",
  refused: Readonly<Record<string, "denied" | "full">> = {},
): MemoryCli {
  const disk = new Map<string, Uint8Array>(
    Object.entries({ "formato.txt": new Uint8Array(readFileSync(sample)), ...files }),
  );
  return {
    files: disk,
    run: async (...args) => {
      const [out, err]: [string[], string[]] = [[], []];
      const io: Io = {
        print: (text) => void out.push(text),
        printError: (text) => void err.push(text),
        readFile: async (path) => {
          const bytes = disk.get(path);
          return bytes === undefined ? { ok: false, problem: { kind: "missing", path } } : { ok: true, bytes };
        },
        exists: (path) => disk.has(path),
        writeFile: async (path, bytes, overwrite) => {
          const kind = refused[path];
          if (kind !== undefined) return { kind, path };
          if (disk.has(path) && !overwrite) return { kind: "exists", path };
          disk.set(path, bytes);
          return undefined;
        },
        makeFolder: async (path) => (path.includes("sin-carpeta/") ? { kind: "missing", path } : undefined),
        // A test of the process calculates; here it would take the time of every other test.
        calculate: async (book) => book,
        today: () => today,
        folders: memoryFolders(disk),
        isSameFile: (a, b) => a === b,
      };
      const code = await run(args, io);
      return { code, out: out.join("\n"), err: err.join("\n") };
    },
  };
}
