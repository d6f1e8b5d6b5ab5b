import { divipola } from "../../../src/domain/municipality/divipola";
import { shippedMunicipalities } from "../../../src/domain/municipality/shippedMunicipalities";
import { emptyProject } from "../../../src/domain/project/emptyProject";
import type { Project } from "../../../src/domain/project/Project";
import { emptyRecord } from "../../../src/domain/project/Record";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { checkDivipola } from "../../../src/rules/follow/divipola";
import { validateBook } from "../../../src/rules/validate";
import { bookOf } from "../../support/bookTools";
import { yearProject } from "../../support/yearProject";

const draftsOf = (municipalities: Project["municipalities"], rest: Partial<Project> = {}) =>
  checkDivipola({ ...emptyProject, ...rest, municipalities });
const row = (code: string | number, name: string, department: string) => ({ code, name, department, contact: "" });

describe("«Municipios» beside the DIVIPOLA", () => {
  it("is silent on the shipped list, and on every row of the DIVIPOLA itself", () => {
    expect(draftsOf(shippedMunicipalities)).toEqual([]);
    expect(draftsOf(divipola())).toEqual([]);
  });

  it.each([
    ["11001", "Bogotá", "Bogotá D.C."],
    ["68235", "Carmen de Chucurí", "SANTANDER"],
    ["76001", "Cali", "Valle"],
    ["88001", "San Andrés", "San Andrés y Providencia"],
    ["88001", "San Andrés, Archipiélago de San Andrés, Providencia y Santa Catalina", ""],
    ["54001", "Cúcuta", "N. de Santander"],
    ["44001", "Riohacha", "Guajira"],
    ["68276", "Florida Blanca", ""],
    ["CDMB", "Corporación autónoma", "Santander"],
    ["", "Lebrija", "Antioquia"],
    ["68406", "", "Antioquia"],
  ])("takes %s «%s», «%s» as it stands", (code, name, department) => {
    expect(draftsOf([row(code, name, department)])).toEqual([]);
  });

  it.each([
    ["a department of another", row("54001", "Cúcuta", "Santander"), "department", "Norte de Santander", true],
    ["the code of another", row("68276", "Girón", "Santander"), "code", "68307", false],
    ["a code without its zero", row(5001, "Medellín", "Antioquia"), "code", "05001", false],
    ["a damaged name", row("68276", "Floridabanca", "Santander"), "name", "Floridablanca", false],
  ])("corrects %s", (_, municipality, of, expected, safe) => {
    const [draft, ...others] = draftsOf([municipality]);
    expect(others).toEqual([]);
    expect(draft).toMatchObject({
      code: "follow/divipola",
      severity: "warning",
      at: [{ table: "municipalities", index: 0, field: of }],
      params: { of, expected },
      repair: { safe, changes: [{ to: expected }] },
    });
  });

  it("corrects a name in every row that bears it, since sums go by the name", () => {
    const reports = ["Girón", "Floridabanca"].map((municipality) => ({ ...emptyRecord("followUp"), municipality }));
    const [draft] = draftsOf([row("68276", "Floridabanca", "")], { followUp: reports });
    expect(draft?.repair?.changes.map(({ at, to }) => [at, to])).toEqual([
      [{ table: "municipalities", index: 0, field: "name" }, "Floridablanca"],
      [{ table: "followUp", index: 1, field: "municipality" }, "Floridablanca"],
    ]);
  });

  it.each([
    ["a homonym without a department beside the code of another", row("68276", "San Andrés", ""), "name", "San Andrés"],
    ["a name that is no municipality", row("68276", "Nombre Apellido", ""), "name", "N. A."],
    ["the code of a homonym", row("88001", "San Andrés", "Santander"), "department", "San Andrés"],
    ["a code that there is not", row("99999", "Pueblo Escondido", ""), "unknown", "Pueblo Escondido"],
  ])("asks about %s, and corrects nothing", (_, municipality, of, name) => {
    const [draft] = draftsOf([municipality]);
    expect(draft).toMatchObject({ params: { of, name } });
    expect(draft?.repair).toBeUndefined();
  });

  it("is silent in a workbook once its corrections are written, a name that other sheets bear too", async () => {
    const project = await yearProject();
    const municipalities = project.municipalities.map((one) => {
      if (one.code === "68276") return { ...one, name: "Floridabanca" };
      return one.code === "68307" ? { ...one, code: "68001" } : one;
    });
    const followUp = project.followUp.map((one) =>
      one.municipality === "Floridablanca" ? { ...one, municipality: "Floridabanca" } : one,
    );
    const findingsOf = (book: Snapshot) =>
      validateBook(decodeBook(book)).findings.filter(({ code }) => code === "follow/divipola");
    const book = bookOf({ ...project, municipalities, followUp });
    const found = findingsOf(book);
    expect(found.map(({ params }) => params)).toMatchObject([
      { of: "name", expected: "Floridablanca" },
      { of: "code", expected: "68307" },
    ]);
    const after = found.reduce((now, { fix }) => applyPlan(now, fix?.plan ?? []), book);
    expect(findingsOf(after)).toEqual([]);
    const names = new Set(decodeBook(after).project.followUp.map(({ municipality }) => municipality));
    expect([...names].filter((name) => name.startsWith("Florida"))).toEqual(["Floridablanca"]);
  });
});
