import type { ForeignReason } from "../copies/Return";
import { groupBy } from "../project/byKey";
import { isSameName } from "../project/versions/sameProject";
import { isBlank } from "../text/isBlank";
import { normalizeText } from "../text/normalizeText";
import type { CopyDigest } from "./CopyDigest";
import { nameDepartments } from "./nameDepartments";

/** What reading one file gave: a copy, a workbook that is none, or a file that could not be read (`problem` says why). */
export type FileReading =
  | { readonly kind: "copy"; readonly digest: CopyDigest }
  | { readonly kind: "foreign"; readonly reason: ForeignReason; readonly found: string }
  | { readonly kind: "unread"; readonly problem: UnreadFile };

/** Why a file was not read: a code of the reader or of the file system, and what was found there. */
export interface UnreadFile {
  readonly code: string;
  readonly found: string;
}

/** A file of the folder by its path from there, with the SHA-256 of its bytes ("" where they could not be read). */
export interface ReadFile {
  readonly file: string;
  readonly fingerprint: string;
  readonly reading: FileReading;
}

/**
 * What became of a file: joined; none of ours or not read; the same bytes as another; sent before one that is joined; or one
 * of several different files of one copy (or without a stamp), of which none is taken, since nobody can tell which is meant.
 */
export type FileState = "joined" | "foreign" | "unread" | "same" | "replaced" | "ambiguous";

export interface JoinedFile extends ReadFile {
  readonly state: FileState;
  /** The file that it is the same as, replaced by, or unclear beside. */
  readonly beside?: string;
}

/** All files of a folder, and the copies that are added up. */
export interface Consolidation {
  readonly files: readonly JoinedFile[];
  readonly copies: readonly CopyDigest[];
}

interface ReadCopy extends ReadFile {
  readonly reading: Extract<FileReading, { readonly kind: "copy" }>;
}

function isCopy(file: ReadFile): file is ReadCopy {
  return file.reading.kind === "copy";
}

/** Whether two files can be of one report: a municipality reports once in a project and its year. */
function isOneReport({ reading: { digest: a } }: ReadCopy, { reading: { digest: b } }: ReadCopy): boolean {
  const isYear = a.vigencia === b.vigencia || isBlank(a.vigencia) || isBlank(b.vigencia);
  // A stamp bears the name as the workbook that sent it had it; without one somebody may have typed it anew.
  const isStamped = a.copy !== "" && b.copy !== "";
  const isNamed = isStamped ? normalizeText(a.project) === normalizeText(b.project) : isSameName(a.project, b.project);
  return isYear && isNamed;
}

/** Files of one municipality by what they report on; one that lost its name or year can be of any. */
function reportsOf(files: readonly ReadCopy[]): readonly (readonly ReadCopy[])[] {
  const reports: ReadCopy[][] = [];
  for (const file of files) {
    const own = reports.filter((report) => report.some((one) => isOneReport(one, file)));
    for (const one of own) reports.splice(reports.indexOf(one), 1);
    reports.push([...own.flat(), file]);
  }
  return reports;
}

/** Number of a copy among those of its day. */
function numberOf({ copy }: CopyDigest): number {
  return Number(copy.slice(copy.lastIndexOf("-") + 1));
}

function isLater(a: CopyDigest, b: CopyDigest): boolean {
  return a.sent === b.sent ? numberOf(a) > numberOf(b) : a.sent > b.sent;
}

/** Files of one municipality whose bytes differ: the copy that was sent last counts, where one can be told. */
function choose(files: readonly ReadCopy[]): readonly JoinedFile[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  const last = others.reduce((best, one) => (isLater(one.reading.digest, best.reading.digest) ? one : best), first);
  // Of two files of one copy, or two sent on one day under one number, none is the later; and a stamp that is doubtful decides nothing.
  const isTied = files.some((one) => one !== last && !isLater(last.reading.digest, one.reading.digest));
  const isDoubtful =
    files.length > 1 && files.some(({ reading: { digest } }) => digest.doubt !== undefined || digest.copy === "");
  const isUnclear = isTied || isDoubtful;
  return files.map((file) => {
    if (!isUnclear)
      return file === last ? { ...file, state: "joined" } : { ...file, state: "replaced", beside: last.file };
    return { ...file, state: "ambiguous", beside: files.find((one) => one !== file)?.file ?? "" };
  });
}

function stateOf(file: ReadFile): JoinedFile {
  return { ...file, state: file.reading.kind === "foreign" ? "foreign" : "unread" };
}

/** Decides which files are added up. The order in which they were read does not matter. */
export function joinCopies(files: readonly ReadFile[]): Consolidation {
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const copies = sorted.filter(isCopy);
  const firsts = new Map(copies.map((one) => [one.fingerprint, one] as const).toReversed());
  const distinct = copies.filter((one) => firsts.get(one.fingerprint) === one);
  const chosen = new Map(
    [...groupBy(distinct, ({ reading: { digest } }) => digest.code)]
      .flatMap(([, own]) => reportsOf(own))
      .flatMap(choose)
      .map((one) => [one.file, one]),
  );
  const joined = sorted.map((file): JoinedFile => {
    if (!isCopy(file)) return stateOf(file);
    const first = firsts.get(file.fingerprint);
    return chosen.get(file.file) ?? { ...file, state: "same", beside: first?.file ?? "" };
  });
  const taken = joined.flatMap(({ state, reading }) =>
    state === "joined" && reading.kind === "copy" ? [reading.digest] : [],
  );
  return { files: joined, copies: nameDepartments(taken.toSorted((a, b) => (a.code < b.code ? -1 : 1))) };
}
