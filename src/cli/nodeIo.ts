import { type BigIntStats, existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { localTime } from "../actions/localTime";
import { calculateAside } from "./calculateAside";
import { codeOf } from "./files/fileError";
import { makeFolder } from "./files/makeFolder";
import { nodeFolders } from "./files/nodeFolders";
import { readBounded } from "./files/readBounded";
import { writeSafely } from "./files/writeSafely";
import type { Io } from "./Io";

/** The file under a path; none where the path leads nowhere, or round in a ring: reading and writing say why. */
function look(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

/** Whether two paths lead to one file, through links too. */
function isSameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  const [one, other] = [look(a), look(b)];
  return one !== undefined && other !== undefined && one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
}

/** Files, streams and calculator of the process. */
export const nodeIo: Io = {
  print: (text) => void process.stdout.write(`${text}\n`),
  printError: (text) => void process.stderr.write(`${text}\n`),
  readFile: readBounded,
  exists: existsSync,
  writeFile: writeSafely,
  makeFolder,
  calculate: calculateAside,
  today: () => localTime(new Date()).slice(0, 10),
  folders: nodeFolders,
  isSameFile,
};
