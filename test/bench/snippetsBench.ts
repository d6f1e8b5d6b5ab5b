/**
 * How many of Microsoft's published Excel snippets (github.com/OfficeDev/office-js-snippets, samples/excel) the embedded
 * workbook runs. A snippet runs when each of its buttons, those that set up first and then the others in their order, ends
 * without error on one fresh workbook, with the real office.js at ExcelApi 1.13; what it logs with `console.error` is an error.
 * A snippet is «beyond» when it does not compile against the declaration of office.js cut to ExcelApi 1.13, without pivot
 * tables, shapes, slicers and images (snippets/needs.ts), or needs the network, a file or another part of Office. A snippet
 * is «faulty» when its script asks its page for an element that its HTML does not hold: it fails in Excel too, and counts
 * neither way.
 */
import { setTimeout as pause } from "node:timers/promises";
import { transformSync } from "@swc/core";
import { type OpenedHost, openHost } from "../support/openHost";
import { beyondOf } from "./snippets/needs";
import { openPage, type Page } from "./snippets/page";
import { readSnippets, type Snippet } from "./snippets/readSnippet";

/** The longest that one button may take, and how long the add-in is silent when it has finished, in milliseconds. */
const [patience, aftermath] = [300_000, 200];

function textOf(error: unknown): string {
  const { code, message, debugInfo } = (error ?? {}) as Partial<OfficeExtension.Error>;
  const inner = debugInfo?.innerError as { readonly message?: string } | undefined;
  const place = debugInfo?.errorLocation === undefined ? "" : ` at ${debugInfo.errorLocation}`;
  return code === undefined ? String(message ?? error) : `${code}: ${inner?.message ?? message}${place}`;
}

function start(
  { script }: Snippet,
  page: Page,
  { Excel, Office, OfficeExtension }: OpenedHost,
  fail: (error: unknown) => void,
) {
  const { code } = transformSync(script, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    isModule: false,
  });
  const quiet = { log: () => undefined, info: () => undefined, warn: () => undefined, error: fail };
  const globals = { Excel, Office, OfficeExtension, document: page.document, console: quiet };
  new Function(...Object.keys(globals), code)(...Object.values(globals));
}

/** Waits until the add-in has sent nothing for a while: a handler need not wait for what it began. */
async function untilIdle({ host }: OpenedHost): Promise<void> {
  for (let last = -1; last !== host.counters.syncs; await pause(aftermath)) last = host.counters.syncs;
}

/** A snippet over a workbook of its own. */
interface Trial {
  readonly opened: OpenedHost;
  readonly page: Page;
}

async function openTrial(snippet: Snippet): Promise<Trial> {
  const opened = await openHost({ requirementSet: "1.13", locale: "en-US" });
  return { opened, page: openPage(snippet.html) };
}

async function press({ opened, page }: Trial, id: string, fail: (error: unknown) => void): Promise<void> {
  const late = pause(patience, "late", { ref: false });
  const end = await Promise.race([page.click(id).then(() => "done", fail), late]);
  if (end === "late") fail(new Error("takes more than five minutes"));
  await untilIdle(opened);
}

/** Presses buttons from one on; gives the place of the next when the workbook is closed before: its add-in ends with it. */
async function pressFrom(
  snippet: Snippet,
  trial: Trial,
  first: number,
  fail: (error: unknown) => void,
): Promise<number> {
  const { opened, page } = trial;
  start(snippet, page, opened, fail);
  for (const [index, id] of page.actions.entries()) {
    if (index < first) continue;
    if (opened.excel.host.state.isClosed) return index;
    await press(trial, id, fail);
  }
  return page.actions.length;
}

interface Outcome {
  /** The first error; undefined when the snippet runs. */
  readonly error: string | undefined;
  readonly faulty: boolean;
}

async function runSnippet(snippet: Snippet): Promise<Outcome> {
  const errors: string[] = [];
  const fail = (error: unknown): void => void errors.push(textOf(error));
  let [at, isFaulty, isLeft] = [0, false, true];
  process.on("unhandledRejection", fail);
  while (isLeft) {
    const trial = await openTrial(snippet);
    try {
      at = await pressFrom(snippet, trial, at, fail);
      isLeft = at < trial.page.actions.length;
    } catch (error) {
      fail(error);
      isLeft = false;
    } finally {
      isFaulty ||= trial.page.missing.size > 0;
      await trial.opened.close();
    }
  }
  process.off("unhandledRejection", fail);
  return { error: errors[0], faulty: isFaulty && errors.length > 0 };
}

/** Runs every snippet of a folder, tells of each how it ends, and gives the totals. */
export async function benchSnippets(folder: string | undefined): Promise<unknown> {
  if (folder === undefined) throw new Error("npm run bench snippets -- FOLDER");
  const snippets = readSnippets(folder);
  const beyond = beyondOf(snippets);
  const counts = { runs: 0, fails: 0, faulty: 0, beyond: beyond.size };
  for (const snippet of snippets) {
    const reason = beyond.get(snippet.name);
    if (reason !== undefined) {
      console.log(`${snippet.name}: beyond: ${reason}`);
      continue;
    }
    const { error, faulty } = await runSnippet(snippet);
    counts[faulty ? "faulty" : error === undefined ? "runs" : "fails"] += 1;
    console.log(`${snippet.name}: ${faulty ? "faulty: " : ""}${error ?? "runs"}`);
  }
  const { runs, fails, ...others } = counts;
  return { result: `${runs} of ${runs + fails} that need only ExcelApi 1.13 or less run`, ...others };
}
