import { buildDashboard } from "./buildDashboard";
import { compareForm } from "./compareForm";
import { consolidateFolder } from "./consolidateFolder";
import { copyBook } from "./copyBook";
import { follow } from "./follow";
import { importForm } from "./importForm";
import { importList } from "./importList";
import { importMap } from "./importMap";
import { receiveCopies } from "./receiveCopies";
import { reportBook } from "./reportBook";
import { reviewSheets } from "./reviewSheets";
import { summarizeBook } from "./summarizeBook";
import { summarizeByPlace } from "./summarizeByPlace";
import { validate } from "./validate";
import { valorar } from "./valorar";

/** The commands in the order of the help; their texts stand under the same keys. */
export const commands = {
  import: importForm,
  compare: compareForm,
  validate,
  review: reviewSheets,
  value: valorar,
  summarize: summarizeBook,
  places: summarizeByPlace,
  dashboard: buildDashboard,
  report: reportBook,
  follow,
  copy: copyBook,
  receive: receiveCopies,
  consolidate: consolidateFolder,
  catalogue: importList,
  importMap,
} as const;

export type CommandKey = keyof typeof commands;
