import { localTime } from "../../actions/localTime";
import { reportRisks } from "../../actions/reportRisks";
import { findReportSheets } from "../../actions/riskReport/reportSheets";
import type { TableKey } from "../../domain/project/tables";
import { rebuild } from "../output/rebuild";
import { refuseUnready } from "../output/refuseUnready";
import type { Call, Command } from "./Command";

/** Tables that the report reads. */
const reported = new Set<TableKey>(["risks", "impacts", "controls"]);

/** «informe»: builds the four sheets of «Informe de riesgos» anew. */
export const reportBook = {
  ...reportRisks.cli,
  input: "book",
  options: ["output", "overwrite"],
  required: [],
  run: (call: Call) =>
    rebuild(call, (book) => {
      const { input, words } = call;
      const refused = refuseUnready(book, input, reported, words);
      if (refused !== undefined) return { refused };
      const { plan, typed = [] } = reportRisks.run(book.snapshot, { now: localTime(new Date()) });
      if (plan.length === 0) return { refused: words.cli.riskReport.noRisks(input) };
      const sheets = Object.values(findReportSheets(book.snapshot)).map(({ name }) => name);
      return { plan, typed, done: words.cli.riskReport.done(sheets.join(", ")) };
    }),
} as const satisfies Command;
