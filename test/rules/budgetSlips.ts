import { amountsFollow, digits, type Slip, withLine, withRubro } from "./slipTools";

/** Slips of the pen in 8.1 and 8.2. */
export const budgetSlips: readonly Slip[] = [
  {
    name: "a digit added to a line",
    code: "budget/total-mismatch",
    follows: amountsFollow,
    spoil: digits(
      (text, dice) => text.slice(0, dice % text.length) + String((dice % 9) + 1) + text.slice(dice % text.length),
    ),
  },
  {
    name: "a zero removed from a line",
    code: "budget/total-mismatch",
    follows: amountsFollow,
    spoil: digits((text) => text.replace(/0$/, "")),
  },
  {
    name: "two digits of a line swapped",
    code: "budget/total-mismatch",
    follows: amountsFollow,
    spoil: digits((text, dice) => text.replace(new RegExp(`^(\\d{${dice % 3}})(\\d)(\\d)`), "$1$3$2")),
  },
  {
    name: "a line in thousands",
    code: "budget/total-mismatch",
    follows: amountsFollow,
    spoil: digits((text) => text.replace(/000$/, "")),
  },
  {
    name: "a line written twice",
    code: "budget/duplicate-line",
    follows: ["budget/total-mismatch", ...amountsFollow],
    spoil: (project, dice) => {
      const copy = project.budget[dice % project.budget.length];
      if (copy === undefined) return undefined;
      return {
        project: { ...project, budget: [...project.budget, copy] },
        place: `Presupuesto!B${6 + project.budget.length}`,
      };
    },
  },
  {
    name: "a digit of the rubro amount changed",
    code: "budget/rubro-mismatch",
    spoil: (project, dice) => {
      const amount = Number(project.rubro[0]?.amount) + 1000 * ((dice % 8) + 1);
      return { project: withRubro(project, { amount }), place: "Rubro!I6" };
    },
  },
  {
    name: "an amount typed as text",
    code: "budget/amount-as-text",
    spoil: (project, dice) => {
      const index = dice % project.budget.length;
      const amount = `$${String(project.budget[index]?.amount).replace(/\B(?=(\d{3})+$)/g, ".")}`;
      return { project: withLine(project, index, { amount }), place: `Presupuesto!E${6 + index}` };
    },
  },
  {
    name: "a quantity lost",
    code: "budget/quantity-invalid",
    spoil: (project, dice) => {
      const index = dice % project.budget.length;
      return {
        project: withLine(project, index, { quantity: ["", 0, "N/A"][dice % 3] ?? "" }),
        place: `Presupuesto!D${6 + index}`,
      };
    },
  },
  {
    name: "a line under an activity that does not exist",
    code: "budget/line-without-activity",
    follows: ["budget/activity-without-line"],
    spoil: (project, dice) => {
      const index = dice % project.budget.length;
      return { project: withLine(project, index, { activity: 3 + (dice % 5) }), place: `Presupuesto!A${6 + index}` };
    },
  },
];
