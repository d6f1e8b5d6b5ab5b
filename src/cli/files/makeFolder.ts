import { mkdir } from "node:fs/promises";
import type { FileProblem } from "../FileProblem";
import { codeOf, describeError } from "./fileError";

/** Makes the last folder of a path. Where a file has its name, writing into it says so. */
export async function makeFolder(path: string): Promise<FileProblem | undefined> {
  try {
    await mkdir(path);
    return undefined;
  } catch (error) {
    return codeOf(error) === "EEXIST" ? undefined : describeError(error, path);
  }
}
