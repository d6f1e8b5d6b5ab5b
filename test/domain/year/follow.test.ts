import { shippedMunicipalities } from "../../../src/domain/municipality/shippedMunicipalities";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { emptyRecord } from "../../../src/domain/project/Record";
import { followProject } from "../../../src/domain/year/follow";
import { currentQuarter, listDue } from "../../../src/domain/year/listDue";
import { missingReports } from "../../../src/domain/year/missingReports";

type Report = readonly [pidm: string, place: string, quarter: number, planned: number | "", achieved: number | ""];

function yearOf(reports: readonly Report[], cumulative = "No", cutDate = "2022-10-01"): Project {
  return {
    ...emptyProject,
    ficha: { ...emptyProject.ficha, vigencia: 2022 },
    municipalities: shippedMunicipalities,
    metas: ["1-2-5-1", "1-2-5-3"].map((pidm) => ({ ...emptyRecord("metas"), pidm })),
    yearSettings: { cutDate, highFrom: 4 },
    followUp: reports.map(([pidm, municipality, quarter, planned, achieved]) => ({
      ...emptyRecord("followUp"),
      pidm,
      municipality,
      quarter,
      planned,
      achieved,
      cumulative,
    })),
  };
}

const statesOf = (project: Project) => followProject(project).reports.map(({ state }) => state);

describe("the state of a report", () => {
  it("is judged on the cut-off day: over, running and to come", () => {
    const reports = [1, 2, 3, 4].map((quarter): Report => ["1-2-5-1", "Girón", quarter, 10, ""]);
    expect(statesOf(yearOf(reports, "No", "2022-05-15"))).toEqual(["late", "notStarted", "notDue", "notDue"]);
    expect(statesOf(yearOf(reports, "No", "2022-12-31"))).toEqual(["late", "late", "late", "notStarted"]);
    expect(statesOf(yearOf(reports, "No", "2023-01-01"))).toEqual(["late", "late", "late", "late"]);
  });

  it("is done when it reaches its plan, under way while there is time, and nothing without a plan", () => {
    const reports: readonly Report[] = [
      ["1-2-5-1", "Girón", 1, 10, 10],
      ["1-2-5-1", "Floridablanca", 4, 10, 4],
      ["1-2-5-3", "Girón", 2, 0, 0],
      ["1-2-5-3", "Bucaramanga", 2, "", 5],
    ];
    expect(statesOf(yearOf(reports))).toEqual(["done", "underway", "notDue", undefined]);
  });

  it("is made up for by later trimestres, added or counted from January", () => {
    const short: readonly Report[] = [
      ["1-2-5-1", "Girón", 1, 10, 5],
      ["1-2-5-1", "Girón", 2, 10, 15],
    ];
    expect(statesOf(yearOf(short))).toEqual(["done", "done"]);
    const counted: readonly Report[] = [
      ["1-2-5-1", "Girón", 1, 10, 5],
      ["1-2-5-1", "Girón", 2, 20, 12],
    ];
    expect(statesOf(yearOf(counted, "Sí"))).toEqual(["done", "late"]);
  });
});

describe("progress", () => {
  it("adds up trimestres, counts cumulative values once, and takes a meta for no more than done", () => {
    const added = followProject(
      yearOf([
        ["1-2-5-1", "Girón", 1, 10, 10],
        ["1-2-5-1", "Girón", 2, 10, 5],
        ["1-2-5-3", "Girón", 1, 1, 3],
      ]),
    );
    expect([added.metas, added.project]).toEqual([[0.75, 3], (0.75 + 1) / 2]);
    const counted = followProject(
      yearOf(
        [
          ["1-2-5-1", "Girón", 1, 10, 10],
          ["1-2-5-1", "Girón", 2, 20, 15],
        ],
        "Sí",
      ),
    );
    expect([counted.metas, counted.project]).toEqual([[0.75, undefined], 0.375]);
  });

  it("weighs metas by their weight", () => {
    const { metas, ...project } = yearOf([
      ["1-2-5-1", "Girón", 1, 1, 1],
      ["1-2-5-3", "Girón", 1, 1, 0],
    ]);
    const weighed = followProject({
      ...project,
      metas: metas.map((meta, at) => ({ ...meta, weight: [80, 20][at] ?? 0 })),
    });
    expect(weighed.project).toBeCloseTo(0.8, 12);
    expect(weighed.municipalities[3]).toBeCloseTo(0.8, 12);
  });
});

describe("a trimestre", () => {
  it("is that of the day, the first before the year and the last after it", () => {
    expect([currentQuarter(2022, "2022-05-15"), currentQuarter(2022, "2021-12-31")]).toEqual([2, 1]);
    expect([currentQuarter(2022, "2024-02-01"), currentQuarter(undefined, "2024-02-01")]).toEqual([4, 1]);
  });

  it("lists the municipality with most late reports first", () => {
    const due = listDue(
      yearOf([
        ["1-2-5-1", "Bucaramanga", 3, 10, 10],
        ["1-2-5-1", "Girón", 1, 10, ""],
        ["1-2-5-1", "Girón", 3, 10, ""],
        ["1-2-5-1", "Floridablanca", 3, 10, ""],
      ]),
      3,
    );
    expect(
      due.municipalities.map(({ municipality, late, open, done }) => [
        municipality,
        late.length,
        open.length,
        done.length,
      ]),
    ).toEqual([
      ["Girón", 2, 0, 0],
      ["Floridablanca", 1, 0, 0],
      ["Bucaramanga", 0, 0, 1],
    ]);
  });

  it("lacks a row a meta and municipality, asks only those who report a meta, and counts as the rows before", () => {
    const project = yearOf([["1-2-5-3", "Área Metropolitana", 1, 1, 1]], "Sí");
    const asked = ["Girón", "Área Metropolitana"];
    expect(
      missingReports(project, 2, asked).map(({ pidm, municipality, cumulative }) => [pidm, municipality, cumulative]),
    ).toEqual([
      ["1-2-5-1", "Girón", ""],
      ["1-2-5-1", "Área Metropolitana", ""],
      ["1-2-5-3", "Área Metropolitana", "Sí"],
    ]);
    expect(missingReports(project, 1, ["Área Metropolitana"]).map(({ pidm }) => pidm)).toEqual(["1-2-5-1"]);
  });
});
