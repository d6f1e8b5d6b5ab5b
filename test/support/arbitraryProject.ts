import { emptyProject } from "../../src/domain/project/emptyProject";
import type { Project } from "../../src/domain/project/Project";
import type { Cell } from "../../src/domain/workbook/Cell";
import { decodeMonth } from "../../src/layouts/months";
import { arbitraryRisks } from "./arbitraryRisks";
import { fc } from "./property";

/** Texts that spreadsheets and XML like to spoil. */
const spicy = fc.constantFrom(
  "=SUMA(1;2)",
  "+57 607 6444831",
  "1-2-5",
  "0406001",
  "'con apóstrofo",
  " con espacios ",
  "_x0041_ y <b>&amp;</b>",
  "#REF!",
  "línea 1\nlínea 2",
  "Ñandú, pingüino y 🏛️",
  "VERDADERO",
  "1E5",
);

const plain = fc.string({ unit: "grapheme", maxLength: 40 });
const text = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: spicy });
const filled = text.map((value) => (value.trim() === "" ? "x" : value));
const code = fc.oneof(fc.constantFrom("1-2-5-3", "1-2-7-1", "0406001", "45", "4599031"), text);
// -0 is written as 0, in a cell as in a file.
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(fc.constant(""), number, text, fc.boolean());
const isoDate = fc
  .date({ min: new Date("1900-03-01"), max: new Date("2200-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Twelve months, most of them empty. */
const months = fc.array(fc.constantFrom<Cell>("", "", "✓", "x", 1), { minLength: 12, maxLength: 12 });

function rows<T>(record: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  return fc.array(record, { maxLength: 5 });
}

/** Single facts: texts, numbers where numbers are asked, and what people type instead. */
const ficha = fc.record({
  formCode: text,
  formVersion: text,
  date: fc.oneof(isoDate, fc.constantFrom("", "19 de septiembre de 2022")),
  vigencia: fc.oneof(fc.integer({ min: 2000, max: 2100 }), cell),
  // A month kept as text is read as its number.
  startMonth: fc.oneof(
    fc.integer({ min: 1, max: 12 }),
    cell.filter((value) => decodeMonth(value) === value),
  ),
  name: text,
  dependencia: text,
  generalObjective: text,
  zone: text,
  planSector: text,
  planProgramme: text,
  planProject: text,
  signerRole: text,
  signerName: text,
  declaredTotal: cell,
});

const rubroLine = fc.record({
  sector: code,
  sectorName: text,
  programa: code,
  programaName: text,
  elemento: code,
  elementoName: text,
  producto: code,
  productoName: text,
  indicador: code,
  indicadorName: text,
  fuente: code,
  amount: fc.oneof(number, filled),
});

/** A line has a number: the add-in gives one where it lacks. */
const whole = fc.integer({ min: 1, max: 9999 });

const arbitraryForm = fc.record({
  origin: fc.constant("book" as const),
  ficha,
  texts: rows(fc.record({ section: text, order: cell, text: filled })),
  activities: rows(fc.record({ number: cell, text: filled, objective: text, responsible: text })),
  pidm: fc.array(fc.record({ code, componente: text, linea: text, programa: text, metaNumber: cell, text: filled }), {
    minLength: 1,
    maxLength: 5,
  }),
  metas: rows(
    fc.record({
      activity: cell,
      pidm: code,
      metaNumber: cell,
      text: filled,
      indicator: text,
      unit: text,
      baseline: cell,
      target: cell,
      responsible: text,
      weight: cell,
    }),
  ),
  schedule: rows(fc.record({ pidm: code, number: cell, text: filled, months, responsible: text })),
  evidence: rows(fc.record({ pidm: code, text: filled, quarters: cell, state: text, link: text })),
  budget: rows(fc.record({ activity: cell, object: filled, unit: text, quantity: cell, amount: cell, number: whole })),
  rubroCatalogue: fc.array(fc.record({ code, level: text, name: filled, source: text }), {
    minLength: 1,
    maxLength: 5,
  }),
  rubro: rows(rubroLine),
});

const dates = fc.oneof(isoDate, fc.constantFrom("", "a fin de año"));

const place = fc.constantFrom("Girón", "Bucaramanga", "");
const choice = fc.constantFrom("Sí", "No", "");

const arbitraryYear = fc.record({
  municipalities: fc.array(fc.record({ code, name: filled, department: text, contact: text }), {
    minLength: 1,
    maxLength: 5,
  }),
  followUp: rows(
    fc.record({
      pidm: code,
      municipality: place,
      quarter: cell,
      planned: cell,
      achieved: cell,
      cumulative: choice,
      evidence: filled,
      link: text,
      note: text,
      reported: dates,
    }),
  ),
  execution: rows(
    fc.record({
      line: cell,
      date: dates,
      kind: text,
      document: code,
      value: cell,
      municipality: place,
      refersTo: code,
      note: filled,
    }),
  ),
  training: rows(
    fc.record({
      pidm: code,
      name: filled,
      topic: text,
      date: dates,
      municipality: place,
      hours: cell,
      post: text,
      invited: cell,
      attended: cell,
      repeated: cell,
    }),
  ),
  actors: rows(
    fc.record({
      number: cell,
      name: filled,
      type: text,
      municipality: place,
      interest: cell,
      influence: cell,
      position: text,
      note: text,
    }),
  ),
  indices: rows(fc.record({ municipality: filled, year: cell, index: text, value: cell, source: text })),
  sends: rows(
    fc.record({
      id: code,
      municipality: filled,
      sent: dates,
      due: dates,
      returned: dates,
      savedBy: text,
      file: text,
      result: text,
      seal: code,
      received: code,
    }),
  ),
  yearSettings: fc.record({ cutDate: dates, highFrom: fc.oneof(whole, filled) }),
});

/** Any project as a workbook may hold it; each row has something typed in it, and the catalogues have rows. */
export const arbitraryProject: fc.Arbitrary<Project> = fc
  .tuple(arbitraryForm, arbitraryRisks({ cell, text, filled, date: dates }), arbitraryYear)
  .map(([form, risks, year]) => ({ ...form, ...risks, ...year }));

/** One line in each table and nothing more. */
export const oneLineProject: Project = {
  ...emptyProject,
  ficha: { ...emptyProject.ficha, name: "Proyecto de un renglón", vigencia: 2026, declaredTotal: 1 },
  activities: [{ number: 1, text: "Capacitar servidores", objective: "", responsible: "" }],
  budget: [{ activity: 1, object: "Prestación de servicios", unit: "UND", quantity: 1, amount: 1, number: 1 }],
};
