import type { BookRule } from "./BookRule";
import { changedColumns } from "./changedColumns";
import { changedTable } from "./changedTable";
import { emptyTable } from "./emptyParts";
import { externalLink } from "./externalLink";
import { missingPart } from "./missingPart";
import { olderTemplate } from "./olderTemplate";
import { outsideTable } from "./outsideTable";

/** Every check of the workbook itself. */
export const bookRules: readonly BookRule[] = [
  missingPart,
  olderTemplate,
  changedTable,
  changedColumns,
  emptyTable,
  outsideTable,
  externalLink,
];
