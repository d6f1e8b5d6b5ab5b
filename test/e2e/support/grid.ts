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

/** Goes to a cell of the shown sheet by the name box and types into it. */
export async function typeAt({ page }: Scene, address: string, text: string): Promise<void> {
  const name = page.locator("#book input").first();
  await name.fill(address);
  await name.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
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
