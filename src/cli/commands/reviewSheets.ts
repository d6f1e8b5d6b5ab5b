import { buildReport } from "../../domain/findings/buildReport";
import { parseArea } from "../../domain/workbook/address";
import { selectCells } from "../../domain/workbook/selectCells";
import { sheetLayouts } from "../../layouts";
import { checkSelection } from "../../rules/selection/checkSelection";
import type { ExitCode } from "../Io";
import { readSheets } from "../input/readSheets";
import { reviewJson } from "../output/reviewJson";
import { type ReviewedSheets, reviewTable } from "../output/reviewTable";
import { refuse } from "../output/writeOutput";
import type { Call, Command } from "./Command";

const ownTables: ReadonlySet<string> = new Set(sheetLayouts.flatMap(({ table }) => table?.name.toLowerCase() ?? []));

/** «revisar»: the check of «Revisar selección» over the sheets of any workbook or text with columns; nothing is written. */
export const reviewSheets = {
  names: ["revisar", "review"],
  input: "sheets",
  options: ["sheet", "range", "json"],
  required: [],
  run: async (call: Call): Promise<ExitCode> => {
    const { args, io, words } = call;
    const read = await readSheets(call);
    if (!read.ok) return refuse(call, read.sentence);
    const { sheets, links } = read.value;
    const range = args.range === undefined ? undefined : parseArea(args.range);
    const selections = sheets.flatMap((sheet) => selectCells(sheet, range, links) ?? []);
    if (selections.length === 0) return refuse(call, words.cli.review.noCells(args.range));
    const checked = selections.map((selection) => ({ sheet: selection.sheet, report: checkSelection(selection) }));
    const findings = checked.flatMap(({ report }) => report.findings);
    const reviewed: ReviewedSheets = {
      report: buildReport(
        findings,
        checked.map(({ sheet }) => sheet),
      ),
      checked,
      isOurs: sheets.some(({ tables }) => tables.some(({ name }) => ownTables.has(name.toLowerCase()))),
    };
    io.print(args.json ? reviewJson(reviewed, words) : reviewTable(reviewed, words));
    const { error, warning } = reviewed.report.counts;
    return error + warning > 0 ? 1 : 0;
  },
} as const satisfies Command;
