import assert from "node:assert/strict";
import type { BrowserTest } from "../support/BrowserTest";
import { eventually } from "../support/eventually";
import { goTo } from "../support/grid";
import { assertCell } from "../support/steps";

const states = ["Pendiente", "En curso", "Entregada", "Aprobada", "Pendiente", "En curso"];

/** Univer's list opened with a field of its own, which took the keys after the first. */
export const listCells: BrowserTest = {
  title: "words typed fast into cells with a list are whole in their cells",
  run: async ({ openSample }) => {
    const scene = await openSample();
    await goTo(scene, "Evidencias", "D5");
    for (const state of states) {
      await scene.page.keyboard.type(state);
      await scene.page.keyboard.press("Enter");
    }
    await assertCell(scene, "Evidencias", `D${5 + states.length - 1}`, states.at(-1));
    await eventually(async () => {
      const cells = states.map((_, index) => scene.cell("Evidencias", `D${5 + index}`));
      assert.deepEqual(
        (await Promise.all(cells)).map(({ value }) => value),
        states,
      );
    });
  },
};
