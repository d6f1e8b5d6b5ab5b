import type { FileReading } from "../../domain/consolidation/joinCopies";
import { fingerprint } from "../../domain/copies/fingerprint";
import { templateVersion } from "../../layouts/templateVersion";
import { version } from "../../version";
import type { ReadEntry } from "./ReadJob";

/** A part of a folder, such as 2 of 4: which of its files it holds is told by their names alone. */
export interface FolderPart {
  readonly part: number;
  readonly of: number;
}

/** The number of what a digest holds: it goes up with `CopyDigest`. */
const shape = 4;

/** What another program wrote, or on another day, is read again: states depend on the day. */
const maker = (day: string) => `${version} ${templateVersion} ${shape} ${day}`;

interface LogLine extends ReadEntry {
  readonly by: string;
}

/** A file as a line of a log. */
export function printEntry({ file, fingerprint: own, reading, parts }: ReadEntry, day: string): string {
  return `${JSON.stringify({ by: maker(day), file, fingerprint: own, reading, parts } satisfies LogLine)}\n`;
}

function isReading(value: unknown): value is FileReading {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    (value.kind === "copy" || value.kind === "foreign")
  );
}

/** A line of a log; undefined where it was cut by an interruption, or is of another maker. */
function parseLine(line: string, day: string): ReadEntry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || !("by" in value) || value.by !== maker(day)) return undefined;
    const { file, fingerprint: own, reading, parts } = value as LogLine;
    return own !== "" && isReading(reading) ? { file, fingerprint: own, reading, parts } : undefined;
  } catch {
    // The run stopped in the middle of a line: that file is read again.
    return undefined;
  }
}

/** What logs remember, by the SHA-256 of the files. */
export function parseLogs(texts: readonly string[], day: string): ReadonlyMap<string, ReadEntry> {
  const entries = texts
    .flatMap((text) => text.split("\n"))
    .flatMap((line) => (line === "" ? [] : (parseLine(line, day) ?? [])));
  return new Map(entries.map((entry) => [entry.fingerprint, entry]));
}

/** The part of a folder that a file belongs to: the same on every machine, whatever else is in the folder. */
export function partOfFile(file: string, of: number): number {
  return 1 + (Number.parseInt(fingerprint(file).slice(0, 8), 16) % of);
}

/** The log of a run that is under way, and of a part that is done, beside the workbook that is written. */
export function logPath(output: string, part: FolderPart | undefined, isDone: boolean): string {
  const name = part === undefined ? "" : `-${part.part}-de-${part.of}`;
  return `${output}.${isDone ? "parte" : "avance"}${name}.jsonl`;
}

/** Whether a file is the log of a run. */
export function isLog(path: string): boolean {
  return /\.(?:avance|parte)(?:-\d+-de-\d+)?\.jsonl$/.test(path);
}
