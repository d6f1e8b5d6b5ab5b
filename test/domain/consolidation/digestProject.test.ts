import { digestProject } from "../../../src/domain/consolidation/digestProject";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { emptyRecord } from "../../../src/domain/project/Record";
import { meta } from "../../support/buildProject";
import { actor, line, paper } from "../../support/buildYear";

type Report = Project["followUp"][number];

/** Of meta 1-2-5-1 or, with `pidm`, another; each planned with 10. */
const report = (quarter: number, more: Partial<Report>): Report => ({
  ...emptyRecord("followUp"),
  pidm: "1-2-5-1",
  municipality: "Girón",
  quarter,
  planned: 10,
  ...more,
});

/** On 1 August 2022 two trimestres are past, the third has begun and the fourth has not. */
function projectOf(rows: Partial<Project>): Project {
  const { ficha } = emptyProject;
  return {
    ...emptyProject,
    ficha: { ...ficha, vigencia: 2022 },
    today: "2022-08-01",
    activities: [1, 2].map((number) => ({ ...emptyRecord("activities"), number, text: `Actividad ${number}` })),
    metas: [meta({ activity: 1, pidm: "1-2-5-1" }), meta({ activity: 2, pidm: "1-2-7-1" })],
    municipalities: [{ code: "68307", name: "Girón", department: "Santander", contact: "" }],
    ...rows,
  };
}

const evidenceOf = (...followUp: readonly Report[]) => {
  const { handed, owed } = digestProject(projectOf({ followUp }));
  return { handed, owed };
};

describe("the evidence of a copy that is added up", () => {
  it("is owed by a report with a value, by a late one and by one whose trimestre has begun, and by no other", () => {
    expect(evidenceOf(report(1, { achieved: 10 }))).toEqual({ handed: 0, owed: 1 });
    expect(evidenceOf(report(2, {}))).toEqual({ handed: 0, owed: 1 });
    expect(evidenceOf(report(3, {}))).toEqual({ handed: 0, owed: 1 });
    expect(evidenceOf(report(4, {}))).toEqual({ handed: 0, owed: 0 });
    // What came before its time counts, and so does its evidence.
    expect(evidenceOf(report(4, { achieved: 2 }))).toEqual({ handed: 0, owed: 1 });
  });

  it("is handed in by words or by a link, and is owed no more then", () => {
    const all = [report(1, { achieved: 10, evidence: "Acta 3" }), report(2, { link: "https://ejemplo.gov.co/acta-4" })];
    expect(evidenceOf(...all, report(3, {}))).toEqual({ handed: 2, owed: 1 });
    expect(evidenceOf(report(4, { evidence: "Acta de otra vigencia" }))).toEqual({ handed: 0, owed: 0 });
  });

  it("is told by programme", () => {
    const other = { pidm: "1-2-7-1", achieved: 10 };
    const followUp = [report(1, { achieved: 10, evidence: "Acta 3" }), report(1, other), report(2, other)];
    const { programmes } = digestProject(projectOf({ followUp }));
    expect(programmes.map(({ code, handed, owed }) => [code, handed, owed])).toEqual([
      ["1-2-5", 1, 0],
      ["1-2-7", 0, 2],
    ]);
  });
});

describe("what is looked for in the other copies", () => {
  it("are the links and the names that say something, without the spaces around them", () => {
    const followUp = [report(1, { link: " https://ejemplo.gov.co/a " }), report(2, { link: " " }), report(3, {})];
    const actors = [actor({ name: " Policía Nacional " }), actor({ name: "" })];
    const { links, actors: names } = digestProject(projectOf({ followUp, actors }));
    expect([links, names]).toEqual([["https://ejemplo.gov.co/a"], ["Policía Nacional"]]);
  });

  it("are the documents with a kind, a number and an amount; those without kind or amount are counted as unread", () => {
    const execution = [
      paper({ document: "CDP-7", value: 5_000_000 }),
      paper({ document: "CDP-8", value: 2_000_000 }),
      paper({ kind: "Pago", document: "", value: 1_000_000 }),
      paper({ kind: "Oficio", document: "O-1" }),
      paper({ kind: "RP", document: "RP-1", value: "por definir" }),
    ];
    const { documents, money, unreadDocuments } = digestProject(projectOf({ budget: [line()], execution }));
    expect(documents).toEqual([
      { kind: "cdp", number: "CDP-7", pesos: 5_000_000 },
      { kind: "cdp", number: "CDP-8", pesos: 2_000_000 },
    ]);
    expect(money).toEqual({ cdp: 7_000_000, rp: 0, obligation: 0, payment: 1_000_000 });
    expect(unreadDocuments).toBe(2);
  });

  it("and the money of a line whose activity is not listed is of no programme", () => {
    const metas = [meta({ activity: 9, pidm: "1-2-5-1" })];
    const execution = [paper({ line: 1, value: 5_000_000 })];
    const { programmes } = digestProject(projectOf({ metas, budget: [line({ activity: 9 })], execution }));
    expect(programmes.map(({ code, money }) => [code, money.cdp])).toEqual([["", 5_000_000]]);
  });
});
