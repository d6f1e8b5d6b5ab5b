import { localTime } from "../actions/localTime";
import type { RibbonId } from "../actions/registry";
import type { WorkbookPort } from "../actions/WorkbookPort";
import { byKey } from "../domain/project/byKey";
import { helpAddress } from "../help/helpAddress";
import { chooseLanguage, openStorage, readLanguage } from "../host/chooseLanguage";
import { type CommandId, holdsForm, type PlaceCommand, tellOutcome } from "./commandOutcomes";
import { officeWindow } from "./openWindow";
import { type BookCommand, runCommand } from "./runCommand";

const ribbonIds = [
  "structure",
  "check",
  "summarize",
  "reportRisks",
  "summarizePlaces",
  "consolidate",
] as const satisfies readonly RibbonId[];

/** The actions are loaded when a button is pressed, so that the pane starts without them. */
function bookCommand(id: RibbonId): BookCommand {
  return {
    id,
    ...(id === "structure" && { isHeld: holdsForm }),
    compute: async (before) =>
      (await import("../actions/registry")).computeForRibbon(id, before, localTime(new Date())),
  };
}

async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** The guide in the language of the pane; a browser window of its own where Office can open one. */
function openHelp(): void {
  const language = chooseLanguage(readLanguage(openStorage(window)), Office.context.displayLanguage);
  const open = officeWindow() ?? ((url: string) => window.open(url, "_blank", "noopener"));
  open(new URL(helpAddress(language), location.href).href);
}

type Handler = (event: Office.AddinCommands.Event) => Promise<void>;

function bookHandler(command: BookCommand, port: WorkbookPort): Handler {
  return async (event) => {
    try {
      await runCommand(command, port, showPane);
    } finally {
      event.completed();
    }
  };
}

/** Opens the pane at a place: one that opens now asks for the latest outcome, one that is open hears it. */
function placeHandler(id: PlaceCommand): Handler {
  return async (event) => {
    try {
      tellOutcome({ id, state: "place" });
      await showPane();
    } finally {
      event.completed();
    }
  };
}

async function helpHandler(event: Office.AddinCommands.Event): Promise<void> {
  try {
    openHelp();
  } finally {
    event.completed();
  }
}

/** The functions of the ribbon by the name that manifest.xml gives them. */
export function buildHandlers(port: WorkbookPort): Readonly<Record<CommandId, Handler>> {
  return {
    ...byKey(ribbonIds, (id) => bookHandler(bookCommand(id), port)),
    share: placeHandler("share"),
    help: helpHandler,
  };
}

/** Ties the ribbon to its functions; call it once, when Office is ready, in the page that all parts share. */
export function associateCommands(port: WorkbookPort): void {
  for (const [id, handler] of Object.entries(buildHandlers(port))) Office.actions.associate(id, handler);
}
