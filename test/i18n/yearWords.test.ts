import type { Finding } from "../../src/domain/findings/Finding";
import type { Project } from "../../src/domain/project/Project";
import { findingWords as english } from "../../src/i18n/en/findings";
import { findingWords as spanish } from "../../src/i18n/es/findings";
import { messageOf } from "../../src/i18n/FindingWords";
import { validateBook } from "../../src/rules/validate";
import { decodedBook } from "../support/buildProject";
import { actor, cleanYear, indexValue, line, paper, session } from "../support/buildYear";

const isYear = ({ code }: Finding) => /^(?:spend|training|actor|index)\//.test(code);
const find = (over: Partial<Project>) =>
  validateBook(decodedBook(cleanYear(over)), "2022-12-01").findings.filter(isYear);
const say = (over: Partial<Project>) => find(over).map((finding) => messageOf(finding, spanish));

const spoiled: Partial<Project> = {
  budget: [
    line(),
    line({ number: "" }),
    line({ number: 1 }),
    line({
      number: 7,
      object: "Prestación de servicios profesionales para acompañar a los cuatro municipios del área",
    }),
  ],
  execution: [
    paper({ line: "" }),
    paper({ line: " 1." }),
    paper({ kind: "" }),
    paper({ kind: "obligacion", date: "2023-02-01" }),
    paper({ kind: "Pago", date: "2023-02-01", document: "" }),
    paper({ value: "" }),
    paper({ value: "$1.000.000", document: "D-1" }),
    paper({ value: "por definir", document: "D-2", date: "marzo" }),
    paper({ value: -1, document: "" }),
    paper({ value: -9e6, document: "D-3", refersTo: "2022-0101" }),
    paper({ refersTo: "999" }),
    paper({ date: "" }),
    paper({ line: 7, document: "D-7", value: 12_500_000.5 }),
    paper({ line: 7, document: "D-8", value: -12_600_000, refersTo: "D-7" }),
    paper({ line: 7, document: "D-9", kind: "RP", value: 20_000_000 }),
    paper({ line: 7, document: "D-9", kind: "RP", value: 1_000_000 }),
  ],
  training: [
    session({ attended: "Juan Pérez", date: "91234567" }),
    session({ attended: "todos", post: "" }),
    session({ attended: 31, repeated: 40, date: "2021-01-01" }),
    session({ date: "" }),
    session({ post: "" }),
    session({ post: "" }),
  ],
  actors: [actor({ interest: 9, influence: "" }), actor(), actor({ name: "Otro" })],
  yearSettings: { cutDate: "", highFrom: "" },
  indices: [
    indexValue({ value: "768", source: "" }),
    indexValue({ value: 70 }),
    indexValue({ index: "pol 09", year: 2030, source: "", municipality: "" }),
    indexValue({ year: "" }),
    indexValue({ year: "veinte" }),
  ],
};

const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}$]/u.test(word)).length;

describe("The words of the findings on the year", () => {
  it("are sentences of at most 20 words in both languages, with dots in amounts and nothing undefined", () => {
    const findings = find(spoiled);
    expect(findings.length).toBeGreaterThan(35);
    for (const words of [spanish, english]) {
      const messages = findings.map((finding) => messageOf(finding, words));
      const sentences = messages.flatMap((message) => message.replace(/«[^»]*»/g, "«…»").split(/(?<=[.:;!?])\s+/));
      expect(sentences.filter((sentence) => wordsOf(sentence) > 20)).toEqual([]);
      expect(messages.filter((message) => /undefined|NaN|null|\[object| {2}| \.|«»/.test(message))).toEqual([]);
      const amounts = messages.flatMap((message) => message.match(/\$[\d.,]*\d/g) ?? []);
      expect(amounts.length).toBeGreaterThan(4);
      expect(amounts.filter((amount) => !/^\$\d{1,3}(\.\d{3})*(,\d{2})?$/.test(amount))).toEqual([]);
    }
  });

  it("say which step of the chain is broken, and by how much", () => {
    expect(say({ execution: [paper({ value: 12_500_000 })] })).toEqual([
      "Renglón 1 («Papelería»): los CDP suman $12.500.000 y el renglón vale $10.000.000. Se pasa en $2.500.000.",
    ]);
    expect(say({ execution: [paper({ kind: "Pago", value: 1000.5 })] })).toEqual([
      "Renglón 1 («Papelería»): los pagos suman $1.000,50 y las obligaciones suman $0. Se pasa en $1.000,50.",
    ]);
  });

  it("call what is executed in the next year by its name", () => {
    const later = (kind: string) => say({ execution: [paper({ kind, date: "2023-01-20" })] }).at(-1);
    expect(later("Obligación")).toBe(
      "Una obligación es del 20 de enero de 2023 y la vigencia es 2022. Si viene de un RP de la vigencia, es una reserva presupuestal.",
    );
    expect(later("Pago")).toBe(
      "Un pago es del 20 de enero de 2023 y la vigencia es 2022. Si la obligación es de la vigencia, es una cuenta por pagar.",
    );
    expect(later("CDP")).toBe("Un CDP es del 20 de enero de 2023 y la vigencia es 2022.");
  });

  it("never repeat what may be data of a person", () => {
    const training = [session({ attended: 91234567, post: "Juan Pérez", date: "91234567" })];
    expect(say({ training })).toEqual([
      "La fecha no es una fecha para Excel.",
      "La celda de «Tipo de cargo» parece tener el nombre o el documento de una persona.",
      "La celda de «Asistentes» parece tener el nombre o el documento de una persona.",
    ]);
  });

  it("explain that the same people may be counted twice", () => {
    expect(say({ training: [session(), session()] })).toEqual([
      "1-2-5-3 de Girón tiene 2 jornadas con 50 asistentes en total. De tipo Profesional, pueden ser las mismas personas.",
    ]);
  });
});
