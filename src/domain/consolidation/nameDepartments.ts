import { divipola } from "../municipality/divipola";
import { normalizeText } from "../text/normalizeText";
import type { CopyDigest } from "./CopyDigest";

/** One spelling for each department: that of the DIVIPOLA, or of the first copy where the list lacks it. */
export function nameDepartments(copies: readonly CopyDigest[]): readonly CopyDigest[] {
  const listed = new Set(divipola().map(({ department }) => department));
  const known = new Map([...listed].map((name) => [normalizeText(name), name]));
  return copies.map((copy) => {
    const key = normalizeText(copy.department);
    const department = known.get(key) ?? copy.department.trim();
    known.set(key, department);
    return { ...copy, department };
  });
}
