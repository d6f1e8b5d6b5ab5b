import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Scene } from "./Scene";

const folder = join(__dirname, "../../../assets/guide");
/** The guide travels with the add-in. */
const largest = 150 * 1024;
/** Fluent's movements last less. */
const stillness = 500;

/** What a picture shows: the pane, the sheet with its charts, or the whole page. */
export type Subject = "pane" | "sheet" | "page";

async function shoot({ page }: Scene, what: Subject): Promise<Buffer> {
  if (what === "page") return page.screenshot();
  if (what === "pane") return page.locator("#pane").screenshot();
  const main = await page.locator("main").boundingBox();
  const pane = await page.locator("#pane").boundingBox();
  assert.ok(main && pane);
  return page.screenshot({ clip: { ...main, width: main.width - pane.width } });
}

/** Writes a picture for the guide and the README. */
export async function takePicture(scene: Scene, name: string, what: Subject): Promise<void> {
  await scene.page.waitForTimeout(stillness);
  const bytes = await shoot(scene, what);
  assert.ok(bytes.length <= largest, `${name}.png has ${bytes.length} bytes`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.png`), bytes);
}
