import type { Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { FileProblem } from "../FileProblem";
import { type FileSystem, fileSystem } from "./FileSystem";
import { codeOf, describeError } from "./fileError";
import { cleanTemporaries, temporaryName } from "./temporaryFiles";

const anyWrite = 0o222;
const permissions = 0o7777;

/** Answers of a disk that has no hard links: FAT and exFAT sticks, some shares. */
const withoutLinks: ReadonlySet<string | undefined> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** What stands under a name; undefined where nothing does. */
async function look(path: string, { stat }: FileSystem): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The file that is really written: where a symbolic link leads, even to a file that is not there yet. */
async function targetOf(path: string, files: FileSystem): Promise<string> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  try {
    return resolve(dirname(resolve(path)), await files.readlink(path));
  } catch (error) {
    // EINVAL: no link; ENOENT: nothing there.
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "EINVAL") throw error;
    return resolve(path);
  }
}

/** Writes a new file to the end of the disk, with the mode and owner of the one that it replaces. */
async function fill(path: string, bytes: Uint8Array, old: Stats | undefined, files: FileSystem): Promise<void> {
  const handle = await files.open(path, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (old === undefined) return;
  await keepOwner(path, old, files);
  await files.chmod(path, old.mode & permissions);
}

/** Only an administrator may give a file away; all others keep what they write. */
async function keepOwner(path: string, { uid, gid }: Stats, { chown, stat }: FileSystem): Promise<void> {
  const mine = await stat(path);
  if (mine.uid === uid && mine.gid === gid) return;
  try {
    await chown(path, uid, gid);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

/** Gives a finished file its name. `link` and "wx" fail where the name is taken, so that nobody's file is replaced between a look and the write. */
async function put(temporary: string, path: string, overwrite: boolean, files: FileSystem): Promise<void> {
  if (overwrite) return files.rename(temporary, path);
  try {
    await files.link(temporary, path);
  } catch (error) {
    if (!withoutLinks.has(codeOf(error))) throw error;
    await (await files.open(path, "wx")).close();
    await files.rename(temporary, path);
  }
}

async function remove(path: string, { rm }: FileSystem): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    // The next run removes it; what went wrong before is what a person must hear.
    if (codeOf(error) === undefined) throw error;
  }
}

function refuseOld(old: Stats | undefined, path: string, overwrite: boolean): FileProblem | undefined {
  if (old === undefined) return undefined;
  if (old.isDirectory()) return { kind: "folder", path };
  if (!overwrite) return { kind: "exists", path };
  if (!old.isFile()) return { kind: "special", path };
  return (old.mode & anyWrite) === 0 ? { kind: "readOnly", path } : undefined;
}

/** Excel and LibreOffice put a file beside one that they hold open; what they save later would go over what is written now. */
async function isHeldOpen(path: string, files: FileSystem): Promise<boolean> {
  const [folder, name] = [dirname(path), basename(path)];
  const locks = [`~$${name}`, `.~lock.${name}#`].map((lock) => look(join(folder, lock), files));
  return (await Promise.all(locks)).some((lock) => lock !== undefined);
}

/** Writes beside the file first: a full disk or a broken run leaves the old file as it was. Links are followed, mode and owner kept. */
export async function writeSafely(
  path: string,
  bytes: Uint8Array,
  overwrite: boolean,
  files: FileSystem = fileSystem,
): Promise<FileProblem | undefined> {
  try {
    const target = await targetOf(path, files);
    const old = await look(target, files);
    const refused = refuseOld(old, path, overwrite);
    if (refused !== undefined) return refused;
    if (old !== undefined && (await isHeldOpen(target, files))) return { kind: "locked", path };
    const folder = dirname(target);
    await cleanTemporaries(folder, files);
    const temporary = temporaryName(folder);
    try {
      await fill(temporary, bytes, old, files);
      await put(temporary, target, overwrite, files);
    } finally {
      await remove(temporary, files);
    }
    return undefined;
  } catch (error) {
    return describeError(error, path);
  }
}
