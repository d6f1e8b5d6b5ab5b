import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Scene } from "./Scene";

const folder = join(__dirname, "../../../assets/guide");
/** The guide travels with the add-in. */
const largest = 150 * 1024;
/** Fluent's movements last less. */
const stillness = 500;

/** Writes a picture of the pane or the page for the guide and the README. */
export async function takePicture({ page }: Scene, name: string, what: "pane" | "page"): Promise<void> {
  await page.waitForTimeout(stillness);
  const bytes = what === "pane" ? await page.locator("#pane").screenshot() : await page.screenshot();
  console.log(name, bytes.length);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), bytes);
}
