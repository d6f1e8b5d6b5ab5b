import { sendOf } from "../../src/actions/copies/planSending";
import { sendResult } from "../../src/actions/copies/sendResult";
import { templateNames } from "../../src/actions/newForm/formParts";
import { type ReceiveResult, receiveReturns } from "../../src/actions/receiveReturns";
import { recordSends } from "../../src/actions/recordSends";
import type { Receipt } from "../../src/domain/copies/Receipt";
import type { ReturnChange } from "../../src/domain/copies/Return";
import type { Project } from "../../src/domain/project/Project";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import type { Cell } from "../../src/domain/workbook/Cell";
import { planUndo } from "../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import {
  describeReceipt,
  describeRefusal,
  describeReturnChange,
  type ReceiptWords,
} from "../../src/i18n/describeReceipt";
import { receiptTexts as englishReceipts } from "../../src/i18n/en/receipts";
import { receiptTexts as spanishReceipts } from "../../src/i18n/es/receipts";
import { decodeBook } from "../../src/layouts/decodeBook";
import { bookOf, renameColumn, sheetOf, tableIn, typeInto } from "../support/bookTools";
import { session } from "../support/buildYear";
import { expectSameBook } from "../support/comparableBook";
import { fillField, fillRow, received, sampleCopy, sendCopies, sharedProject, withOlderSeal } from "../support/copies";
import { onlyCells, withoutSheet } from "../support/otherPrograms";
import { riskRow } from "../support/riskProject";

const today = "2022-10-18";

interface Sent {
  readonly book: Snapshot;
  readonly copy: Snapshot;
}

let project: Project;
beforeAll(async () => {
  project = await sharedProject();
});

/** The workbook, and the copy of a municipality. */
function sent(name = "Girón", own: Project = project): Sent {
  const { book, copies } = sendCopies(own, [name]);
  return { book, copy: copies[0]?.snapshot ?? book };
}

function receive(book: Snapshot, ...copies: readonly Snapshot[]): ReceiveResult {
  const files = copies.map((copy, index) => received(`vuelta-${index + 1}.xlsx`, copy));
  return receiveReturns.run(book, { files, today });
}

function receiptOf({ receipts }: ReceiveResult): Receipt {
  const [receipt] = receipts;
  if (receipt === undefined) throw new Error("no receipt");
  return receipt;
}

const told = (changes: readonly ReturnChange[] = []) =>
  changes.map((one) => [one.table, one.kind, one.by, one.kind === "field" ? `${one.field}: ${one.form}` : ""]);

/** Place of the first row of a municipality and trimestre among the records of «Seguimiento». */
const reportAt = ({ followUp }: Project, quarter: number) =>
  followUp.findIndex((row) => row.municipality === "Girón" && row.quarter === quarter);

describe("a copy that left questions open", () => {
  it("asks them again when the very same file comes once more, writes nothing while nobody answers, and is done once they are", () => {
    const { book, copy } = sent();
    const theirs = fillRow(copy, "tSeguimiento", 0, { achieved: 9 });
    const at = project.followUp.findIndex(({ municipality }) => municipality === "Girón");
    const ours = fillRow(book, "tSeguimiento", at, { achieved: 7 });
    const first = receive(ours, theirs);
    const open = applyPlan(ours, first.plan);
    const result = (now: Snapshot) => decodeBook(now).project.sends[0]?.result ?? "";
    expect([result(open), sendResult(result(open))]).toEqual(["Nada nuevo, 1 conflicto", "conflicts"]);
    const second = receive(open, theirs);
    expect([receiptOf(second).state, second.plan]).toEqual(["nothing-new", []]);
    expect(told(receiptOf(second).comparison?.changes)).toEqual([["followUp", "field", "both", "achieved: 9"]]);
    const file = received("vuelta-1.xlsx", theirs);
    const choices = { [file.fingerprint]: { conflicts: "theirs" } } as const;
    const solved = applyPlan(open, receiveReturns.run(open, { files: [file, file], today, choices }).plan);
    expect(decodeBook(solved).project.followUp[at]?.achieved).toBe(9);
    expect(sendResult(result(solved))).toBe("merged");
    const third = receive(solved, theirs);
    expect([receiptOf(third).state, third.plan]).toEqual(["same-file", []]);
  });
});

describe("a copy that comes back filled", () => {
  it("brings its values, new rows and nothing else, and one undo takes all of it back", () => {
    const { book, copy } = sent();
    const own = decodeBook(copy).project;
    const at = reportAt(own, 3);
    const filled = fillRow(
      fillRow(copy, "tSeguimiento", at, { achieved: 1, evidence: "Acta 12", link: "https://ejemplo.gov.co/acta-12" }),
      "tCapacitacion",
      own.training.length,
      { pidm: "1-2-5-5", name: "Taller de denuncia", date: 44850, post: "Profesional", attended: 17 },
    );
    const result = receive(book, filled);
    const after = applyPlan(book, result.plan);
    const { followUp, training } = decodeBook(after).project;
    expect(followUp[reportAt(project, 3)]).toMatchObject({ achieved: 1, evidence: "Acta 12" });
    expect(training.at(-1)).toMatchObject({
      municipality: "Girón",
      name: "Taller de denuncia",
      attended: 17,
      date: "2022-10-16",
    });
    expect(training.length).toBe(project.training.length + 1);
    expect(told(receiptOf(result).taken)).toEqual([
      ["followUp", "field", "form", "achieved: 1"],
      ["followUp", "field", "form", "evidence: Acta 12"],
      ["followUp", "field", "form", "link: https://ejemplo.gov.co/acta-12"],
      ["training", "added", "form", ""],
    ]);
    expect(decodeBook(after).project.sends[0]).toMatchObject({
      id: "68307-20221003-1",
      returned: today,
      file: "vuelta-1.xlsx",
      result: "4 cambios recibidos",
    });
    const undone = applyPlan(after, planUndo(after, { before: book, plan: result.plan }).plan);
    expectSameBook(undone, book);
  });

  it("untouched, or received a second time, changes nothing but the note of its return", () => {
    const { book, copy } = sent();
    const first = receive(book, copy);
    expect([receiptOf(first).state, receiptOf(first).comparison?.changes]).toEqual(["nothing-new", []]);
    const after = applyPlan(book, first.plan);
    const second = receive(after, copy);
    expect([receiptOf(second).state, second.plan]).toEqual(["same-file", []]);
  });

  it("sorted, with rows left out in between, is no change", () => {
    const { book, copy } = sent();
    const { area, sheet } = tableIn(copy, "tSeguimiento");
    const values = (sheet.cells?.values ?? []).slice(area.row + 1 - (sheet.cells?.row ?? 1)).slice(0, area.rows - 1);
    const typed = values.map((row) => row.slice(0, 6)).filter((row) => row[0] !== "");
    const blank = Array.from({ length: 6 }, () => "");
    const sorted = [typed.toReversed()[0] ?? blank, blank, ...typed.toReversed().slice(1)];
    const moved = typeInto(copy, "Seguimiento", `A${area.row + 1}`, sorted);
    // What stands at the right of the sorted columns has to go along.
    const own = decodeBook(copy).project.followUp;
    const back = [...own].toReversed();
    const result = receive(
      book,
      back.reduce(
        (now, row, index) =>
          fillRow(now, "tSeguimiento", index === 0 ? 0 : index + 1, {
            evidence: row.evidence,
            link: row.link,
            note: row.note,
          }),
        fillRow(moved, "tSeguimiento", 1, { evidence: "", link: "", note: "", reported: "" }),
      ),
    );
    expect(
      told(receiptOf(result).comparison?.changes).filter(([, , , what]) => !String(what).startsWith("reported")),
    ).toEqual([]);
  });

  it("asks about what both changed, and takes theirs only when told to", () => {
    const { book, copy } = sent();
    const at = reportAt(decodeBook(copy).project, 1);
    const ours = fillRow(book, "tSeguimiento", reportAt(project, 1), { achieved: 7 });
    const theirs = fillRow(copy, "tSeguimiento", at, { achieved: 9 });
    const asked = receive(ours, theirs);
    expect(told(receiptOf(asked).comparison?.changes)).toEqual([["followUp", "field", "both", "achieved: 9"]]);
    expect(receiptOf(asked).taken).toEqual([]);
    const file = received("vuelta-1.xlsx", theirs);
    const taken = receiveReturns.run(ours, {
      files: [file],
      today,
      choices: { [file.fingerprint]: { conflicts: "theirs" } },
    });
    expect(decodeBook(applyPlan(ours, taken.plan)).project.followUp[reportAt(project, 1)]?.achieved).toBe(9);
  });

  it("gives a new risk another number where somebody has it, and its impact and control go along", () => {
    const { book, copy } = sent();
    const { sends } = decodeBook(book).project;
    const theirs = riskRow({ number: 4, municipality: "Floridablanca", text: "Otro riesgo" });
    const taken = bookOf({ ...project, risks: [...project.risks, theirs], sends });
    const own = fillRow(copy, "tRiesgos", 2, { number: 4, text: "Posibilidad de omitir una sanción.", probability: 2 });
    const linked = fillRow(fillRow(own, "tImpacto", 2, { risk: 4, answer1: "Sí" }), "tControles", 2, {
      risk: 4,
      number: 1,
      text: "Doble firma",
    });
    const after = decodeBook(applyPlan(taken, receive(taken, linked).plan)).project;
    expect(after.risks.map(({ number, municipality }) => [number, municipality])).toEqual([
      [1, "Girón"],
      [2, "Floridablanca"],
      [3, "Girón"],
      [4, "Floridablanca"],
      [5, "Girón"],
    ]);
    expect(after.impacts.at(-1)).toMatchObject({ risk: 5 });
    expect(after.controls.at(-1)).toMatchObject({ risk: 5, text: "Doble firma" });
  });

  it("gives the same workbook in whatever order the municipalities are chosen", () => {
    const { book, copies } = sendCopies(project, ["Girón", "Piedecuesta"]);
    const filled = copies.map(({ snapshot }, index) =>
      fillRow(snapshot, "tRiesgos", decodeBook(snapshot).project.risks.length, {
        number: 4,
        text: `Riesgo nuevo ${index}`,
      }),
    );
    const [there, back] = [receive(book, ...filled), receive(book, ...filled.toReversed())];
    const data = ({ plan }: ReceiveResult) => ({ ...decodeBook(applyPlan(book, plan)).project, sends: [] });
    expect(data(there)).toEqual(data(back));
    expect(data(there).risks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("a second return of the same copy", () => {
  const newRisk = (copy: Snapshot, text: string) =>
    fillRow(fillRow(copy, "tRiesgos", 2, { number: 4, text, probability: 2 }), "tControles", 2, {
      risk: 4,
      number: 1,
      text: "Doble firma",
    });
  const newActor = (copy: Snapshot, name: string) =>
    fillRow(copy, "tActores", decodeBook(copy).project.actors.length, { number: 50, name, note: "" });
  const [wrong, right] = ["Posibilidad de omitir una sancion", "Posibilidad de recibir dinero para no sancionar"];

  it.each([
    ["as the workbook numbers it", (book: Snapshot) => book],
    [
      "under a number that was taken",
      (book: Snapshot) => {
        const { project: own } = decodeBook(book);
        const theirs = riskRow({ number: 4, municipality: "Floridablanca", text: "Otro riesgo" });
        return bookOf({ ...own, risks: [...own.risks, theirs] });
      },
    ],
  ])("with the text of a new risk and actor corrected corrects them, %s, and makes no second one", (_, of) => {
    const { book, copy } = sent();
    const start = of(book);
    const first = newActor(newRisk(copy, wrong), "Veeduria");
    const after = applyPlan(start, receive(start, first).plan);
    const before = decodeBook(after).project;
    const second = receive(after, newActor(newRisk(copy, right), "Control ciudadano de obras"));
    const now = decodeBook(applyPlan(after, second.plan)).project;
    expect(told(receiptOf(second).taken)).toEqual([
      ["risks", "field", "form", `text: ${right}`],
      ["actors", "field", "form", "name: Control ciudadano de obras"],
    ]);
    expect([now.risks.length, now.actors.length, now.controls.length]).toEqual([
      before.risks.length,
      before.actors.length,
      before.controls.length,
    ]);
    expect(now.risks.at(-1)?.text).toBe(right);
  });

  it("with its own value corrected is taken without asking, and asked where the workbook changed it since", () => {
    const { book, copy } = sent();
    const at = reportAt(decodeBook(copy).project, 1);
    const says = (achieved: number) => fillRow(copy, "tSeguimiento", at, { achieved });
    const after = applyPlan(book, receive(book, says(13)).plan);
    expect(told(receiptOf(receive(after, says(14))).taken)).toEqual([["followUp", "field", "form", "achieved: 14"]]);
    const ours = fillRow(after, "tSeguimiento", reportAt(project, 1), { achieved: 20 });
    const asked = receiptOf(receive(ours, says(14)));
    const changes = asked.comparison?.changes ?? [];
    expect([told(changes), asked.taken]).toEqual([[["followUp", "field", "both", "achieved: 14"]], []]);
    const texts = changes.map((one) => describeReturnChange(one, templateNames, spanishReceipts, asked.before));
    expect(texts[0]).toMatch(/el libro tiene 20, la copia dice 14 y antes decía 13$/);
  });

  it("asks again what was not answered, and refuses again what was locked", () => {
    const { book, copy } = sent();
    const at = reportAt(decodeBook(copy).project, 1);
    const ours = fillRow(book, "tSeguimiento", reportAt(project, 1), { achieved: 7 });
    const theirs = fillRow(copy, "tSeguimiento", at, { achieved: 9, planned: 3 });
    const after = applyPlan(ours, receive(ours, theirs).plan);
    const again = receiptOf(receive(after, fillRow(theirs, "tSeguimiento", at, { note: "Acta 4" })));
    expect(told(again.comparison?.changes)).toEqual([
      ["followUp", "field", "both", "achieved: 9"],
      ["followUp", "field", "form", "note: Acta 4"],
    ]);
    expect(again.comparison?.refused.map(({ reason }) => reason)).toEqual(["locked"]);
  });

  it("leaves the first on «Envíos», and the first file is known again after it", () => {
    const { book, copy } = sent();
    const says = (achieved: number) => fillRow(copy, "tSeguimiento", 0, { achieved });
    const once = applyPlan(book, receive(book, says(13)).plan);
    const file = received("vuelta-2.xlsx", says(14));
    const twice = applyPlan(once, receiveReturns.run(once, { files: [file], today: "2022-10-25" }).plan);
    const { sends } = decodeBook(twice).project;
    expect(sends).toHaveLength(1);
    expect(sends[0]).toMatchObject({
      returned: "2022-10-25",
      file: "vuelta-2.xlsx",
      result: "1 cambio recibido. Antes, vuelta-1.xlsx (2022-10-18): 1 cambio recibido",
    });
    const third = receive(twice, says(13));
    expect([receiptOf(third).state, third.plan]).toEqual(["same-file", []]);
  });

  it("received together with the first is a question where they differ: nobody knows which is the later", () => {
    const { book, copy } = sent();
    const at = reportAt(decodeBook(copy).project, 1);
    const says = (achieved: number) => fillRow(copy, "tSeguimiento", at, { achieved });
    const { receipts, plan } = receive(book, says(13), says(14));
    expect(told(receipts[1]?.comparison?.changes)).toEqual([["followUp", "field", "both", "achieved: 14"]]);
    expect(decodeBook(applyPlan(book, plan)).project.followUp[reportAt(project, 1)]?.achieved).toBe(13);
  });
});

describe("what the receipt says", () => {
  const says = (result: ReceiveResult, words: ReceiptWords) => {
    const receipt = receiptOf(result);
    const open = receipt.comparison?.changes.filter((one) => !receipt.taken.includes(one)) ?? [];
    return {
      first: describeReceipt(receipt, { taken: receipt.taken.length, open }, templateNames, words)[0],
      asked: open.map((one) => describeReturnChange(one, templateNames, words)),
    };
  };

  it("of rows that the municipality emptied is which they are, and that they are to be confirmed, in both languages", () => {
    const sessions = ["2022-05-04", "2022-06-08"].map((date) =>
      session({ municipality: "Girón", name: "Integridad", post: "Profesional", date }),
    );
    const { book, copy } = sent("Girón", { ...project, training: sessions });
    const blank = {
      pidm: "",
      municipality: "",
      name: "",
      topic: "",
      date: "",
      hours: "",
      post: "",
      invited: "",
      attended: "",
      repeated: "",
    };
    const result = receive(book, fillRow(fillRow(copy, "tCapacitacion", 0, blank), "tCapacitacion", 1, blank));
    expect(says(result, spanishReceipts)).toEqual({
      first: "2 renglones borrados por confirmar.",
      asked: ["4 de mayo", "8 de junio"].map(
        (day) => `Capacitación · Capacitación «Integridad» del ${day} de 2022 para Profesional`,
      ),
    });
    expect(says(result, englishReceipts).first).toBe("2 deleted rows to confirm.");
  });

  it.each([
    ["names", (copy: Snapshot) => copy],
    ["headings", (copy: Snapshot) => onlyCells(copy)],
  ] as const)("of a copy that lost its stamp is that it was known by its %s", (how, spoil) => {
    const { book, copy } = sent();
    const result = receive(book, spoil(withoutSheet({ ...copy, properties: {} }, "gm.copia")));
    const lines = (words: ReceiptWords) =>
      describeReceipt(receiptOf(result), { taken: 0, open: [] }, templateNames, words);
    expect(receiptOf(result).returned.recognized).toBe(how);
    expect(lines(spanishReceipts)).toContain(spanishReceipts.recognized[how]);
    expect(lines(englishReceipts)).toContain(englishReceipts.recognized[how]);
    expect(spanishReceipts.recognized[how]).toMatch(/^No trae el sello.+Se reconoció por sus/);
  });

  it("of a change that the workbook has already is not that it came back as it went", () => {
    const { book, copy } = sent();
    const ours = fillRow(book, "tSeguimiento", reportAt(project, 1), { achieved: 9 });
    const theirs = fillRow(copy, "tSeguimiento", reportAt(decodeBook(copy).project, 1), { achieved: 9 });
    const [known, untouched] = [receive(ours, theirs), receive(book, copy)];
    expect(says(known, spanishReceipts).first).toBe("No trae nada que el libro no tenga ya. No hay nada que recibir.");
    expect(says(known, englishReceipts).first).toMatch(/^It brings nothing that the workbook does not have/);
    expect(says(untouched, spanishReceipts).first).toBe("Volvió igual que salió. No hay nada que recibir.");
  });
});

describe("what a returned copy may not bring", () => {
  it("is what is locked: it is named and not taken", () => {
    const { book, copy } = sent();
    const changed = fillRow(fillRow(copy, "tSeguimiento", 0, { planned: 999 }), "tMetas", 0, { target: 1 });
    const { taken, comparison, altered } = receiptOf(receive(book, changed));
    expect(taken).toEqual([]);
    expect(comparison?.refused).toEqual([
      { reason: "locked", table: "followUp", field: "planned", text: "999", sheet: "Seguimiento", row: 7 },
    ]);
    expect(altered).toEqual(["metas"]);
  });

  it("is a row of another municipality, or of a risk that is not its own", () => {
    const { book, copy } = sent();
    const own = decodeBook(copy).project;
    const row = fillRow(copy, "tEjecucion", own.execution.length, {
      municipality: "Piedecuesta",
      kind: "CDP",
      document: "1",
      value: 5,
      line: 1,
    });
    const result = receiptOf(
      receive(book, fillRow(row, "tControles", own.controls.length, { risk: 2, number: 2, text: "Ajeno" })),
    );
    expect(result.taken).toEqual([]);
    expect(result.comparison?.refused.map(({ reason, table, text }) => [reason, table, text])).toEqual([
      ["unknown-risk", "controls", "2 · 2 · Ajeno"],
      ["other-municipality", "execution", "Piedecuesta · 1"],
    ]);
  });

  it.each([
    ["javascript:alert(1)", "unsafe-link"],
    ["file://servidor/acta.pdf", "unsafe-link"],
    ["#REF!", "error-value"],
  ])("is «%s» in a link", (link, reason) => {
    const { book, copy } = sent();
    const { taken, comparison } = receiptOf(receive(book, fillRow(copy, "tSeguimiento", 0, { link })));
    expect([taken, comparison?.refused.map((one) => one.reason)]).toEqual([[], [reason]]);
  });

  it("is a formula: its value is taken as text or number, and its cells are named", () => {
    const { book, copy } = sent();
    const { area, columns } = tableIn(copy, "tSeguimiento");
    const cell = `${String.fromCharCode(64 + (columns.note ?? 1))}${area.row + 1}`;
    const live = applyPlan(copy, [
      { op: "setFormulas", sheet: "Seguimiento", area: cell, formulas: [['=HYPERLINK("http://x")']] },
    ]);
    const valued = {
      ...live,
      sheets: live.sheets.map((sheet) => (sheet.name === "Seguimiento" ? withValue(sheet, cell, "=1+1") : sheet)),
    };
    const result = receive(book, valued);
    expect(receiptOf(result).returned.formulas).toEqual([{ sheet: "Seguimiento", cell }]);
    const after = sheetOf(applyPlan(book, result.plan), "Seguimiento").cells;
    expect(after?.formulas.flat().filter((formula) => formula.includes("1+1"))).toEqual([]);
    expect(after?.values.flat()).toContain("=1+1");
  });

  it("is a formula that came without its value: its cell is named, and what the workbook has stays", () => {
    const { book, copy } = sent();
    const { area, columns } = tableIn(copy, "tSeguimiento");
    const at = reportAt(decodeBook(copy).project, 1);
    const cell = `${String.fromCharCode(64 + (columns.achieved ?? 1))}${area.row + 1 + at}`;
    const live = applyPlan(copy, [
      { op: "setFormulas", sheet: "Seguimiento", area: cell, formulas: [["=10+4"]] },
      { op: "setFormulas", sheet: "Seguimiento", area: `A${area.row + 1 + at}`, formulas: [['=""&"1-2-5-1"']] },
    ]);
    const valued = {
      ...live,
      sheets: live.sheets.map((one) =>
        one.name === "Seguimiento" ? withValue(withValue(one, `A${area.row + 1 + at}`, "1-2-5-1"), cell, "") : one,
      ),
    };
    const result = receive(book, valued);
    const { taken, comparison, returned } = receiptOf(result);
    expect([taken, returned.formulas]).toEqual([[], [{ sheet: "Seguimiento", cell: `A${area.row + 1 + at}` }]]);
    expect((comparison?.refused ?? []).map((one) => describeRefusal(one, templateNames, spanishReceipts))).toEqual([
      `No se tomó «=10+4» (Seguimiento, fila ${area.row + 1 + at}, Logrado): la fórmula no trae su valor; queda lo que tiene el libro. Pida el valor escrito.`,
    ]);
    const after = decodeBook(applyPlan(book, result.plan)).project;
    expect(after.followUp[reportAt(project, 1)]?.achieved).toBe(15);
  });

  it("is a formula in a row that was typed under its table: its value is taken, and one without a value is named", () => {
    const { book, copy } = sent();
    const { area, columns } = tableIn(copy, "tActores");
    const at = (key: string) => `${String.fromCharCode(64 + (columns[key] ?? 1))}${area.row + area.rows}`;
    const typed = fillUnder(copy, "Actores", {
      [at("number")]: 9,
      [at("type")]: "Comunidad",
      [at("interest")]: 3,
      [at("influence")]: 4,
    });
    const live = applyPlan(typed, [
      { op: "setFormulas", sheet: "Actores", area: at("name"), formulas: [['="Junta"']] },
      { op: "setFormulas", sheet: "Actores", area: at("note"), formulas: [['=WEBSERVICE("http://x")']] },
    ]);
    const valued = {
      ...live,
      sheets: live.sheets.map((one) =>
        one.name === "Actores" ? withValue(withValue(one, at("name"), "Junta"), at("note"), "") : one,
      ),
    };
    const result = receive(book, valued);
    const { comparison, returned } = receiptOf(result);
    expect(returned.formulas).toEqual([{ sheet: "Actores", cell: at("name") }]);
    expect((comparison?.refused ?? []).map((one) => describeRefusal(one, templateNames, spanishReceipts))).toEqual([
      `No se tomó «=WEBSERVICE("http://x")» (Actores, fila ${area.row + area.rows}, Observación): la fórmula no trae su valor; queda lo que tiene el libro. Pida el valor escrito.`,
    ]);
    const { actors } = decodeBook(applyPlan(book, result.plan)).project;
    expect(actors.filter(({ name }) => name === "Junta").map(({ municipality, note }) => [municipality, note])).toEqual(
      [["Girón", ""]],
    );
  });

  it("is an emptied column: a column that somebody deleted is named, and nothing of ours is emptied", () => {
    const { book, copy } = sent();
    const gone = onlyCells(renameColumn(copy, "tSeguimiento", "evidence", "Soporte entregado"));
    const { comparison, returned, verdict } = receiptOf(receive(book, gone));
    expect(returned.missing).toEqual([{ sheet: "Seguimiento", column: "Evidencia" }]);
    expect(comparison?.changes.filter((one) => one.kind === "field" && one.field === "evidence")).toEqual([]);
    expect(verdict?.municipality.name).toBe("Girón");
  });
});

describe("a single cell that a copy only shows", () => {
  const refusedIn = ({ comparison }: Receipt, words: ReceiptWords) =>
    (comparison?.refused ?? []).map((one) => describeRefusal(one, templateNames, words));

  it("changed in the copy is told with its place and is not taken, in both languages", () => {
    const { book, copy } = sent();
    const changed = fillField(fillField(copy, "fMetodoRiesgo", "v7"), "fFechaCorte", 44_562);
    const result = receive(book, fillRow(changed, "tSeguimiento", 0, { planned: "" }));
    expect(refusedIn(receiptOf(result), spanishReceipts)).toEqual([
      "No se tomó «v7» (Ficha, Método de riesgos): esa celda no es para llenar; queda lo que tiene el libro.",
      "No se tomó «2022-01-01» (Seguimiento, Fecha de corte (vacía: hoy)): esa celda no es para llenar; queda lo que tiene el libro.",
      "No se tomó «vacío» (Seguimiento, fila 7, Planeado): esa celda no es para llenar; queda lo que tiene el libro.",
    ]);
    expect(refusedIn(receiptOf(result), englishReceipts)[0]).toMatch(
      /^Not taken: «v7» \(Ficha, Método de riesgos\): that cell is not to be filled/,
    );
    const after = decodeBook(applyPlan(book, result.plan)).project;
    expect([after.riskSettings, after.yearSettings, after.ficha]).toEqual([
      project.riskSettings,
      project.yearSettings,
      project.ficha,
    ]);
  });

  it("is told of no copy whose seal is of an earlier version, which is received as before", () => {
    const made = withOlderSeal(sampleCopy(project, "Girón"));
    const home = bookOf(project);
    const book = applyPlan(home, recordSends.run(home, { sends: [sendOf(made)] }).plan);
    const filled = fillRow(fillField(made.snapshot, "fMetodoRiesgo", "v7"), "tSeguimiento", 0, { achieved: 9 });
    const { verdict, taken, comparison } = receiptOf(receive(book, filled));
    expect(verdict).not.toHaveProperty("doubt");
    expect([told(taken), comparison?.refused]).toEqual([[["followUp", "field", "form", "achieved: 9"]], []]);
  });

  it("is believed of no copy whose seal lost its choices", () => {
    const { book, copy } = sent();
    const sheet = sheetOf(copy, "gm.copia");
    const row = (sheet.cells?.values ?? []).findIndex(([name]) => name === "casillas") + 1;
    const spoiled = typeInto(copy, "gm.copia", `A${row}`, [["", ""]]);
    expect(receiptOf(receive(book, spoiled)).verdict).toMatchObject({ doubt: "altered-stamp" });
  });
});

describe("a file that is no return of ours", () => {
  const other = async () => sharedProject({ ficha: { ...project.ficha, name: "Construcción de un puente peatonal" } });
  it.each([
    ["not-a-copy", async ({ book }: Sent) => book],
    ["other-project", async () => sent("Girón", await other()).copy],
    [
      "not-ours",
      async () => applyPlan({ sheets: [], names: [], properties: {} }, [{ op: "addSheet", sheet: "Hoja1" }]),
    ],
  ])("%s: nothing is written", async (reason, fileOf) => {
    const own = sent();
    const { plan, receipts } = receive(own.book, await fileOf(own));
    expect([plan, receipts[0]?.state, receipts[0]?.foreign?.reason]).toEqual([[], "foreign", reason]);
  });

  it.each([
    ["no-stamp", (copy: Snapshot) => withoutSheet({ ...copy, properties: {} }, "gm.copia")],
    ["altered-stamp", (copy: Snapshot) => typeInto(copy, "gm.copia", "B3", [['{"pidm":"1-2-5-1"}']])],
  ])("%s: what was sent is not believed, so every difference is a question", (doubt, spoil) => {
    const { book, copy } = sent();
    const filled = fillRow(copy, "tSeguimiento", reportAt(decodeBook(copy).project, 1), { achieved: 9 });
    const { verdict, comparison, taken } = receiptOf(receive(book, spoil(filled)));
    expect(verdict?.doubt).toBe(doubt);
    expect(told(comparison?.changes)).toEqual([["followUp", "field", "unknown", "achieved: 9"]]);
    expect(taken).toEqual([]);
  });

  it("a copy that «Envíos» does not know is read with the same caution", () => {
    const { copy } = sent();
    const { book } = sendCopies(project, []);
    expect(receiptOf(receive(book, copy)).verdict?.doubt).toBe("unknown-copy");
  });
});

/** A sheet whose cell shows a value, as a program that calculated it leaves it. */
function fillUnder(book: Snapshot, sheet: string, cells: Readonly<Record<string, Cell>>): Snapshot {
  return Object.entries(cells).reduce((now, [cell, value]) => typeInto(now, sheet, cell, [[value]]), book);
}

function withValue(sheet: Snapshot["sheets"][number], cell: string, value: string): Snapshot["sheets"][number] {
  const { cells } = sheet;
  const row = Number(/\d+/.exec(cell)?.[0]) - (cells?.row ?? 1);
  const column = cell.charCodeAt(0) - 64 - (cells?.column ?? 1);
  if (cells === undefined) return sheet;
  const values = cells.values.map((line, r) => (r === row ? line.with(column, value) : line));
  return { ...sheet, cells: { ...cells, values } };
}
