import type { Scene } from "./Scene";

/** Clicks a place of the grid, in pixels from the corner of the workbook: ends what a person types. */
export function clickGrid({ page }: Scene, x: number, y: number): Promise<void> {
  return page.locator("#book").click({ position: { x, y } });
}

/** Clicks a cell in view and types without ending it. */
export async function typeIntoGrid(scene: Scene, text: string): Promise<void> {
  await clickGrid(scene, 300, 330);
  await scene.page.keyboard.type(text);
}
