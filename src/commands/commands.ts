import { localTime } from "../actions/localTime";
import type { WorkbookPort } from "../actions/WorkbookPort";
import { helpAddress } from "../help/helpAddress";
import { chooseLanguage, openStorage, readLanguage } from "../host/chooseLanguage";
import type { CommandId } from "./commandOutcomes";
import { officeWindow } from "./openWindow";
import { type BookCommand, runCommand } from "./runCommand";

/** The actions are loaded when a button is pressed, so that the pane starts without them. */
const structure: BookCommand = {
  id: "structure",
  // In somebody else's workbook, and where something of theirs is in the way, nothing is written before they have seen what.
  compute: async (snapshot) => {
    const [{ structure: action }, { bookKind }, { decodeBook }] = await Promise.all([
      import("../actions/structure"),
      import("../actions/bookKind"),
      import("../layouts/decodeBook"),
    ]);
    const result = action.run(snapshot, {});
    const isForeign = bookKind(snapshot, decodeBook(snapshot)) === "foreign";
    return { ...result, asks: result.plan.length > 0 && (isForeign || result.conflicts.length > 0) };
  },
  shownOn: ["Inicio"],
};

const check: BookCommand = {
  id: "check",
  compute: async (snapshot) => (await import("../actions/check")).check.run(snapshot, { now: localTime(new Date()) }),
  shownOn: ["Hallazgos", "Inicio"],
};

const summary: BookCommand = {
  id: "summary",
  compute: async (snapshot) => (await import("../actions/summarize")).summarize.run(snapshot, undefined),
  shownOn: ["Resumen"],
};

const riskReport: BookCommand = {
  id: "riskReport",
  compute: async (snapshot) =>
    (await import("../actions/reportRisks")).reportRisks.run(snapshot, { now: localTime(new Date()) }),
  // Without risks nothing is written: the sheet to fill in is shown.
  shownOn: ["Informe de riesgos", "Riesgos"],
};

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
    structure: bookHandler(structure, port),
    check: bookHandler(check, port),
    summary: bookHandler(summary, port),
    riskReport: bookHandler(riskReport, port),
    help: helpHandler,
  };
}

/** Ties the ribbon to its functions; call it once, when Office is ready, in the page that all parts share. */
export function associateCommands(port: WorkbookPort): void {
  for (const [id, handler] of Object.entries(buildHandlers(port))) Office.actions.associate(id, handler);
}
