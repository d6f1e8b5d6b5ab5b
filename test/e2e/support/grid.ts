import assert from "node:assert/strict";
import { formatArea } from "../../../src/domain/workbook/address";
import { eventually } from "./eventually";
import type { PageWindow, Scene } from "./Scene";

/** Clicks a place of the grid, in pixels from the corner of the workbook: ends what a person types. */
export function clickGrid({ page }: Scene, x: number, y: number): Promise<void> {
  return page.locator("#book").click({ position: { x, y } });
}

/** Clicks a cell in view and types without ending it. */
export async function typeIntoGrid(scene: Scene, text: string): Promise<void> {
  await clickGrid(scene, 300, 330);
  await scene.page.keyboard.type(text);
}

/** Waits until a cell of a sheet is selected: the pane and the name box select some time after the click. */
export function waitForSelection(scene: Scene, sheet: string, address: string): Promise<void> {
  return eventually(async () => {
    const selected = await scene.selection();
    assert.deepEqual([selected.sheet, formatArea(selected.area)], [sheet, address]);
  });
}

/** Waits until a sheet is in front. */
export function waitForSheet(scene: Scene, sheet: string, reason?: string): Promise<void> {
  return eventually(async () => assert.equal((await scene.selection()).sheet, sheet, reason));
}

/** Goes to cells of the shown sheet by the name box, and waits until the grid has the keyboard. */
async function goByNameBox(scene: Scene, sheet: string, address: string): Promise<void> {
  const name = scene.page.locator("#book input").first();
  await name.fill(address);
  await name.press("Enter");
  await waitForSelection(scene, sheet, address);
  await scene.page.waitForFunction(() => document.activeElement !== document.querySelector("#book input"));
}

/** Goes to cells of any sheet. */
export async function goTo(scene: Scene, sheet: string, address: string): Promise<void> {
  await showSheet(scene, sheet);
  await goByNameBox(scene, sheet, address);
}

/** Goes to a cell of the shown sheet and types into it, `delay` milliseconds a key. */
export async function typeAt(scene: Scene, sheet: string, address: string, text: string, delay = 0): Promise<void> {
  await goByNameBox(scene, sheet, address);
  await scene.page.keyboard.type(text, { delay });
  await scene.page.keyboard.press("Enter");
}

/** Brings a sheet to the front, as its tab does. */
export async function showSheet({ page }: Scene, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const book = (window as PageWindow).workbench?.host().host.book;
    const sheet = book?.sheets().find((one) => one.name === wanted);
    if (book === undefined || sheet === undefined) throw new Error(`There is no sheet «${wanted}».`);
    book.activate(sheet.id);
  }, name);
}

/** Sends keys as fast as the browser takes them: the answers are waited for at the end. */
export async function pressAtOnce({ page }: Scene, keys: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const codes: Readonly<Record<string, number>> = { Enter: 13, Tab: 9 };
  const events = keys.flatMap((key) => {
    const code = codes[key] ?? key.toUpperCase().charCodeAt(0);
    const text = key === "Enter" ? "\r" : key === "Tab" ? undefined : key;
    const one = { key, code: key, windowsVirtualKeyCode: code };
    return [
      { type: "keyDown" as const, ...one, ...(text === undefined ? {} : { text }) },
      { type: "keyUp" as const, ...one },
    ];
  });
  await Promise.all(events.map((event) => session.send("Input.dispatchKeyEvent", event)));
}
