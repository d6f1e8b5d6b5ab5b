import { fixFindings } from "../../src/actions/fixFindings";
import type { Report } from "../../src/domain/findings/Finding";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { planUndo } from "../../src/domain/workbook/planUndo";
import type { Snapshot } from "../../src/domain/workbook/Snapshot";
import type { WritePlan } from "../../src/domain/workbook/WritePlan";
import { bookOf, shownIn, typeInto } from "../support/bookTools";
import { cleanProject } from "../support/buildProject";
import { sampleWorkbook } from "../support/sampleProject";
import { checked } from "./checkedSample";

describe("«Corregir»", () => {
  const plansOf = (report: Report, safe: boolean): readonly WritePlan[] =>
    report.findings.flatMap(({ fix }) =>
      fix !== undefined && fix.plan.length > 0 && (fix.safe || !safe) ? [fix.plan] : [],
    );

  /** Two amounts kept as text, and a code without its zero. */
  function slips(): Snapshot {
    const project = cleanProject();
    const [first, ...rest] = project.budget;
    if (first === undefined) throw new Error("the clean project has lines");
    return bookOf({ ...project, budget: [{ ...first, amount: "$12.000.000" }, ...rest] });
  }

  it("puts one cell right and takes its finding away", () => {
    const before = checked(slips());
    const target = before.report.findings.find(({ code }) => code === "budget/amount-as-text");
    const { plan } = fixFindings.run(before.book, { plans: [target?.fix?.plan ?? []] });
    const after = applyPlan(before.book, plan);
    expect(shownIn(after, "Presupuesto", 9, 6)).toBe(12_000_000);
    expect(checked(after).report.findings.map(({ code }) => code)).not.toContain("budget/amount-as-text");
  });

  it("of all safe repairs leaves no safe repair open, and never touches a total", async () => {
    for (const start of [slips(), await sampleWorkbook()]) {
      const before = checked(start);
      const { plan } = fixFindings.run(before.book, { plans: plansOf(before.report, true) });
      const after = checked(applyPlan(before.book, plan));
      expect(plansOf(after.report, true)).toEqual([]);
      expect(plan.some((op) => "area" in op && op.sheet === "Presupuesto" && op.area === "F4")).toBe(false);
    }
  });

  it("is taken back by one undo", () => {
    const { book, report } = checked(slips());
    const { plan } = fixFindings.run(book, { plans: plansOf(report, false) });
    expect(plan.length).toBeGreaterThan(0);
    const undo = planUndo(applyPlan(book, plan), { before: book, plan });
    expect(undo.kept).toEqual([]);
    expect(applyPlan(applyPlan(book, plan), undo.plan)).toEqual(book);
  });

  it("leaves what was typed after it when it is taken back, and names the cell", () => {
    const { book, report } = checked(slips());
    const { plan } = fixFindings.run(book, { plans: plansOf(report, true) });
    const typed = typeInto(applyPlan(book, plan), "Presupuesto", "F9", [[11_000_000]]);
    const undo = planUndo(typed, { before: book, plan });
    expect(undo.kept).toEqual([{ sheet: "Presupuesto", cell: "F9" }]);
    expect(shownIn(applyPlan(typed, undo.plan), "Presupuesto", 9, 6)).toBe(11_000_000);
  });
});
