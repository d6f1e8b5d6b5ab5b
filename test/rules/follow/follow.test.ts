import type { Draft } from "../../../src/domain/findings/Finding";
import type { Project } from "../../../src/domain/project/Project";
import { followRules } from "../../../src/rules/follow";
import { yearProject } from "../../support/yearProject";

type Row = Project["followUp"][number];

const draftsOf = (project: Project): readonly Draft[] => followRules.flatMap((rule) => rule(project));
const codesOf = (project: Project) => draftsOf(project).map(({ code }) => code);

/** The sample year with what is late and lacks evidence put right. */
async function cleanYear(overrides: Partial<Project> = {}): Promise<Project> {
  const project = await yearProject();
  const followUp = project.followUp.map((row): Row => {
    if (row.pidm === "1-2-5-5" && row.municipality === "Girón") return { ...row, achieved: 1, evidence: "Código" };
    return row.achieved === 15 && row.evidence === "" ? { ...row, evidence: "Registro" } : row;
  });
  return { ...project, followUp, ...overrides };
}

/** The clean year with one report changed: that of a meta, a municipality and a trimestre. */
async function changed(pidm: string, municipality: string, quarter: number, part: Partial<Row>): Promise<Project> {
  const project = await cleanYear();
  const at = project.followUp.findIndex(
    (row) => row.pidm === pidm && row.municipality === municipality && row.quarter === quarter,
  );
  const row = project.followUp[at];
  if (row === undefined) throw new Error("no such report");
  return { ...project, followUp: project.followUp.with(at, { ...row, ...part }) };
}

describe("the follow-up of a year", () => {
  it("has no finding when it is right, and two in the sample: one meta late and one report without evidence", async () => {
    expect(codesOf(await cleanYear())).toEqual([]);
    expect(draftsOf(await yearProject()).map(({ code, params }) => [code, params])).toEqual([
      ["follow/late", { municipality: "Girón", reports: 1, codes: ["1-2-5-5"], explained: false }],
      ["follow/without-evidence", { code: "1-2-5-1", municipality: "Piedecuesta", quarter: 3, achieved: 15 }],
    ]);
  });

  it.each<[string, [string, string, number, Partial<Row>], readonly string[]]>([
    ["a meta that is not of the project", ["1-2-7-2", "Girón", 2, { pidm: "1-2-9-9" }], ["follow/unknown-meta"]],
    ["a planned value in words", ["1-2-5-5", "Girón", 3, { planned: "uno" }], ["follow/not-a-number"]],
    ["a negative value", ["1-2-7-1", "Girón", 1, { achieved: -1 }], ["follow/not-a-number"]],
    ["a trimestre that there is not", ["1-2-5-5", "Girón", 3, { quarter: 5 }], ["follow/not-a-number"]],
    ["a trimestre told twice", ["1-2-7-1", "Girón", 2, { quarter: 1, achieved: 1 }], ["follow/duplicate"]],
    ["a cumulative value that falls", ["1-2-7-1", "Girón", 4, { achieved: 2 }], ["follow/falling"]],
    [
      "one trimestre counted in another way",
      ["1-2-7-1", "Girón", 4, { cumulative: "No" }],
      ["follow/mixed-cumulative"],
    ],
    ["more than planned without a word", ["1-2-5-5", "Girón", 3, { achieved: 2 }], ["follow/over-planned"]],
    ["evidence without a value", ["1-2-5-4", "Girón", 4, { evidence: "Acta" }], ["follow/evidence-without-value"]],
    ["a link that is a note", ["1-2-5-5", "Girón", 3, { link: "pendiente" }], ["follow/bad-link"]],
    ["a date of a report in words", ["1-2-5-5", "Girón", 3, { reported: "30 de marzo de 2022" }], ["follow/bad-date"]],
    ["a script for a link", ["1-2-5-5", "Girón", 3, { link: "javascript:alert(1)" }], ["follow/bad-link"]],
    ["people that Capacitación does not count", ["1-2-7-2", "Girón", 2, { achieved: 9 }], ["follow/training-differs"]],
  ])("tells %s, and nothing else", async (_, [pidm, place, quarter, part], codes) => {
    expect(codesOf(await changed(pidm, place, quarter, part))).toEqual(codes);
  });

  it.each([
    "https://www.amb.gov.co/evidencias/1.pdf",
    "C:\\Evidencias\\Girón",
    "\\\\servidor\\planeacion\\evidencias",
    "Evidencias/Girón/T1",
    "",
  ])("takes «%s» for a link", async (link) => {
    expect(codesOf(await changed("1-2-5-5", "Girón", 3, { link }))).toEqual([]);
  });

  it("proposes the address where only https:// is missing", async () => {
    const [draft] = draftsOf(await changed("1-2-5-5", "Girón", 3, { link: "www.amb.gov.co/codigo.pdf" }));
    expect(draft?.repair).toEqual({
      changes: [expect.objectContaining({ to: "https://www.amb.gov.co/codigo.pdf" })],
      safe: false,
    });
  });

  it.each([
    ["giron", "Girón", true],
    ["68307", "Girón", true],
    ["Pedecuesta", "Piedecuesta", false],
  ])("reads «%s» as %s", async (municipality, name, safe) => {
    const project = await cleanYear();
    const actors = project.actors.map((actor, index) => (index === 0 ? { ...actor, municipality } : actor));
    const [draft, ...rest] = draftsOf({ ...project, actors });
    expect(rest).toEqual([]);
    expect(draft).toMatchObject({
      code: "follow/unknown-municipality",
      params: { found: municipality, expected: name },
      repair: { safe, changes: [{ to: name }] },
    });
  });

  it("names a municipality that it does not know, and proposes none", async () => {
    const project = await cleanYear();
    const indices = project.indices.map((one, at) => (at === 0 ? { ...one, municipality: "Lebrija" } : one));
    expect(draftsOf({ ...project, indices })).toMatchObject([
      { code: "follow/unknown-municipality", params: { found: "Lebrija" } },
    ]);
  });

  it.each([
    ["Nombre Apellido Apellido", "N. A. A."],
    ["NOMBRE APELLIDO C.C. 1.098.000.111", "N. A. C.C. •.•••.•••.•••"],
    ["3001234567", "••••••••••"],
    ["San Gil", "San Gil"],
    ["Puerto Wilches", "Puerto Wilches"],
    ["1-2-9-9", "1-2-9-9"],
  ])("repeats «%s» as «%s» where a municipality or a meta is expected", async (typed, told) => {
    const project = await cleanYear();
    const indices = project.indices.map((one, at) => (at === 0 ? { ...one, municipality: typed } : one));
    expect(draftsOf({ ...project, indices })).toMatchObject([
      { code: "follow/unknown-municipality", params: { found: told } },
    ]);
    const training = project.training.map((one, at) => (at === 0 ? { ...one, pidm: typed } : one));
    expect(draftsOf({ ...project, training })).toContainEqual(
      expect.objectContaining({ code: "follow/unknown-meta", params: { found: told } }),
    );
  });

  it("tells a late report with a reason in «Observación» as information, apart from the others", async () => {
    const { followUp, ...project } = await yearProject();
    const explain = (note: string) =>
      draftsOf({
        ...project,
        followUp: followUp.map((row) =>
          row.pidm === "1-2-5-5" && row.municipality === "Girón" ? { ...row, note } : row,
        ),
      }).filter(({ code }) => code === "follow/late");
    expect(explain(" ")).toMatchObject([{ severity: "warning", params: { reports: 1, explained: false } }]);
    expect(explain("La sesión pasó a enero")).toMatchObject([
      { severity: "info", params: { municipality: "Girón", reports: 1, codes: ["1-2-5-5"], explained: true } },
    ]);
  });

  it("tells a value of a trimestre that has not begun", async () => {
    const project = await cleanYear({ yearSettings: { cutDate: "2022-09-30", highFrom: 4 } });
    const codes = new Set(codesOf(project));
    expect([...codes]).toEqual(["follow/early"]);
  });

  it("wants weights that add up to 100, of all metas or of none", async () => {
    const { metas, ...project } = await cleanYear();
    const weigh = (weights: readonly (number | "")[]) =>
      draftsOf({ ...project, metas: metas.map((meta, index) => ({ ...meta, weight: weights[index] ?? 0 })) });
    expect(weigh([20, 20, 20, 20, 10, 5, 5])).toEqual([]);
    expect(weigh([33.33, 33.33, 33.34])).toEqual([]);
    expect(weigh([20, 20, 20, 20, 10, 5, 4])).toMatchObject([
      { code: "follow/weights", params: { sum: 99, missing: 0, metas: 7 } },
    ]);
    expect(weigh([20, 20, 20, 20, 20, "", ""])).toMatchObject([
      { code: "follow/weights", params: { sum: 100, missing: 2, metas: 7 } },
    ]);
  });

  it("compares what the four trimestres plan with the target, and leaves shares alone", async () => {
    const { metas, ...project } = await cleanYear();
    const aim = (target: number, unit = "Número") =>
      draftsOf({ ...project, metas: metas.map((meta, index) => (index === 0 ? { ...meta, target, unit } : meta)) });
    expect(aim(314)).toEqual([]);
    expect(aim(400)).toMatchObject([
      { code: "follow/planned-target", params: { code: "1-2-5-1", planned: 314, target: 400 } },
    ]);
    expect(aim(400, "Porcentaje")).toEqual([]);
  });
});
