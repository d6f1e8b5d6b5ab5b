import { parseSheetRange } from "../../domain/formula/sheetName";
import { parseArea } from "../../domain/workbook/address";
import type { ExcelHost } from "../host/createHost";
import type { FileWish } from "../host/Host";
import { servePane } from "./bridge/servePane";
import { downloadBook } from "./files/xlsxFiles";
import { openBook } from "./openBook";
import type { SavedBook } from "./SavedBook";
import { byId } from "./view/element";
import { showCharts } from "./view/showCharts";

/** Charts follow typing after this pause, in milliseconds. */
const pause = 150;

/** What a workbook that is opened begins with. */
interface Beginning {
  readonly saved?: SavedBook;
  readonly fill?: (host: ExcelHost) => Promise<void>;
}

export interface PageSession {
  /** The workbook that is open now. */
  readonly host: () => ExcelHost;
  /** Opens a saved workbook, or a blank one, in the place of the last one; `fill` writes into it before the pane reads it. */
  readonly open: (begin?: Beginning) => Promise<void>;
  readonly press: (command: string) => void;
}

function followCharts(host: ExcelHost): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void host.host.book.settle().then(() => showCharts(byId("charts"), host.host)), pause);
  };
  host.host.book.onChanged(draw);
  host.host.book.onSelected(draw);
  draw();
}

/** Goes where the link of a clicked cell leads. */
function followLinks({ host }: ExcelHost): void {
  byId("book").onclick = () => {
    const { sheet, area } = host.book.selection();
    const target = host.state.links.get(sheet)?.get(`${area.row},${area.column}`)?.documentReference;
    if (target !== undefined) goToReference(host, target);
  };
}

function goToReference({ book }: ExcelHost["host"], reference: string): void {
  const { sheet: name, area } = parseSheetRange(reference);
  const sheet = book.sheets().find((one) => one.name === name);
  const cells = parseArea(area);
  if (sheet === undefined || cells === undefined) return;
  book.activate(sheet.id);
  book.select(sheet.id, cells);
}

/** Shows or hides the pane; without `shown` the other of the two. */
export function showPane(shown?: boolean): void {
  const isHidden = document.body.classList.toggle("withoutPane", shown === undefined ? undefined : !shown);
  byId("pane").toggleAttribute("inert", isHidden);
}

function focusRibbon(): void {
  byId("ribbon").querySelector("button")?.focus();
}

/** F6 goes from part to part, as in Excel: Univer keeps the Tab key to itself. */
function passKeys(frame: HTMLIFrameElement): void {
  const pass = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    frame.contentWindow?.focus();
  };
  window.addEventListener("keydown", pass, { capture: true });
}

async function closeBook(frame: HTMLIFrameElement, opened: ExcelHost): Promise<void> {
  // The pane of the old workbook must not ask the new one.
  frame.src = "about:blank";
  // Univer cannot be closed in the middle of a calculation.
  await opened.host.book.settle();
  opened.dispose();
}

/** The open workbook and the pane beside it. */
export function startSession(
  openUrl: (url: string) => void,
  failed: (reason: string) => void,
  save: () => void,
): PageSession {
  const frame = byId("pane") as HTMLIFrameElement;
  let current: ExcelHost | undefined;
  const host = (): ExcelHost => {
    if (current === undefined) throw new Error("No workbook is open.");
    return current;
  };
  const post = servePane(frame, { host, show: () => showPane(true), leave: focusRibbon, open: openUrl, failed });
  passKeys(frame);
  const file = (what: FileWish) => {
    if (typeof what === "object") downloadBook(what.open);
    else if (what === "save") save();
    else void open();
  };
  const begin = (opened: ExcelHost) => {
    opened.onEvent((event) => post({ kind: "event", event }));
    opened.onFile(file);
    followCharts(opened);
    followLinks(opened);
    frame.src = `pane.html${location.search}`;
  };
  const open: PageSession["open"] = async ({ saved, fill } = {}) => {
    if (current !== undefined) await closeBook(frame, current);
    current = openBook(byId("book"), saved);
    await fill?.(current);
    begin(current);
  };
  return {
    host,
    open,
    press: (command) => post({ kind: "command", id: command }),
  };
}
