import { checkSelection } from "../../../src/rules/selection/checkSelection";
import { select, selectColumn } from "../../support/buildSelection";
import { listSlips } from "../../support/listSlips";
import { fc } from "../../support/property";

// Smaller amounts may be thousands of pesos, whose totals differ by rounding.
const amount = fc.integer({ min: 100_000, max: 900_000_000 });
const lines = fc.array(amount, { minLength: 3, maxLength: 15 });
const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

/** Rows «Renglón n | valor» and a labelled total under them, from B2. */
function budget(amounts: readonly number[], total: number) {
  return select([...amounts.map((one, i) => [`Renglón ${i + 1}`, one]), ["TOTAL", total]], "A2");
}

const kinds = ["extra-digit", "missing-digit", "digit-changed", "transposed-digits", "thousands-shift"] as const;

describe("any column of amounts", () => {
  it("with the right total gives no finding, labelled or not", () => {
    fc.assert(
      fc.property(lines, (amounts) => {
        expect(checkSelection(budget(amounts, sum(amounts))).findings).toEqual([]);
        expect(checkSelection(selectColumn([...amounts, sum(amounts)])).findings).toEqual([]);
      }),
    );
  });

  it.each(kinds)("with one line spoiled by «%s» has the true repair among its explanations", (kind) => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (amounts, which, choice) => {
        const index = which % amounts.length;
        const slips = listSlips(amounts[index] ?? 0).filter((slip) => slip.kind === kind);
        const slip = slips[choice % Math.max(slips.length, 1)];
        fc.pre(slip !== undefined && slip.to >= 1);
        const spoiled = amounts.map((one, i) => (i === index ? (slip?.to ?? one) : one));
        const { findings } = checkSelection(budget(spoiled, sum(amounts)));
        expect(findings.map(({ code }) => code)).toEqual(["sheet/total-mismatch"]);
        expect(findings[0]?.explanations).toContainEqual(
          expect.objectContaining({
            place: { sheet: "Hoja1", cell: `B${index + 2}` },
            from: slip?.to,
            to: amounts[index],
          }),
        );
      }),
    );
  });

  it.each(kinds)("with the total spoiled by «%s» has the true total among its explanations", (kind) => {
    fc.assert(
      fc.property(lines, fc.nat(), (amounts, choice) => {
        const slips = listSlips(sum(amounts)).filter((slip) => slip.kind === kind);
        const slip = slips[choice % Math.max(slips.length, 1)];
        fc.pre(slip !== undefined && slip.to >= 1);
        const [finding] = checkSelection(budget(amounts, slip?.to ?? 0)).findings;
        expect(finding?.explanations).toContainEqual(
          expect.objectContaining({
            from: slip?.to,
            to: sum(amounts),
            place: { sheet: "Hoja1", cell: `B${amounts.length + 2}` },
          }),
        );
      }),
    );
  });

  it("only ever gets explanations that close the gap exactly", () => {
    fc.assert(
      fc.property(lines, amount, (amounts, total) => {
        const explanations = checkSelection(budget(amounts, total)).findings.flatMap((one) => one.explanations ?? []);
        const rests = explanations.map(({ place, from, to }) => {
          const onTotal = "cell" in place && place.cell === `B${amounts.length + 2}`;
          return onTotal ? sum(amounts) - to : sum(amounts) - from + to - total;
        });
        expect(rests.filter((rest) => rest !== 0)).toEqual([]);
      }),
    );
  });
});
