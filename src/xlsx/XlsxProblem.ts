/** Why a workbook is not read; `found` is what stands there: a kind of file, megabytes, a number, or a cell as «Hoja!A1». */
export interface XlsxProblem {
  readonly code:
    | "empty"
    | "binary"
    | "broken"
    | "too-large"
    | "unpacked"
    | "part"
    | "media"
    | "memory"
    | "parts"
    | "checksum"
    | "cells"
    | "far-cell"
    | "strings"
    | "lost-text"
    | "long-text"
    | "names"
    | "long-list";
  readonly found: string;
}
