import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import type { FileSystem } from "./FileSystem";
import { codeOf } from "./fileError";

/** Files of another machine on a shared folder go after this time, in milliseconds: nobody writes a workbook for a day. */
const oldAfter = 24 * 60 * 60 * 1000;

const host = hostname()
  .toLowerCase()
  .replace(/[^a-z\d]/g, "")
  .slice(0, 24);

const ours = /^\.gobernanza-([a-z\d]*)-(\d+)-[\da-f-]{36}\.tmp$/;

/** A name that tells which process of which machine writes it, so that a later run knows what was left behind. */
export function temporaryName(folder: string): string {
  return join(folder, `.gobernanza-${host}-${process.pid}-${randomUUID()}.tmp`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another person's process.
    return codeOf(error) !== "ESRCH";
  }
}

async function isLeft(path: string, name: string, { lstat }: FileSystem): Promise<boolean> {
  const [, owner, pid] = ours.exec(name) ?? [];
  if (pid === undefined) return false;
  if (owner === host) return !isRunning(Number(pid));
  return Date.now() - (await lstat(path)).mtimeMs > oldAfter;
}

/** Removes what a run that was killed left in a folder. */
export async function cleanTemporaries(folder: string, files: FileSystem): Promise<void> {
  try {
    for (const name of await files.readdir(folder)) {
      const path = join(folder, name);
      if (await isLeft(path, name, files)) await files.rm(path, { force: true });
    }
  } catch (error) {
    // Cleaning is a courtesy: a folder that may not be listed may still be written to, and writing says what is wrong.
    if (codeOf(error) === undefined) throw error;
  }
}
