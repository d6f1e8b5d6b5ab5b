import { type Dirent, existsSync } from "node:fs";
import { appendFile, readdir, rm, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { readAside } from "../consolidate/readAside";
import { canWriteDataset } from "../consolidate/writeDataset";
import type { FileProblem } from "../FileProblem";
import type { FolderIo, FolderListing } from "../FolderIo";
import { describeError } from "./fileError";

/** A file, or a link that leads to one; a link to a folder could lead round in a ring. */
async function kindOf(path: string, entry: Dirent): Promise<"file" | "folder" | "other"> {
  if (entry.isDirectory()) return "folder";
  if (entry.isFile()) return "file";
  const target = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : undefined;
  return target?.isFile() ? "file" : "other";
}

/** Names with "/" on every system, in the order of their letters. */
const slashed = (path: string): string => (sep === "\\" ? path.replaceAll(sep, "/") : path);

async function list(folder: string, deep: boolean): Promise<FolderListing> {
  const [files, skipped]: [string[], string[]] = [[], []];
  const walk = async (path: string): Promise<FileProblem | undefined> => {
    try {
      for (const entry of await readdir(path, { withFileTypes: true })) {
        const own = join(path, entry.name);
        const kind = await kindOf(own, entry);
        if (kind === "file") files.push(slashed(relative(folder, own)));
        const isRead = kind !== "folder" || !deep || (await walk(own)) === undefined;
        if (kind === "other" || !isRead) skipped.push(slashed(relative(folder, own)));
      }
      return undefined;
    } catch (error) {
      return describeError(error, path);
    }
  };
  const problem = await walk(folder);
  return problem === undefined ? { ok: true, files: files.sort(), skipped: skipped.sort() } : { ok: false, problem };
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

/** On a screen one line that changes, and goes with ""; in a log a line now and then. */
function progress(text: string): void {
  const now = performance.now() / 1000;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
  else if (text !== "" && now - told >= between) {
    told = now;
    process.stderr.write(`${text}\n`);
  }
}

/** Folders of this machine, read by processes of their own. */
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
