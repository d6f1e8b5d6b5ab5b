import { existsSync } from "node:fs";
import { appendFile, readdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { readAside } from "../consolidate/readAside";
import { canWriteDataset } from "../consolidate/writeDataset";
import type { FolderIo, FolderListing } from "../FolderIo";
import type { FileProblem } from "../Io";
import { describeError } from "./fileError";

async function list(folder: string): Promise<FolderListing> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
    // The same names on every system, in the order of their letters.
    return { ok: true, files: files.map((file) => file.replaceAll("\\", "/")).sort() };
  } catch (error) {
    return { ok: false, problem: describeError(error, folder) };
  }
}

async function tryOn(path: string, work: () => Promise<void>): Promise<FileProblem | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return describeError(error, path);
  }
}

/** Seconds between two lines of progress where nobody watches (a log). */
const between = 10;
let told = 0;

/** On a screen one line that changes; in a log a line now and then. */
function progress(text: string): void {
  const now = performance.now() / 1000;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
  else if (now - told >= between) {
    told = now;
    process.stderr.write(`${text}\n`);
  }
}

/** Folders and threads of the process. */
export const nodeFolders: FolderIo = {
  list,
  append: (path, text) => tryOn(path, () => appendFile(path, text)),
  remove: (path) => tryOn(path, () => rm(path, { force: true })),
  read: readAside,
  canWriteDataset,
  hasAll: (folder, files) => files.every((file) => existsSync(join(folder, file))),
  progress,
  seconds: () => performance.now() / 1000,
};
