import { validateBook, validateForm } from "../../rules/validate";
import type { ExitCode } from "../Io";
import { readSource } from "../input/readSource";
import { openFormFindings } from "../output/formFindings";
import { jsonReport } from "../output/jsonReport";
import { tableReport } from "../output/tableReport";
import { refuse } from "../output/writeOutput";
import type { Call, Command } from "./Command";

/** «validar»: all findings of a form or of a workbook; nothing is written. */
export const validate = {
  names: ["validar", "validate"],
  input: "source",
  options: ["json"],
  required: [],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, args, io, words } = call;
    const source = await readSource(input, io, words);
    if (!source.ok) return refuse(call, source.sentence);
    const { value } = source;
    const report =
      value.kind === "form" ? validateForm(value.form, value.resolved) : validateBook(value.decoded, io.today());
    const formRows = value.kind === "form" ? undefined : openFormFindings(value.snapshot);
    const sources = value.kind === "form" ? undefined : value.decoded.sources;
    io.print(args.json ? jsonReport(report, formRows, words) : tableReport(report, formRows ?? [], sources, words));
    return report.valid ? 0 : 1;
  },
} as const satisfies Command;
