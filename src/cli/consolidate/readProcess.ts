import { createHash } from "node:crypto";
import { join } from "node:path";
import type { FileProblem } from "../FileProblem";
import { readBounded } from "../files/readBounded";
import type { LookedAt, ReadEntry, ReaderJob } from "./ReadJob";
import { readCopy } from "./readCopy";
import { type DatasetWriter, openDataset } from "./writeDataset";

let dataset: Promise<DatasetWriter> | undefined;

function foundIn(problem: FileProblem): string {
  if (problem.kind === "tooLarge") return String(problem.megabytes);
  return problem.kind === "failed" ? problem.detail : "";
}

/** Writes the rows of a copy where a dataset is asked for; DuckDB is loaded with the first. */
async function writeRows(
  folder: string | undefined,
  entry: Omit<ReadEntry, "parts">,
  project: Awaited<ReturnType<typeof readCopy>>["project"],
) {
  const { reading } = entry;
  if (folder === undefined || project === undefined || reading.kind !== "copy") return [];
  dataset ??= openDataset(folder);
  return (await dataset).write({ ...entry, digest: reading.digest, project });
}

async function lookAt(job: ReaderJob, known: ReadonlySet<string>, file: string): Promise<LookedAt> {
  const read = await readBounded(join(job.folder, file));
  if (!read.ok) {
    const { problem } = read;
    const unread = { code: `file/${problem.kind}`, found: foundIn(problem) };
    return { known: false, file, fingerprint: "", reading: { kind: "unread", problem: unread }, parts: [] };
  }
  const fingerprint = createHash("sha256").update(read.bytes).digest("hex");
  if (known.has(fingerprint)) return { known: true, file, fingerprint };
  const { reading, project } = await readCopy(read.bytes, job.day);
  const entry = { file, fingerprint, reading };
  return { known: false, ...entry, parts: await writeRows(job.dataset, entry, project) };
}

/** The other side of `openReader`: the job is said first, then one file after another. It ends with the process that asked, when its file is done. */
process.once("message", (job: ReaderJob) => {
  const known = new Set(job.known);
  process.on("message", (file: string) => {
    void lookAt(job, known, file).then((looked) => process.send?.(looked));
  });
});
