/** Something of the user's that the structure action left as it is; worded in i18n by its kind. */
export type StructureConflict =
  | { readonly kind: "sheet-taken"; readonly sheet: string; readonly used: string }
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "table-elsewhere"; readonly sheet: string; readonly table: string }
  | { readonly kind: "table-has-data"; readonly sheet: string }
  | { readonly kind: "no-room"; readonly sheet: string }
  | { readonly kind: "header-taken"; readonly sheet: string; readonly header: string }
  | { readonly kind: "field-has-value"; readonly sheet: string; readonly label: string }
  | { readonly kind: "field-elsewhere"; readonly sheet: string; readonly label: string };
