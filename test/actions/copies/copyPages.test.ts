import { readReturn } from "../../../src/actions/copies/readReturn";
import type { Facts } from "../../../src/domain/project/versions/FormFacts";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import { findSheet } from "../../../src/domain/workbook/findSheet";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeSent, planSent } from "../../../src/layouts/copies/sentRecord";
import { typeInto } from "../../support/bookTools";
import { sampleCopy, sharedProject } from "../../support/copies";
import { digestOf } from "../../support/returnedCopies";

let copy: Snapshot;
beforeAll(async () => {
  copy = sampleCopy(await sharedProject(), "Girón").snapshot;
});

/** The last row of a page that says something. */
function lastRow(book: Snapshot, name: string): number {
  const { row = 1, values = [] } = findSheet(book, name)?.cells ?? {};
  return row + values.findLastIndex((line) => line.some((value) => value !== ""));
}

/** What a copy remembers of its pages. */
function pagesOf(book: Snapshot): Facts | undefined {
  return decodeSent(book)?.pages;
}

/** The copy with what it remembers of its pages; undefined as copies of before. */
function remembering(book: Snapshot, pages: Facts | undefined): Snapshot {
  const sent = decodeSent(book);
  if (sent === undefined) throw new Error("no record");
  const { pages: _, ...older } = sent;
  return applyPlan(book, planSent(book, pages === undefined ? older : { ...older, pages }));
}

/** The pages as a version with longer texts made them: three more lines and a part of two more on «Instrucciones», a line more on «Inicio». */
function longer(book: Snapshot): Snapshot {
  const [guide, front] = [lastRow(book, "Instrucciones"), lastRow(book, "Inicio")];
  const lines = [
    ["", "Una."],
    ["", "Dos."],
    ["", "Tres."],
    ["", ""],
    ["Otra parte", ""],
    ["", "Cuatro."],
  ];
  const more = typeInto(book, "Instrucciones", `A${guide + 1}`, lines);
  return typeInto(more, "Inicio", `A${front + 1}`, [["Versión", "Otra", "Al día"]]);
}

const told = (book: Snapshot) => readReturn(book).besides.cells.map(({ sheet, area }) => `${sheet} ${area}`);

describe("the pages of a copy that are only read", () => {
  it("go as far as the copy remembers that they were sent, whatever they say", () => {
    const [guide, front] = [lastRow(copy, "Instrucciones"), lastRow(copy, "Inicio")];
    expect(pagesOf(copy)).toEqual({ Inicio: `A1:C${front}`, Instrucciones: `A1:B${guide}` });
    const made = longer(copy);
    const sent = remembering(made, { Inicio: `A1:C${front + 1}`, Instrucciones: `A1:B${guide + 6}` });
    expect(told(sent)).toEqual([]);
    expect(digestOf(sent).doubt).toBeUndefined();
    // Right below them, and beside them.
    const noted = typeInto(typeInto(sent, "Instrucciones", `B${guide + 7}`, [["Falta el acta"]]), "Inicio", "D2", [
      ["ojo"],
    ]);
    expect(told(noted)).toEqual(["Inicio D2", `Instrucciones B${guide + 7}`]);
  });

  it("of a version with shorter texts are no longer than they were sent: a note where ours go on is told", () => {
    const guide = lastRow(copy, "Instrucciones");
    const blank = Array.from({ length: 4 }, () => ["", ""]);
    const made = typeInto(copy, "Instrucciones", `A${guide - 3}`, blank);
    const end = lastRow(made, "Instrucciones");
    const noted = typeInto(made, "Instrucciones", `B${guide - 1}`, [["Falta el acta"]]);
    for (const pages of [{ ...pagesOf(copy), Instrucciones: `A1:B${end}` }, undefined])
      expect(told(remembering(noted, pages))).toEqual([`Instrucciones B${guide - 1}`]);
  });

  it("end by their shape where nothing remembers them, and longer texts than ours are no alarm", () => {
    const older = remembering(copy, undefined);
    expect([pagesOf(older), digestOf(older).doubt]).toEqual([undefined, undefined]);
    expect(told(older)).toEqual([]);
    const made = longer(older);
    expect(told(made)).toEqual([]);
    const bare = { ...made, properties: {}, sheets: made.sheets.filter(({ name }) => name !== "gm.copia") };
    expect([told(bare), readReturn(bare).besides.sheets]).toEqual([[], []]);
    const [guide, front] = [lastRow(made, "Instrucciones"), lastRow(made, "Inicio")];
    for (const [sheet, cell] of [
      ["Instrucciones", `A${guide + 1}`],
      ["Instrucciones", `A${guide + 2}`],
      ["Instrucciones", `B${guide + 2}`],
      ["Instrucciones", "C5"],
      ["Inicio", `A${front + 1}`],
      ["Inicio", `C${front + 2}`],
      ["Inicio", "D2"],
    ] as const)
      expect(told(typeInto(made, sheet, cell, [["Falta el acta"]]))).toEqual([`${sheet} ${cell}`]);
  });

  it("are judged by their shape where somebody spoiled what the copy remembers of them", () => {
    for (const page of ["", "nada", 5, "A0:B0", "A1:B99999999"])
      expect(told(remembering(longer(copy), { Inicio: page, Instrucciones: page }))).toEqual([]);
  });
});
