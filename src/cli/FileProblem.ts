/** Why a file could not be read or written: worded in i18n. */
export type FileProblem =
  | {
      readonly kind:
        | "missing"
        | "folder"
        | "denied"
        | "exists"
        | "readOnly"
        | "readOnlyDisk"
        | "full"
        | "nameTooLong"
        | "loop"
        | "busy"
        | "locked"
        | "special";
      readonly path: string;
    }
  | { readonly kind: "tooLarge"; readonly path: string; readonly megabytes: number }
  | { readonly kind: "failed"; readonly path: string; readonly detail: string };
