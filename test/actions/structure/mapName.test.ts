import { sampleRiskMap } from "../../../assets/samples/riskMap";
import { structure } from "../../../src/actions/structure";
import { applyPlan } from "../../../src/domain/workbook/applyPlan";
import type { Snapshot } from "../../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../../src/layouts/decodeBook";
import { mapCellFormula } from "../../../src/layouts/risk/mapFormulas";
import { ownPlace } from "../../../src/layouts/risk/ownPlace";
import { validateBook } from "../../../src/rules/validate";
import { bookOf } from "../../support/bookTools";
import { cleanProject } from "../../support/buildProject";

const sheet = "Mapa de calor";
const clean = bookOf({ ...cleanProject(), ...sampleRiskMap });
const definition = (book: Snapshot) => book.names.find(({ name }) => name === ownPlace.name)?.formula;
const findings = (book: Snapshot) => validateBook(decodeBook(book)).findings;

/** A workbook of before: each cell of the map names its levels, and no name stands for its place. */
const former: Snapshot = applyPlan(clean, [
  { op: "removeName", name: ownPlace.name },
  ...(["inherente", "residual"] as const).map((side) => ({
    op: "setFormulas" as const,
    sheet,
    area: side === "inherente" ? "B7:F11" : "I7:M11",
    formulas: [5, 4, 3, 2, 1].map((p) => [1, 2, 3, 4, 5].map((i) => mapCellFormula(side, p, i))),
  })),
]);

describe("the name by which a cell of the map knows its place", () => {
  it("stands in a new workbook, below the 255 characters of a name", () => {
    expect(definition(clean)).toBe(ownPlace.formulaOn("'Mapa de calor'!"));
    expect(definition(clean)?.length).toBeLessThan(255);
    expect(structure.run(clean, {}).plan).toEqual([]);
  });

  it("is not needed by the formulas of before, which stay as they are and are no finding", () => {
    expect(definition(former)).toBeUndefined();
    expect(structure.run(former, {}).plan).toEqual([]);
    expect(findings(former)).toEqual(findings(clean));
  });

  it("comes with the formula of a cell that was emptied in a workbook of before", () => {
    const emptied = applyPlan(former, [{ op: "setValues", sheet, area: "D9", values: [[""]] }]);
    const { plan } = structure.run(emptied, {});
    expect(plan.map(({ op }) => op)).toEqual(["defineName", "setFormulas"]);
    expect(structure.run(applyPlan(emptied, plan), {}).plan).toEqual([]);
  });

  it.each([
    ["is deleted", applyPlan(clean, [{ op: "removeName", name: ownPlace.name }])],
    [
      "leads nowhere",
      { ...clean, names: clean.names.map((one) => (one.name === ownPlace.name ? { ...one, formula: "=#REF!" } : one)) },
    ],
  ])("is given back when it %s", (_, book) => {
    expect(definition(applyPlan(book, structure.run(book, {}).plan))).toBe(definition(clean));
  });

  it("follows the sheet under another name, and stays where a person moved the headings", () => {
    const moved = clean.names.map((one) =>
      one.name === ownPlace.name ? { ...one, formula: ownPlace.formulaOn("Mapa!").replaceAll("$7", "$8") } : one,
    );
    const sheets = clean.sheets.map((one) => (one.name === sheet ? { ...one, name: "Mapa" } : one));
    expect(structure.run({ ...clean, sheets, names: moved }, {}).plan.filter(({ op }) => op === "defineName")).toEqual(
      [],
    );
  });
});
