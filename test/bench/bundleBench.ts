import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildPane, paneFolder } from "../support/buildPane";

async function gzipBytes(file: string): Promise<number> {
  return gzipSync(await readFile(join(paneFolder, file)), { level: 9 }).length;
}

async function sum(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(gzipBytes));
  return sizes.reduce((total, size) => total + size, 0);
}

/** Bytes of the production build of the pane, gzip level 9, office.js not counted: what the first render needs, and the rest. */
export async function benchBundle() {
  const stats = (await buildPane()).toJson({ all: false, assets: true, entrypoints: true });
  const isScript = (name: string): boolean => name.endsWith(".js");
  const initial = (stats.entrypoints?.taskpane?.assets ?? []).map(({ name }) => name).filter(isScript);
  const lazy = (stats.assets ?? []).map(({ name }) => name).filter((name) => isScript(name) && !initial.includes(name));
  const sizes = { initialGzipBytes: await sum(initial), lazyGzipBytes: await sum(lazy), lazyFiles: lazy.length };
  await rm(paneFolder, { recursive: true, force: true });
  return sizes;
}
