import assert from "node:assert/strict";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { type Area, parseArea } from "../../../src/domain/workbook/address";
import type { Cell } from "../../../src/domain/workbook/Cell";
import type { ExcelHost } from "../../../src/workbench/host/createHost";

/** What the page shows to the console, and so to a test. */
export type PageWindow = typeof window & { readonly workbench?: { readonly host: () => ExcelHost } };

export interface SceneOptions {
  /** Query of the page's address: "?blanco" for an empty workbook. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  /** A text that says that the pane is there; without it, its places. */
  readonly pane?: string;
  /** Whether the page tells when its grid is drawn, which pages before December 2026 do not. */
  readonly tellsDrawn?: boolean;
}

/** A page with its workbook and pane, opened for one test. */
export interface Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Value and formula of a cell. */
  readonly cell: (sheet: string, address: string) => Promise<{ readonly value: Cell; readonly formula?: string }>;
  readonly sheets: () => Promise<readonly string[]>;
  readonly selection: () => Promise<{ readonly sheet: string; readonly area: Area }>;
  /** Errors of the console, failed requests and violations of the Content-Security-Policy so far. */
  readonly problems: readonly string[];
  /** Forgets the problems so far, for tests that make one on purpose, and gives them. */
  readonly takeProblems: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Longest wait for something to appear, in milliseconds: two busy cores are slow. */
const patience = 60_000;

function watch(page: Page, problems: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.stack ?? error.message}`));
  page.on("requestfailed", (request) => {
    // Leaving a page stops what it was loading.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
}

function hearViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
    console.error(`CSP ${violatedDirective}: ${blockedURI}`);
  });
}

async function readCell(page: Page, sheet: string, address: string) {
  const area = parseArea(address);
  assert.ok(area, `no address: ${address}`);
  return page.evaluate(
    async ([name, block]) => {
      const host = (window as PageWindow).workbench?.host().host;
      const found = host?.book.sheets().find((one) => one.name === name);
      await host?.book.settle();
      const cell = found && host?.book.read(found.id, block)[0]?.[0];
      if (cell === undefined) throw new Error(`There is no sheet «${name}».`);
      return { ...cell };
    },
    [sheet, area] as const,
  );
}

function readSheets(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () =>
      (window as PageWindow).workbench
        ?.host()
        .host.book.sheets()
        .map((sheet) => sheet.name) ?? [],
  );
}

function readSelection(page: Page) {
  return page.evaluate(() => {
    const book = (window as PageWindow).workbench?.host().host.book;
    const selected = book?.selection();
    const name = book?.sheets().find((sheet) => sheet.id === selected?.sheet)?.name;
    if (selected === undefined || name === undefined) throw new Error("The page has no workbook.");
    return { ...selected, sheet: name };
  });
}

/** Opens the page as a person does, and waits until the pane is there. */
export async function openScene(browser: Browser, url: string, options: SceneOptions = {}): Promise<Scene> {
  const { query = "", width = 1366, height = 768 } = options;
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const problems: string[] = [];
  watch(page, problems);
  await page.addInitScript(hearViolations);
  await page.goto(`${url}/${query}`, { waitUntil: "domcontentloaded", timeout: patience });
  const pane = page.frameLocator("#pane");
  const ready = options.pane === undefined ? pane.getByRole("tab") : pane.getByText(options.pane);
  await ready.first().waitFor();
  // A person types once there is a grid.
  if (options.tellsDrawn ?? true) await page.locator('[aria-busy="false"]').waitFor({ state: "attached" });
  return {
    page,
    pane,
    problems,
    takeProblems: () => problems.splice(0),
    cell: (sheet, address) => readCell(page, sheet, address),
    sheets: () => readSheets(page),
    selection: () => readSelection(page),
    close: () => context.close(),
  };
}

/** The pane's frame, for scripts in it. */
export function frameOf({ page }: Scene): Frame {
  const frame = page.frame({ url: /pane\.html/ });
  assert.ok(frame, "the pane is in its frame");
  return frame;
}
