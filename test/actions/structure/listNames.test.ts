import { structure } from "../../../src/actions/structure";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { bookOf } from "../../support/bookTools";
import { cleanProject } from "../../support/buildProject";

const clean = bookOf(cleanProject());
const rows = clean.sheets.find(({ name }) => name === "Actividades")?.tables[0]?.area ?? "";
const [, first = "", last = ""] = /A(\d+):[A-Z]+(\d+)/.exec(rows) ?? [];

function withName(formula: string): Snapshot {
  const names = clean.names.map((one) => (one.name === "listaActividades" ? { ...one, formula } : one));
  return { ...clean, names };
}

function repaired(book: Snapshot): string | undefined {
  const { plan } = structure.run(book, {});
  expect(plan.filter(({ op }) => op !== "defineName")).toEqual([]);
  return applyPlan(book, plan).names.find(({ name }) => name === "listaActividades")?.formula;
}

describe("the name of a list that Excel keeps as an area", () => {
  const column = `=Actividades!$A$${Number(first) + 1}:$A$${last}`;

  it("stays while it covers its column", () => {
    expect(repaired(withName(column))).toBe(column);
  });

  it.each([
    ["stopped growing", `=Actividades!$A$${Number(first) + 1}:$A$${Number(last) - 1}`],
    ["leads to another column", column.replaceAll("$A", "$B")],
    ["leads to another sheet", column.replace("Actividades", "Metas")],
    ["leads nowhere", "=#REF!"],
  ])("leads to its column again when it %s", (_, formula) => {
    expect(repaired(withName(formula))).toBe("=tActividades[Número]");
  });
});
