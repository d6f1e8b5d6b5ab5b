import { isBlank } from "../../domain/text/isBlank";
import type { JudgedReport } from "../../domain/year/follow";
import { type DueList, type DueMunicipality, listDue } from "../../domain/year/listDue";
import type { CliTexts } from "../CliWords";
import type { ExitCode } from "../Io";
import { readOurBook } from "../input/readSource";
import { refuseUnready } from "../output/refuseUnready";
import { refuse } from "../output/writeOutput";
import type { Call, Command } from "./Command";

/** A report as other programs read it; a property that nobody knows is left out. */
function reportJson({ row, quarter, planned, achieved, state }: JudgedReport) {
  const { evidence, link, note, reported } = row;
  return { pidm: String(row.pidm), quarter, planned, achieved, state, evidence, link, note, reported };
}

function municipalityJson({ municipality, progress, late, open, done }: DueMunicipality) {
  return { municipality, progress, late: late.map(reportJson), open: open.map(reportJson), done: done.map(reportJson) };
}

function json({ quarter, day, followUp, municipalities }: DueList): string {
  const all = { quarter, day, progress: followUp.project, municipalities: municipalities.map(municipalityJson) };
  return JSON.stringify(all, null, 2);
}

function reportLine(
  { row, quarter = 0, planned = 0, achieved }: JudgedReport,
  word: string,
  { follow }: CliTexts,
): string {
  const proof = isBlank(row.evidence) && isBlank(row.link) ? follow.noEvidence : row.evidence.trim();
  const values = follow.values(achieved, planned);
  return `  ${word.padEnd(14)}${String(row.pidm).padEnd(10)}${follow.quarter(quarter)}  ${values}  ${proof}`.trimEnd();
}

function municipalityLines(due: DueMunicipality, cli: CliTexts): readonly string[] {
  const { follow } = cli;
  const { municipality, progress, late, open, done } = due;
  return [
    "",
    follow.municipality({ municipality, progress, late: late.length, open: open.length, done: done.length }),
    ...late.map((report) => reportLine(report, follow.late, cli)),
    ...open.map((report) => reportLine(report, report.state === "underway" ? follow.underway : follow.open, cli)),
    ...done.map((report) => reportLine(report, follow.done, cli)),
  ];
}

function text(due: DueList, cli: CliTexts): string {
  const { quarter, day, followUp, municipalities } = due;
  const head = cli.follow.heading({ quarter, day, progress: followUp.project });
  return [head, ...municipalities.flatMap((one) => municipalityLines(one, cli))].join("\n");
}

/** «seguir»: what is due, late and done in a trimestre, by municipality; nothing is written. */
export const follow = {
  names: ["seguir", "follow"],
  input: "book",
  options: ["quarter", "json"],
  required: [],
  run: async (call: Call): Promise<ExitCode> => {
    const { input, args, io, words } = call;
    const source = await readOurBook(input, io, words);
    if (!source.ok) return refuse(call, source.sentence);
    const refused = refuseUnready(source.value, input, new Set(["metas", "followUp"]), words);
    if (refused !== undefined) return refuse(call, refused);
    const { project } = source.value.decoded;
    const due = listDue({ ...project, today: io.today() }, args.quarter);
    if (args.json) io.print(json(due));
    else io.print(due.municipalities.length === 0 ? words.cli.follow.none(input) : text(due, words.cli));
    return due.municipalities.some(({ late }) => late.length > 0) ? 1 : 0;
  },
} as const satisfies Command;
