import { createRoot } from "react-dom/client";
import { holdForm, lastOutcome, onOutcome } from "../commands/commandOutcomes";
import { associateCommands } from "../commands/commands";
import { officeWindow, openLinksWith } from "../commands/openWindow";
import { excelWorkbook } from "../excel/excelWorkbook";
import { minimumApi, supports } from "../excel/supports";
import { chooseLanguage, openStorage, readLanguage, saveLanguage } from "../host/chooseLanguage";
import { findOffer } from "../host/downloads";
import { watchTheme } from "../host/watchTheme";
import { App } from "./App";
import { rememberPlace } from "./shell/rememberPlace";
import { loadTexts } from "./texts/loadTexts";

const loadEngine = async () => (await import("./work/paneEngine")).paneEngine;
const loadImporter = async () => (await import("./work/paneImporter")).paneImporter;

/** One promise for each part, so that a second call does not wait again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let part: Promise<T> | undefined;
  return () => {
    part ??= load().catch((error: unknown) => {
      part = undefined;
      throw error;
    });
    return part;
  };
}

/** Milliseconds after which the pane stands still, and what a person asks for next is loaded while nobody waits. */
const stillness = 1_000;

function loadAhead(): void {
  // What does not come now is asked for again, and then says so.
  const ignore = () => undefined;
  setTimeout(
    () => void Promise.all([loadEngine(), import("./review/ReviewTab"), import("../excel/applyPlan")]).catch(ignore),
    stillness,
  );
}

async function start(root: HTMLElement): Promise<void> {
  // Without office.js (blocked or offline) the page still says what it needs.
  const office = typeof Office === "undefined" ? undefined : Office;
  await office?.onReady();
  const storage = openStorage(window);
  const language = chooseLanguage(readLanguage(storage), office?.context.displayLanguage);
  const offer = findOffer(document);
  const port = office && supports(minimumApi) ? { ...excelWorkbook(), ...(offer && { offer }) } : undefined;
  if (port) associateCommands(port);
  if (office) openLinksWith(document, officeWindow());
  createRoot(root).render(
    <App
      port={port}
      theme={watchTheme(window, () => office?.context.officeTheme?.bodyBackgroundColor)}
      texts={await loadTexts(language)}
      loadTexts={loadTexts}
      saveLanguage={(chosen) => saveLanguage(storage, chosen)}
      engine={once(loadEngine)}
      importer={once(loadImporter)}
      memory={rememberPlace(storage)}
      ribbon={{ last: lastOutcome, listen: onOutcome, holdForm }}
    />,
  );
}

const root = document.getElementById("root");
if (root) void start(root).then(loadAhead);
