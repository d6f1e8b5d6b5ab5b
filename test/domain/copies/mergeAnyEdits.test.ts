import fc from "fast-check";
import { receiveReturns } from "../../../src/actions/receiveReturns";
import type { Project } from "../../../src/domain/project/Project";
import { columnKinds, flattenRecord } from "../../../src/domain/project/Record";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { paper } from "../../support/buildYear";
import { fillRow, received, sendCopies, sharedProject } from "../../support/copies";

/** Columns that a municipality fills, by table of the workbook and key of the project. */
const filled = {
  tSeguimiento: ["followUp", ["achieved", "evidence", "note"]],
  tCapacitacion: ["training", ["topic", "hours", "attended"]],
  tActores: ["actors", ["name", "position", "note"]],
  tRiesgos: ["risks", ["causes", "text", "action"]],
} as const;

type Table = keyof typeof filled;

/** One person's edit: a row of the municipality (by its place among its own), a column, what it becomes. */
interface Edit {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly word: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  table: fc.constantFrom(...(Object.keys(filled) as Table[])),
  row: fc.nat(2),
  column: fc.nat(2),
  word: fc.integer({ min: 1, max: 999 }),
});

const ownRowsOf = (project: Project, table: Table) =>
  project[filled[table][0]].flatMap((row, index) => (row.municipality === "Girón" ? [index] : []));

const fieldOf = ({ table, column }: Edit) => filled[table][1][column] ?? "note";

const numeric = ["achieved", "hours", "attended"];

function typedBy(change: Edit, who: string): string | number {
  return numeric.includes(fieldOf(change)) ? change.word : `${who} ${change.word}`;
}

/** The last edit of each cell that exists. */
function standing(edits: readonly Edit[], project: Project, who: string): ReadonlyMap<string, string | number> {
  return new Map(
    edits.flatMap((change) =>
      ownRowsOf(project, change.table)[change.row] === undefined
        ? []
        : [[`${change.table} ${change.row} ${fieldOf(change)}`, typedBy(change, who)] as const],
    ),
  );
}

function write(book: Snapshot, edits: ReadonlyMap<string, string | number>): Snapshot {
  const { project } = decodeBook(book);
  return [...edits].reduce((now, [key, value]) => {
    const [table = "tRiesgos", row = "0", field = ""] = key.split(" ");
    const at = ownRowsOf(project, table as Table)[Number(row)] ?? 0;
    return fillRow(now, table, at, { [field]: value });
  }, book);
}

function read(book: Snapshot, key: string): unknown {
  const { project } = decodeBook(book);
  const [table = "tRiesgos", row = "0", field = ""] = key.split(" ");
  const records: readonly object[] = project[filled[table as Table][0]];
  const record = records[ownRowsOf(project, table as Table)[Number(row)] ?? 0] ?? {};
  return Object.entries(record).find(([name]) => name === field)?.[1];
}

describe("edits in the copy and in the workbook", () => {
  it("are all there after the return, or asked about where both changed one cell otherwise", async () => {
    const project = await sharedProject();
    const { book, copies } = sendCopies(project, ["Girón"]);
    const copy = copies[0]?.snapshot ?? book;
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.array(edit, { maxLength: 6 }), (there, here) => {
        const theirs = standing(there, decodeBook(copy).project, "Girón");
        const ours = standing(here, project, "AMB");
        const own = write(book, ours);
        const { plan, receipts } = receiveReturns.run(own, {
          files: [received("vuelta.xlsx", write(copy, theirs))],
          today: "2022-10-18",
        });
        const after = applyPlan(own, plan);
        const both = [...theirs].filter(([key, value]) => ours.has(key) && ours.get(key) !== value);
        for (const [key, value] of ours) expect([key, read(after, key)]).toEqual([key, value]);
        for (const [key, value] of theirs) if (!ours.has(key)) expect([key, read(after, key)]).toEqual([key, value]);
        const asked = receipts[0]?.comparison?.changes.filter(({ by }) => by === "both") ?? [];
        expect(asked.length).toBe(both.length);
        expect(receipts[0]?.comparison?.refused).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

/** Columns by which rows are known again. */
const known = {
  tEjecucion: ["execution", ["document", "kind", "date"]],
  tCapacitacion: ["training", ["name", "post", "date"]],
  tActores: ["actors", ["name", "type", "position"]],
  tIndices: ["indices", ["index", "source", "value"]],
  tRiesgos: ["risks", ["text", "process", "causes"]],
  tControles: ["controls", ["text", "purpose", "how"]],
} as const;

type KnownTable = keyof typeof known;

const renaming = fc.record({
  table: fc.constantFrom(...(Object.keys(known) as KnownTable[])),
  row: fc.nat(1),
  column: fc.nat(2),
});

type Renaming = typeof renaming extends fc.Arbitrary<infer T> ? T : never;

/** Places of the first rows of Girón; its controls are those of risks 1 and 3. */
const placesIn = (project: Project, table: KnownTable): readonly number[] =>
  project[known[table][0]].flatMap((row, place) =>
    ("municipality" in row ? row.municipality === "Girón" : row.risk !== 2) ? [place] : [],
  );

/** Writes another word into each of the cells, and tells the words. */
function retype(book: Snapshot, edits: readonly Renaming[], who: string): readonly [Snapshot, readonly string[]] {
  const { project } = decodeBook(book);
  const there = edits.filter(({ table, row }) => placesIn(project, table)[row] !== undefined);
  const cells = new Map(there.map((one) => [`${one.table} ${one.row} ${one.column}`, one]));
  const typed = [...cells.values()].map((one, n) => [one, `${who} ${n}`] as const);
  const after = typed.reduce((now, [{ table, row, column }, word]) => {
    const field = known[table][1][column] ?? "";
    return fillRow(now, table, placesIn(project, table)[row] ?? 0, { [field]: word });
  }, book);
  return [after, typed.map(([, word]) => word)];
}

describe("edits of what a row is known by", () => {
  it("are in the workbook after the return, or asked about, and nothing that the workbook says goes unasked", async () => {
    const documents = ["CDP", "RP"].map((kind) => paper({ municipality: "Girón", kind, document: `${kind}-7` }));
    const { book, copies } = sendCopies(await sharedProject({ execution: documents }), ["Girón"]);
    const edits = fc.array(renaming, { maxLength: 5 });
    fc.assert(
      fc.property(edits, edits, (there, here) => {
        const [copy, theirs] = retype(copies[0]?.snapshot ?? book, there, "copia");
        const [own, ours] = retype(book, here, "libro");
        const { plan, receipts } = receiveReturns.run(own, {
          files: [received("vuelta.xlsx", copy)],
          today: "2022-10-18",
        });
        const after = JSON.stringify(decodeBook(applyPlan(own, plan)).project);
        const [receipt] = receipts;
        const open = receipt?.comparison?.changes.filter((one) => !receipt.taken.includes(one)) ?? [];
        const asked = JSON.stringify(open);
        expect(receipt?.comparison?.refused).toEqual([]);
        expect(ours.filter((word) => !after.includes(`"${word}"`))).toEqual([]);
        expect(theirs.filter((word) => !after.includes(`"${word}"`) && !asked.includes(`"${word}"`))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

/** What a municipality does to its copy besides: a new risk, a session emptied, its reports the other way round. */
interface Work {
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly emptied: boolean;
  readonly sorted: boolean;
}

const work: fc.Arbitrary<Work> = fc.record({
  edits: fc.array(edit, { maxLength: 4 }),
  added: fc.nat(2),
  emptied: fc.boolean(),
  sorted: fc.boolean(),
});

const keysOf = (table: "training" | "followUp") => [...columnKinds(table).keys()];

/** The reports in the opposite order. */
function reversed(copy: Snapshot): Snapshot {
  const rows = decodeBook(copy).project.followUp.toReversed();
  return rows.reduce((now, row, at) => fillRow(now, "tSeguimiento", at, flattenRecord("followUp", { ...row })), copy);
}

function doWork(copy: Snapshot, name: string, { edits, added, emptied, sorted }: Work): Snapshot {
  const { project } = decodeBook(copy);
  const cells = edits.flatMap((change) => {
    const { length } = project[filled[change.table][0]];
    return change.row < length ? [[change, typedBy(change, name)] as const] : [];
  });
  const edited = cells.reduce(
    (now, [change, value]) => fillRow(now, change.table, change.row, { [fieldOf(change)]: value }),
    copy,
  );
  const grown = Array.from({ length: added }, (_, n) => n).reduce(
    (now, n) => fillRow(now, "tRiesgos", project.risks.length + n, { number: 4 + n, text: `Riesgo ${n} de ${name}` }),
    edited,
  );
  const blank = Object.fromEntries(keysOf("training").map((key) => [key, ""]));
  const left = emptied && project.training.length > 0 ? fillRow(grown, "tCapacitacion", 0, blank) : grown;
  return sorted ? reversed(left) : left;
}

describe("the returns of several municipalities", () => {
  const names = ["Girón", "Piedecuesta", "Floridablanca"];
  it("give the same workbook in whatever order they are chosen, whatever they changed, added, emptied or sorted", async () => {
    const { book, copies } = sendCopies(await sharedProject(), names);
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    fc.assert(
      fc.property(fc.tuple(work, work, work), order, (works, places) => {
        const files = copies.map(({ snapshot }, at) => {
          const own = works[at];
          return received(`${at}.xlsx`, own === undefined ? snapshot : doWork(snapshot, names[at] ?? "", own));
        });
        const mixed = places.flatMap((at) => files[at] ?? []);
        const [there, back] = [files, mixed].map((chosen) => {
          const { plan, receipts } = receiveReturns.run(book, { files: chosen, today: "2022-10-18" });
          return [decodeBook(applyPlan(book, plan)).project, receipts.map(({ file, taken }) => [file, taken.length])];
        });
        expect(back).toEqual(there);
        const [{ risks } = { risks: [] }] = there as [Project];
        const fresh = works.reduce((sum, { added }) => sum + added, 0);
        expect(risks.length).toBe(decodeBook(book).project.risks.length + fresh);
        expect(new Set(risks.map(({ number }) => number)).size).toBe(risks.length);
      }),
      { numRuns: 8 },
    );
  });
});
