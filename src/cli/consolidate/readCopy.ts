import { readReturn } from "../../actions/copies/readReturn";
import type { FileReading } from "../../domain/consolidation/joinCopies";
import { judgeCopy } from "../../domain/consolidation/judgeCopy";
import type { Project } from "../../domain/project/Project";
import { sealOf } from "../../layouts/copies/sentRecord";
import { templateVersion } from "../../layouts/templateVersion";
import { readXlsx } from "../../xlsx/readXlsx";
import { inflateByNode } from "../files/inflateByNode";

/** What the bytes of a file give, and the project of its own rows where they are a copy; `day` as ISO date. */
export async function readCopy(
  bytes: Uint8Array,
  day: string,
): Promise<{ readonly reading: FileReading; readonly project?: Project }> {
  const read = await readXlsx(bytes, { looks: false, inflate: inflateByNode });
  if (!read.ok) return { reading: { kind: "unread", problem: { code: `book/${read.code}`, found: read.found } } };
  const verdict = judgeCopy(readReturn(read.snapshot), { template: templateVersion, sealOf, today: day });
  if (!verdict.ok) return { reading: { kind: "foreign", reason: verdict.reason, found: verdict.found } };
  return { reading: { kind: "copy", digest: verdict.digest }, project: verdict.project };
}
