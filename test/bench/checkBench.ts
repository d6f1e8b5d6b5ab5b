import { structure } from "../../src/actions/structure";
import { applyPlan } from "../../src/domain/workbook/applyPlan";
import { emptySnapshot, type Snapshot } from "../../src/domain/workbook/Snapshot";
import { decodeBook } from "../../src/layouts/decodeBook";
import { validateBook } from "../../src/rules/validate";
import { bigProject } from "../support/bigProject";
import { measure, type Timing } from "./measure";

const sizes = [1_000, 10_000, 100_000];

/** A workbook with so many budget lines whose TOTAL is wrong, so that the explanations are searched too. */
export function bigBook(lines: number): Snapshot {
  const project = bigProject(lines);
  const declaredTotal = Number(project.ficha.declaredTotal) + 4_000_000;
  const { plan } = structure.run(emptySnapshot, {
    project: { ...project, ficha: { ...project.ficha, declaredTotal } },
  });
  return applyPlan(emptySnapshot, plan);
}

interface Result extends Timing {
  readonly lines: number;
  readonly linesPerSecond: number;
}

/** Reading the cells as a project and running every rule, by number of budget lines; speeds are of the processor alone. */
export async function benchCheck() {
  const results: Result[] = [];
  for (const lines of sizes) {
    const book = bigBook(lines);
    const timing = await measure(lines > 10_000 ? 3 : 5, () => validateBook(decodeBook(book)));
    results.push({ lines, ...timing, linesPerSecond: Math.round((lines / timing.cpuMs) * 1000) });
  }
  const curve = results.slice(1).map(({ lines, cpuMs }, i) => {
    const before = results[i] ?? { lines: 1, cpuMs: 1 };
    return { lines: lines / before.lines, cost: Math.round((cpuMs / before.cpuMs) * 100) / 100 };
  });
  return { results, curve };
}
