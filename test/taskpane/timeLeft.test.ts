import { describeTimeLeft } from "../../src/taskpane/model/describeTimeLeft";
import { spanishTexts } from "../../src/taskpane/texts/loadTexts";

const { shell } = spanishTexts().pane;

describe("The time that a writing still takes", () => {
  it.each([
    [3_000, { done: 12, total: 60 }, "quedan unos 12 segundos"],
    [30_000, { done: 100, total: 300 }, "queda cerca de 1 minuto"],
    [60_000, { done: 100, total: 300 }, "queda cerca de 2 minutos"],
    // Nothing tells before the first part, and the end is not worth a word.
    [3_000, { done: 0, total: 60 }, ""],
    [3_000, { done: 59, total: 60 }, ""],
  ])("after %d ms and %j", (elapsed, progress, said) => {
    expect(describeTimeLeft(elapsed, progress, shell)).toBe(said);
  });

  it("stands beside the parts, with dots between thousands", () => {
    expect(shell.writing(0, 1_236)).toBe("Escribiendo en el libro…");
    expect(shell.writing(12, 1_236)).toBe("Escribiendo: parte 12 de 1.236");
  });
});
