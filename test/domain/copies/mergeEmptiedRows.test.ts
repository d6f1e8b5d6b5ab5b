import fc from "fast-check";
import { receiveReturns } from "../../../src/actions/receiveReturns";
import { copyPartOf, fillsColumn } from "../../../src/domain/copies/copyTables";
import type { Receipt } from "../../../src/domain/copies/Receipt";
import type { Project } from "../../../src/domain/project/Project";
import { columnKinds, flattenRecord } from "../../../src/domain/project/Record";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Cell } from "../../../src/domain/workbook/Cell";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { paper, session } from "../../support/buildYear";
import { fillRow, received, sendCopies, sharedProject } from "../../support/copies";

/** Tables of which a municipality empties rows, by table of the workbook. */
const tables = {
  tSeguimiento: "followUp",
  tEjecucion: "execution",
  tCapacitacion: "training",
  tActores: "actors",
  tIndices: "indices",
  tRiesgos: "risks",
  tImpacto: "impacts",
  tControles: "controls",
} as const;

type Table = keyof typeof tables;
type Facts = Readonly<Record<string, Cell>>;

let project: Project;
let book: Snapshot;
let copy: Snapshot;
beforeAll(async () => {
  const { training } = await sharedProject();
  project = await sharedProject({
    training: [
      ...training,
      session({ municipality: "Girón", name: "Denuncia", post: "Asesor", date: "2022-06-08", topic: "Ley 2195" }),
    ],
    execution: [
      paper({ municipality: "Girón", line: 1, kind: "CDP", document: "CDP-7", value: 5_000_000 }),
      paper({ municipality: "Girón", line: 1, kind: "RP", document: "RP-9", value: 4_000_000, refersTo: "CDP-7" }),
    ],
  });
  const sent = sendCopies(project, ["Girón"]);
  book = sent.book;
  copy = sent.copies[0]?.snapshot ?? book;
});

type Row = { readonly municipality?: string; readonly risk?: Cell };

/** The rows of Girón, by their places among the records of the table. */
function placed(snapshot: Snapshot, table: Table): readonly (readonly [place: number, facts: Facts])[] {
  const { project: all } = decodeBook(snapshot);
  const own = new Set<Cell>(
    all.risks.filter(({ municipality }) => municipality === "Girón").map(({ number }) => number),
  );
  const rows: readonly Row[] = all[tables[table]];
  return rows.flatMap((row, place) =>
    (row.risk === undefined ? row.municipality === "Girón" : own.has(row.risk))
      ? [[place, flattenRecord(tables[table], { ...row } as never)] as const]
      : [],
  );
}

const ownOf = (snapshot: Snapshot, table: Table): readonly Facts[] => placed(snapshot, table).map(([, facts]) => facts);

/** The columns that the copy leaves open in a row that was sent. */
const openIn = (table: Table) =>
  [...columnKinds(tables[table]).keys()].filter((key) => fillsColumn(tables[table], key));

/** Empties the open cells of one of the rows of Girón, but for those of `left`. */
function empty(snapshot: Snapshot, table: Table, row: number, left: readonly string[]): Snapshot {
  const blank = openIn(table).filter((key) => !left.includes(key));
  const [place = 0] = placed(snapshot, table)[row] ?? [];
  return fillRow(snapshot, table, place, Object.fromEntries(blank.map((key) => [key, ""])));
}

/** Receives a return of which a person takes what is ticked at first, or everything that is offered. */
function receive(returned: Snapshot, everything: boolean): { receipt: Receipt; after: Snapshot } {
  const file = received("vuelta.xlsx", returned);
  const today = "2022-10-18";
  const first = receiveReturns.run(book, { files: [file], today });
  const ids = new Set(first.receipts[0]?.comparison?.changes.map(({ id }) => id) ?? []);
  const input = { files: [file], today, ...(everything ? { choices: { [file.fingerprint]: { ids } } } : {}) };
  const { plan, receipts } = receiveReturns.run(book, input);
  const [receipt] = receipts;
  if (receipt === undefined) throw new Error("no receipt");
  return { receipt, after: applyPlan(book, plan) };
}

const kindsOf = ({ comparison }: Receipt) => comparison?.changes.map(({ kind, table }) => `${kind} ${table}`) ?? [];

describe("a row of a copy that its municipality emptied", () => {
  it("but for what the copy locks is gone: a person is asked, and no row of its municipality's name alone is made", () => {
    const { receipt, after } = receive(empty(copy, "tCapacitacion", 0, []), false);
    expect(kindsOf(receipt)).toEqual(["removed training"]);
    expect([receipt.taken, receipt.comparison?.refused]).toEqual([[], []]);
    expect(ownOf(after, "tCapacitacion")).toEqual(ownOf(book, "tCapacitacion"));
  });

  it("but for one cell is that row with its other cells emptied, and no new one", () => {
    const last = ownOf(copy, "tCapacitacion").length - 1;
    const { receipt, after } = receive(empty(copy, "tCapacitacion", last, ["topic"]), false);
    expect(new Set(kindsOf(receipt))).toEqual(new Set(["field training"]));
    const [before, now] = [ownOf(book, "tCapacitacion"), ownOf(after, "tCapacitacion")];
    const bare = { pidm: "", name: "", date: "", hours: "", post: "", invited: "", attended: "", repeated: "" };
    expect(now).toEqual(before.with(last, { ...bare, topic: "Ley 2195", municipality: "Girón" }));
  });

  it("of a risk whose number stays takes nothing of the workbook unasked", () => {
    const { receipt, after } = receive(empty(copy, "tRiesgos", 0, []), false);
    expect(kindsOf(receipt)[0]).toBe("removed risks");
    expect(receipt.taken).toEqual([]);
    expect(decodeBook(after).project.risks).toEqual(decodeBook(book).project.risks);
  });

  it("is none where it was sent empty, as answers that nobody gave and a session that is but begun", () => {
    const open = empty(empty(book, "tImpacto", 0, []), "tCapacitacion", 0, []);
    const sent = sendCopies(decodeBook(open).project, ["Girón"]);
    const file = received("vuelta.xlsx", sent.copies[0]?.snapshot ?? book);
    const { receipts } = receiveReturns.run(sent.book, { files: [file], today: "2022-10-18" });
    expect(ownOf(sent.book, "tCapacitacion")[0]).toMatchObject({ municipality: "Girón", name: "" });
    expect(receipts[0]?.comparison?.changes).toEqual([]);
  });

  it("in any table, with any cells left, never makes a second row: what is left stands in its row, once a person takes it", () => {
    const work = fc.record({
      table: fc.constantFrom(...(Object.keys(tables) as Table[])),
      row: fc.nat(1),
      kept: fc.array(fc.nat(24), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(work, ({ table, row, kept }) => {
        const own = ownOf(copy, table);
        fc.pre(own[row] !== undefined);
        const left = kept.flatMap((at) => openIn(table)[at] ?? []);
        const returned = empty(copy, table, row, left);
        const isGone = copyPartOf(tables[table])?.fixed !== undefined && left.every((key) => own[row]?.[key] === "");
        const asked = receive(returned, false);
        expect(kindsOf(asked.receipt).filter((kind) => kind.startsWith("added"))).toEqual([]);
        expect(ownOf(asked.after, table).length).toBe(own.length);
        const { after } = receive(returned, true);
        const wanted = isGone ? own.toSpliced(row, 1) : ownOf(returned, table);
        expect(ownOf(after, table)).toEqual(wanted);
      }),
      { numRuns: 25 },
    );
  });
});
