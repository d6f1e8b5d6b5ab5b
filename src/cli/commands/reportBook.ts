import { localTime } from "../../actions/localTime";
import { reportRisks } from "../../actions/reportRisks";
import { findReportSheets } from "../../actions/riskReport/reportSheets";
import type { TableKey } from "../../domain/findings/Place";
import type { ExitCode } from "../Io";
import { readOurBook } from "../input/readSource";
import { refuseOther } from "../output/refuseExisting";
import { refuseUnready } from "../output/refuseUnready";
import { rewriteBook } from "../output/rewriteBook";
import { refuse } from "../output/writeOutput";
import { writeRewritten } from "../output/writeRewritten";
import type { Call, Command } from "./Command";

/** Tables that the report reads. */
const reported = new Set<TableKey>(["risks", "impacts", "controls"]);

/** «informe»: builds the four sheets of «Informe de riesgos» anew in the file, or in a copy; every other sheet stays as it was. */
export const reportBook = {
  names: ["informe", "report"],
  input: "book",
  options: ["output", "overwrite"],
  required: [],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, io, words } = call;
    const refused = refuseOther(call);
    if (refused !== undefined) return refuse(call, refused);
    const source = await readOurBook(input, io, words);
    if (!source.ok) return refuse(call, source.sentence);
    const unready = refuseUnready(source.value, input, reported, words);
    if (unready !== undefined) return refuse(call, unready);
    const { snapshot } = source.value;
    const { plan, typed } = reportRisks.run(snapshot, { now: localTime(new Date()) });
    if (plan.length === 0) return refuse(call, words.cli.riskReport.noRisks(input));
    const grafting = await rewriteBook(source.value, plan, input, call);
    if (!grafting.ok) return refuse(call, grafting.sentence);
    const sheets = Object.values(findReportSheets(snapshot)).map(({ name }) => name);
    return writeRewritten(call, words.cli.riskReport.done(sheets.join(", ")), grafting.value, typed);
  },
} as const satisfies Command;
