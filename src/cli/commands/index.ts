import { actions, type CliId, type CliViewId } from "../../actions/registry";
import { byKey, keysOf } from "../../domain/project/byKey";

import type { Command } from "./Command";
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
import { validate } from "./validate";
import { valorar } from "./valorar";
import { viewCommand } from "./viewCommand";

function isView(id: keyof typeof actions): id is CliViewId {
  const action = actions[id];
  return "cli" in action && "builds" in action.cli;
}

const views = byKey(keysOf(actions).filter(isView), (id) => viewCommand(actions[id]));

/**
 * The commands in the order of the help: those of the registry under its ids, and those that only read. Their texts stand
 * under the same keys.
 */
export const commands = {
  structure: importForm,
  compare: compareForm,
  validate,
  review: reviewSheets,
  value: valorar,
  ...views,
  reportRisks: reportBook,
  follow,
  recordSends: copyBook,
  receiveReturns: receiveCopies,
  consolidate: consolidateFolder,
  importCatalogue: importList,
  importRiskMap: importMap,
} as const satisfies Readonly<Record<CliId, Command>> & Readonly<Record<string, Command>>;

export type CommandKey = keyof typeof commands;
