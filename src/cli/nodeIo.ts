import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { localTime } from "../actions/localTime";
import type { Snapshot } from "../domain/workbook/Snapshot";
import type { FileProblem, FileReading, Io } from "./Io";

const kinds: Readonly<Record<string, "missing" | "folder" | "denied" | "exists">> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  EEXIST: "exists",
};

/** An error of the file system as data; anything else is a bug and goes on. */
function describeError(error: unknown, path: string): FileProblem {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const kind = kinds[String(error.code)];
  return kind === undefined ? { kind: "failed", path, detail: String(error.code) } : { kind, path };
}

async function read(path: string): Promise<FileReading> {
  try {
    return { ok: true, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    return { ok: false, problem: describeError(error, path) };
  }
}

/** `link` fails where the name is taken, so that nobody's file is replaced between a look and the write. */
async function put(temporary: string, path: string, overwrite: boolean): Promise<void> {
  if (overwrite) return rename(temporary, path);
  await link(temporary, path);
}

/** Writes beside the file first: a full disk or a broken run leaves the old file as it was. */
async function write(path: string, bytes: Uint8Array, overwrite: boolean): Promise<FileProblem | undefined> {
  const temporary = join(dirname(resolve(path)), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await put(temporary, path, overwrite);
    return undefined;
  } catch (error) {
    return describeError(error, path);
  } finally {
    if (existsSync(temporary)) await rm(temporary);
  }
}

/** The calculator takes seconds to load: only commands that write a workbook pay for it. */
async function calculate(book: Snapshot): Promise<Snapshot> {
  const { calculateSnapshot } = await import("../workbench/univer/calculateSnapshot");
  return calculateSnapshot(book);
}

/** Files, streams and calculator of the process. */
export const nodeIo: Io = {
  print: (text) => void process.stdout.write(`${text}\n`),
  printError: (text) => void process.stderr.write(`${text}\n`),
  readFile: read,
  exists: existsSync,
  writeFile: write,
  calculate,
  today: () => localTime(new Date()).slice(0, 10),
  isSameFile: (a, b) => resolve(a) === resolve(b),
};
