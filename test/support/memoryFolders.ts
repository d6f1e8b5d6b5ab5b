import { createHash } from "node:crypto";
import type { LookedAt } from "../../src/cli/consolidate/ReadJob";
import { readCopy } from "../../src/cli/consolidate/readCopy";
import type { FolderIo } from "../../src/cli/FolderIo";

/** Folders over a disk that is a map; files are read one after another, in this thread. */
export function memoryFolders(disk: Map<string, Uint8Array>): FolderIo {
  const inFolder = (folder: string) => {
    const start = folder === "." ? "" : `${folder}/`;
    return [...disk.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  };
  return {
    list: async (folder) => {
      const files = inFolder(folder).sort();
      return files.length === 0
        ? { ok: false, problem: { kind: "missing", path: folder } }
        : { ok: true, files, skipped: [] };
    },
    append: async (path, text) => {
      const before = disk.get(path) ?? new Uint8Array();
      disk.set(path, new Uint8Array([...before, ...new TextEncoder().encode(text)]));
      return undefined;
    },
    remove: async (path) => {
      disk.delete(path);
      return undefined;
    },
    read: async ({ folder, files, day, known }, onRead) => {
      for (const file of files) {
        const bytes = disk.get(`${folder}/${file}`) ?? new Uint8Array();
        const fingerprint = createHash("sha256").update(bytes).digest("hex");
        const looked: LookedAt = known.includes(fingerprint)
          ? { known: true, file, fingerprint }
          : { known: false, file, fingerprint, parts: [], reading: (await readCopy(bytes, day)).reading };
        await onRead(looked);
      }
    },
    canWriteDataset: () => false,
    hasAll: (folder, files) => files.every((file) => disk.has(`${folder}/${file}`)),
    progress: () => undefined,
    seconds: () => 0,
  };
}
