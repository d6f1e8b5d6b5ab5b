import { bookFiles as englishBooks } from "../../i18n/en/bookFiles";
import { workbenchTexts as english } from "../../i18n/en/workbench";
import { bookFiles as spanishBooks } from "../../i18n/es/bookFiles";
import { workbenchTexts as spanish } from "../../i18n/es/workbench";
import { readFacts } from "./bridge/facts";
import { joinOffice } from "./bridge/joinOffice";
import { ownAddress } from "./bridge/ownAddress";
import { fillBook, readFile, saveFile } from "./files/xlsxFiles";
import { type PageSession, showPane, startSession } from "./PageSession";
import { drawTopBar } from "./view/drawTopBar";
import { byId } from "./view/element";
import { drawRibbon, readRibbon } from "./view/readRibbon";
import "./page.css";

const facts = readFacts(location.search);
const isEnglish = facts.locale === "en-US";
const texts = isEnglish ? english : spanish;
const books = isEnglish ? englishBooks : spanishBooks;

function notice(text: string): void {
  const place = byId("notice");
  place.textContent = text;
  place.hidden = text === "";
}

const fail = (reason: string) => notice(texts.failed(reason));

/** Runs what a button asks for; the page says when it cannot be done. */
async function attempt(work: () => Promise<void>): Promise<void> {
  notice(texts.working);
  document.body.setAttribute("aria-busy", "true");
  try {
    await work();
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  } finally {
    document.body.removeAttribute("aria-busy");
    if (byId("notice").textContent === texts.working) notice("");
  }
}

async function openFile(session: PageSession, file: File): Promise<void> {
  const reading = await readFile(file);
  if (!reading.ok) return notice(books[reading.code](file.name, reading.found));
  if (reading.snapshot.sheets.length === 0) return notice(texts.unreadable);
  await session.open({ fill: ({ host }) => fillBook(host, reading.snapshot) });
}

/** The sample project as it was made while the page was built. */
async function openSample(session: PageSession): Promise<void> {
  await session.open({ saved: await import("../node/printSample?sample") });
}

async function showRibbon(session: PageSession): Promise<void> {
  const answer = await fetch("manifest.xml");
  const manifest = new DOMParser().parseFromString(await answer.text(), "application/xml");
  drawRibbon(byId("ribbon"), readRibbon(manifest, facts.locale), ({ command }) =>
    command === undefined ? showPane() : session.press(command),
  );
}

function openAddress(url: string): void {
  const address = ownAddress(url, location.href);
  if (address === undefined) notice(texts.foreignAddress);
  else window.open(address, "_blank", "noopener");
}

async function start(): Promise<void> {
  const save = () => attempt(() => saveFile(session.host().host, texts.fileName));
  const session: PageSession = startSession(openAddress, fail, () => void save());
  joinOffice(facts, (body, flags) => session.host().execute(body, flags));
  drawTopBar(byId("bar"), texts, {
    empty: () => attempt(() => session.open()),
    sample: () => attempt(() => openSample(session)),
    open: (file) => attempt(() => openFile(session, file)),
    save,
  });
  // For the browser's console and the tests: the workbook behind the grid.
  Object.assign(window, { workbench: { host: session.host } });
  await attempt(() => showRibbon(session));
  const isBlank = new URLSearchParams(location.search).has("blanco");
  await attempt(() => (isBlank ? session.open() : openSample(session)));
}

void start();
