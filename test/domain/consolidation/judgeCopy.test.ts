import { copyFor } from "../../../src/actions/copies/planSending";
import { filledTables } from "../../../src/domain/copies/copyTables";
import { byKey } from "../../../src/domain/project/byKey";
import type { Facts } from "../../../src/domain/project/versions/FormFacts";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeSent, planSent } from "../../../src/layouts/copies/sentRecord";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { bookOf, typeInto } from "../../support/bookTools";
import { fillField, fillRow, sampleCopy, sharedProject, withOlderSeal } from "../../support/copies";
import { withoutSheet } from "../../support/otherPrograms";
import { digestOf, judged } from "../../support/returnedCopies";
import { impactRow, riskRow } from "../../support/riskProject";

const giron = async () => sampleCopy(await sharedProject(), "Girón").snapshot;

/** A copy whose properties lost or changed one of its marks. */
function marked(book: Snapshot, key: string, value: string): Snapshot {
  return { ...book, properties: { ...book.properties, [key]: value } };
}

describe("a copy that came back, as it is added up", () => {
  it("tells its municipality with department, its project, and what its own rows amount to", async () => {
    const digest = digestOf(await giron());
    expect(digest).toMatchObject({
      code: "68307",
      municipality: "Girón",
      department: "Santander",
      copy: "68307-20221003-1",
      sent: "2022-10-03",
      recognized: "stamp",
      altered: [],
      refused: 0,
      asked: 0,
    });
    const own = decodeBook(await giron()).project.followUp.filter(({ municipality }) => municipality === "Girón");
    expect(digest.reports).toBe(own.length);
    expect(own.length).toBeGreaterThan(3);
    expect(digest.risks.map(({ number, zone }) => [number, zone])).toEqual([
      // Its controls have no answers: nobody can say how much of the risk is left.
      ["1", undefined],
      ["3", undefined],
    ]);
    expect(digest.doubt).toBeUndefined();
  });

  it("counts what the municipality filled, and leaves locked cells as they were sent", async () => {
    const sent = await giron();
    const [before, after] = [sent, fillRow(sent, "tSeguimiento", 0, { achieved: 0, planned: 1 })].map(digestOf);
    // Nobody may make a late report done by planning less.
    expect(after?.refused).toBe(1);
    expect(after?.progress.weight).toBe(before?.progress.weight);
    expect(after?.progress.reached).toBeLessThan(before?.progress.reached ?? 0);
  });

  it("gives the money of a document to the programme of its budget line, and all of it to none where the copy changed what lines are charged to", async () => {
    const sent = await giron();
    const free = decodeBook(sent).project.execution.length;
    const { money, programmes } = digestOf(sent);
    const paidIn = (all: typeof programmes) => Object.fromEntries(all.map((one) => [one.code, one.money.payment]));
    const pay = (line: number | string) =>
      fillRow(sent, "tEjecucion", free, { line, kind: "Pago", document: "X-1", value: 1_000_000 });
    const before = paidIn(programmes);
    const programmeOf = (line: number | string) => {
      const after = Object.entries(paidIn(digestOf(pay(line)).programmes));
      return after.flatMap(([code, paid]) => (paid === (before[code] ?? 0) + 1_000_000 ? [code] : []));
    };
    expect([1, 2, 3, 4, "sin renglón"].map(programmeOf)).toEqual([["1-2-5"], ["1-2-5"], ["1-2-7"], ["1-2-7"], [""]]);
    const total = (all: typeof programmes) => all.reduce((sum, one) => sum + one.money.payment, 0);
    expect(total(programmes)).toBe(money.payment);
    const moved = digestOf(typeInto(pay(1), "Presupuesto", "A9", [[99]]));
    expect(moved.altered).toEqual(["budget"]);
    expect(moved.programmes.flatMap((one) => (one.money.payment === 0 ? [] : [one.code]))).toEqual([""]);
    expect(total(moved.programmes)).toBe(money.payment + 1_000_000);
  });

  it("takes no row of another municipality", async () => {
    const free = decodeBook(await giron()).project.execution.length;
    const filled = fillRow(await giron(), "tEjecucion", free, {
      line: 1,
      kind: "Pago",
      document: "X-1",
      value: 1_000_000,
      municipality: "Piedecuesta",
    });
    const own = fillRow(await giron(), "tEjecucion", free, {
      line: 1,
      kind: "Pago",
      document: "X-1",
      value: 1_000_000,
    });
    const paid = digestOf(await giron()).money.payment;
    expect(digestOf(filled)).toMatchObject({ refused: 1, money: { payment: paid } });
    expect(digestOf(own)).toMatchObject({ refused: 0, money: { payment: paid + 1_000_000 } });
  });

  it("without its stamp is taken as it stands, and says so; so is one whose seal does not fit", async () => {
    const sent = await giron();
    const bare = { ...sent, properties: {}, sheets: sent.sheets.filter(({ name }) => name !== "gm.copia") };
    expect(digestOf(bare)).toMatchObject({ code: "68307", copy: "", doubt: "no-stamp", recognized: "names" });
    const forged = marked(fillRow(sent, "tSeguimiento", 0, { planned: 1 }), "gm.copia.huella", "0".repeat(64));
    expect(digestOf(forged)).toMatchObject({ doubt: "altered-stamp", copy: "68307-20221003-1" });
  });

  it("that is no copy says what it is", async () => {
    expect(judged(emptySnapshot)).toMatchObject({ ok: false, reason: "not-ours" });
    expect(judged(bookOf(await sharedProject()))).toMatchObject({ ok: false, reason: "not-a-copy" });
  });
});

/** The copy of Girón with one risk, Rara vez and Catastrófico, which the choices of the map decide. */
async function copyOfRisk() {
  const project = await sharedProject({
    risks: [riskRow({ probability: 1 })],
    impacts: [impactRow(1, Array(19).fill(true))],
    controls: [],
  });
  return sampleCopy(project, "Girón");
}

/** A cell of a sheet that a copy locks, changed all the same. */
function typed(book: Snapshot, sheet: string, cell: string, value: string | number): Snapshot {
  return typeInto(book, sheet, cell, [[value]]);
}

describe("what a municipality may not change, changed all the same", () => {
  it("day and year are those of the consolidation and of the sending: no report is done by moving them", async () => {
    const sent = await giron();
    const late = digestOf(sent).late;
    expect(late).toBeGreaterThan(0);
    const moved = fillField(typed(sent, "Seguimiento", "C3", 44_562), "fVigencia", 2030);
    expect(digestOf(moved)).toMatchObject({ late, vigencia: "2022" });
  });

  it("a map is valued by the method that was sent: none is milder by another one, or by another of its choices", async () => {
    const sent = (await copyOfRisk()).snapshot;
    const [risk] = digestOf(sent).risks;
    expect(risk).toMatchObject({ probability: 1, impact: 5, zone: "extreme" });
    for (const [name, value] of [
      ["fRaraVezCatastrofico", "Alto"],
      ["fMetodoRiesgo", "2015"],
      ["fPreguntaDecisiva", "No"],
    ] as const) {
      const digest = digestOf(fillField(sent, name, value));
      expect([name, digest.risks, digest.refused]).toEqual([name, [risk], 1]);
    }
  });

  it("each single cell that was changed is named with its place and what it says now; of many the first ten", async () => {
    const sent = await giron();
    expect(digestOf(sent).fields).toEqual([]);
    const changed = fillField(fillField(sent, "fMetodoRiesgo", "2015"), "fVigencia", 2030);
    const planned = fillRow(changed, "tSeguimiento", 0, { planned: 1 });
    const { fields, refused } = digestOf(planned);
    expect(fields).toEqual([
      { sheet: "Ficha", cell: "C7", field: "vigencia", text: "2030" },
      { sheet: "Ficha", cell: "C18", field: "riskMethod", text: "2015" },
    ]);
    expect(refused).toBe(3);
    const names = sent.names.filter(({ formula }) => /Ficha'?!/.test(formula)).map(({ name }) => name);
    const all = names.reduce((book, name) => fillField(book, name, "x".repeat(40_000)), sent);
    const many = digestOf(all);
    expect(many.refused).toBeGreaterThan(10);
    expect([many.fields.length, Math.max(...many.fields.map(({ text }) => text.length))]).toEqual([10, 200]);
  });

  it("a seal of an earlier version holds no choices: it still fits, and those of the copy count", async () => {
    const { snapshot } = withOlderSeal(await copyOfRisk());
    expect(digestOf(snapshot)).toMatchObject({ refused: 0, risks: [{ zone: "extreme" }] });
    const milder = digestOf(fillField(snapshot, "fRaraVezCatastrofico", "Alto"));
    expect(milder).toMatchObject({ refused: 0, risks: [{ zone: "high" }] });
    expect([milder.doubt, milder.altered]).toEqual([undefined, []]);
  });

  it("its reports are judged by the rules of the choices that were sent", async () => {
    const { snapshot } = await copyOfRisk();
    const own = digestOf(snapshot);
    expect(own.errors + own.warnings).toBeGreaterThan(0);
    const moved = fillField(fillField(snapshot, "fMetodoRiesgo", "v7"), "fVigencia", 2030);
    expect(digestOf(moved)).toMatchObject({ errors: own.errors, warnings: own.warnings, refused: 2 });
  });

  it("other weights of metas leave its progress out, and say so", async () => {
    const sent = await giron();
    const heavy = fillRow(sent, "tMetas", 0, { weight: 1000 });
    expect(digestOf(heavy)).toMatchObject({ altered: ["metas"], progress: { weight: 0, reached: 0 } });
    expect(digestOf(heavy).programmes.every(({ weight }) => weight === 0)).toBe(true);
  });

  it("is believed where a program dropped the properties of the file, and what it locks counts as it was sent", async () => {
    const sent = await giron();
    const dropped = fillRow({ ...sent, properties: {} }, "tSeguimiento", 0, { planned: 1 });
    const { doubt, refused, reports, progress } = digestOf(dropped);
    expect([doubt, refused]).toEqual([undefined, 1]);
    expect({ reports, progress }).toEqual({ reports: digestOf(sent).reports, progress: digestOf(sent).progress });
  });

  it("a changed record beside a seal that fits no more is not believed, with properties or without", async () => {
    const copy = await giron();
    const sent = decodeSent(copy);
    if (sent === undefined) throw new Error("no record");
    const other = applyPlan(copy, planSent(copy, { ...sent, stamp: { ...sent.stamp, sent: "2020-01-01" } }));
    const record = other.sheets.find(({ name }) => name === "gm.copia");
    const lines = record?.cells?.values ?? [];
    const mine = copy.sheets.find(({ name }) => name === "gm.copia")?.cells?.values ?? [];
    // The stamp of the one beside the seal of the other.
    const values = lines.map((line, row) => (row === lines.length - 1 ? (mine.at(-1) ?? line) : line));
    const forged = typeInto({ ...other, properties: {} }, "gm.copia", `A${record?.cells?.row ?? 1}`, values);
    expect(digestOf(forged).doubt).toBe("altered-stamp");
  });

  it("a record that somebody forged with its seal, numbers for texts and texts for numbers, ends nothing", async () => {
    const copy = await giron();
    const sent = decodeSent(copy);
    if (sent?.fields === undefined) throw new Error("no record");
    const swap = (facts: Facts) =>
      Object.fromEntries(Object.entries(facts).map(([key, cell]) => [key, typeof cell === "number" ? "x" : 5]));
    const rows = byKey(filledTables, (table) => sent.rows[table].map(swap));
    const forged = applyPlan(copy, planSent(copy, { ...sent, rows, fields: swap(sent.fields) }));
    expect(digestOf(forged)).toMatchObject({ code: "68307", vigencia: "2022" });
  });

  it("a sheet that is gone is told; what was sent stays", async () => {
    const sent = await giron();
    const { missing, reports } = digestOf(withoutSheet(sent, "Ejecución"));
    expect([missing, reports]).toEqual([["Ejecución"], digestOf(sent).reports]);
  });

  it("a row of a municipality whose name is nearly its own is another's", async () => {
    const project = await sharedProject();
    const place = { code: "25279", name: "Fómeque", department: "Cundinamarca", contact: "" };
    const own = { ...project, municipalities: [...project.municipalities, place] };
    const { snapshot } = copyFor(own, place, { today: "2022-10-03", due: "" });
    const row = { line: 1, kind: "Pago", document: "X-1", value: 1_000_000 };
    const wrong = fillRow(snapshot, "tEjecucion", 0, { ...row, municipality: "Fosca" });
    expect(digestOf(wrong).money.payment).toBe(0);
    expect(digestOf(wrong).refused).toBe(1);
  });

  it("texts of any length are cut to what a cell and a formula hold", async () => {
    const sent = await giron();
    const long = fillRow(sent, "tRiesgos", 0, { text: "x".repeat(40_000) });
    expect(digestOf(long).risks[0]?.text).toHaveLength(2_000);
  });
});
