import type { FileProblem } from "../FileProblem";

const kinds: Readonly<Record<string, Exclude<FileProblem["kind"], "failed" | "tooLarge">>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "readOnlyDisk",
  EEXIST: "exists",
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  ENAMETOOLONG: "nameTooLong",
  ELOOP: "loop",
  EBUSY: "busy",
  ETXTBSY: "busy",
};

/** The code of an error of the file system; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  // By its shape: in a test the file system's errors are not this realm's.
  const isCoded = error !== null && typeof error === "object" && "code" in error && "message" in error;
  return isCoded && typeof error.code === "string" ? error.code : undefined;
}

/** An error of the file system as data; anything else is a bug and goes on. */
export function describeError(error: unknown, path: string): FileProblem {
  const code = codeOf(error);
  if (code === undefined) throw error;
  const kind = kinds[code];
  return kind === undefined ? { kind: "failed", path, detail: code } : { kind, path };
}
