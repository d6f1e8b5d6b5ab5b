import { readReturn } from "../../src/actions/copies/readReturn";
import type { CopyDigest } from "../../src/domain/consolidation/CopyDigest";
import type { ReadFile } from "../../src/domain/consolidation/joinCopies";
import { type CopyVerdict, judgeCopy } from "../../src/domain/consolidation/judgeCopy";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import { sealOf } from "../../src/layouts/copies/sentRecord";
import { templateVersion } from "../../src/layouts/templateVersion";
import { sampleCopy, sharedProject } from "./copies";

export const day = "2022-10-18";

/** What a workbook adds to a consolidation, judged on 18 October 2022. */
export function judged(book: Snapshot): CopyVerdict {
  return judgeCopy(readReturn(book), { template: templateVersion, sealOf, today: day });
}

export function digestOf(book: Snapshot): CopyDigest {
  const verdict = judged(book);
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.digest;
}

/** The copies of the four municipalities of the sample, as they went out. */
export async function fourCopies(): Promise<readonly Snapshot[]> {
  const project = await sharedProject();
  return ["Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"].map((name) => sampleCopy(project, name).snapshot);
}

/** A copy that was read from a file; the bytes are told apart by their fingerprint alone. */
export function copyFile(file: string, digest: CopyDigest, fingerprint = file): ReadFile {
  return { file, fingerprint, reading: { kind: "copy", digest } };
}
