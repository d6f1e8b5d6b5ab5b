import type { Project } from "../../src/domain/project/Project";
import { criteria } from "../../src/domain/risk/Control";
import type { ControlRow } from "../../src/domain/risk/RiskRows";
import type { Cell } from "../../src/domain/workbook/Cell";
import { fc } from "./property";

type RiskParts = Pick<Project, "risks" | "impacts" | "controls" | "riskSettings">;

/** What the columns hold: words of a drop-down, amounts, dates and free texts. */
export interface RiskCells {
  readonly cell: fc.Arbitrary<Cell>;
  readonly text: fc.Arbitrary<string>;
  readonly filled: fc.Arbitrary<string>;
  readonly date: fc.Arbitrary<string>;
}

const yesNo = fc.constantFrom("Sí", "No", "");

function arbitraryRisk({ cell, text, filled, date }: RiskCells) {
  return fc.record({
    number: cell,
    municipality: text,
    process: text,
    text: filled,
    actOrOmission: yesNo,
    usesPower: yesNo,
    divertsPublic: yesNo,
    privateBenefit: yesNo,
    causes: text,
    consequences: text,
    probability: cell,
    controlsReduce: text,
    treatment: text,
    action: text,
    actionResponsible: text,
    actionDate: date,
    indicator: text,
    actionEvidence: text,
    actionState: text,
    followUp1: text,
    followUp2: text,
    followUp3: text,
  });
}

function arbitraryControl({ cell, text, filled }: RiskCells): fc.Arbitrary<ControlRow> {
  const answers = fc
    .array(text, { minLength: criteria.length, maxLength: criteria.length })
    .map((words) => Object.fromEntries(criteria.map(({ key }, index) => [key, words[index] ?? ""])));
  return fc
    .tuple(answers, fc.record({ risk: cell, number: cell, text: filled }))
    .map(([words, row]) => ({ ...words, ...row }) as ControlRow);
}

/** The corruption-risk map of any project, with something typed in each row. */
export function arbitraryRisks(cells: RiskCells): fc.Arbitrary<RiskParts> {
  const { cell, text } = cells;
  const some = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 4 });
  const answers = fc.array(yesNo, { minLength: 19, maxLength: 19 });
  // A setting that nobody chose is written as its default.
  const set = cell.filter((value) => value !== "");
  return fc.record({
    risks: some(arbitraryRisk(cells)),
    impacts: some(fc.record({ risk: fc.integer({ min: 1, max: 99 }), answers, economic: text, reputational: text })),
    controls: some(arbitraryControl(cells)),
    riskSettings: fc.record({ riskMethod: set, rareCatastrophic: set, question16: set, controlTable: set }),
  });
}
