import { emptySnapshot } from "../../src/domain/workbook/Snapshot";
import { type Done, type History, noHistory, noteChange } from "../../src/taskpane/model/history";

const fixOf = (cell: string): Done => ({
  job: "fixFindings",
  before: emptySnapshot,
  plan: [],
  cell: { sheet: "Metas", cell },
});
const cells = (list: readonly Done[]) => list.map(({ cell }) => cell?.cell);
const written = (history: History, cell: string) => noteChange(history, { kind: "written", done: fixOf(cell) });
const three = ["A1", "A2", "A3"].reduce(written, noHistory);

describe("The history of the pane", () => {
  it("keeps the last five jobs, newest first", () => {
    const seven = ["A1", "A2", "A3", "A4", "A5", "A6", "A7"].reduce(written, noHistory);
    expect(cells(seven.done)).toEqual(["A7", "A6", "A5", "A4", "A3"]);
  });

  it("does again in the order in which things were done", () => {
    const back = noteChange(three, { kind: "undone", count: 2, whole: true });
    expect([cells(back.done), cells(back.undone)]).toEqual([["A1"], ["A2", "A3"]]);
    const again = noteChange(back, { kind: "redone" });
    expect([cells(again.done), cells(again.undone)]).toEqual([["A2", "A1"], ["A3"]]);
  });

  it("forgets what was taken back once another job writes, somebody types, or a cell stayed", () => {
    const back = noteChange(three, { kind: "undone", count: 1, whole: true });
    expect(cells(back.undone)).toEqual(["A3"]);
    expect(cells(written(back, "B1").undone)).toEqual([]);
    expect(cells(noteChange(back, { kind: "edited" }).undone)).toEqual([]);
    expect(cells(noteChange(three, { kind: "undone", count: 1, whole: false }).undone)).toEqual([]);
    const check = { before: emptySnapshot, plan: [] };
    expect(cells(noteChange(back, { kind: "checked", check }).undone)).toEqual(["A3"]);
  });
});
