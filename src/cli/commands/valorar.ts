import { type RisksOutput, valueRisks } from "../../domain/risk/valueRisks";
import { largest } from "../../domain/workbook/extremes";
import type { CliTexts } from "../CliWords";
import type { ExitCode } from "../Io";
import { readBytes } from "../input/readSource";
import { describeReason } from "../output/describeReason";
import type { Call, Command } from "./Command";

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
}

/** Values the text of a file; what is no JSON is an error of the whole file. */
function valueText(text: string): RisksOutput {
  const file = parseJson(text);
  return file.ok ? valueRisks(file.value) : { error: "not-json", risks: [] };
}

/** 0 when every risk is valued, 1 when some are not, 2 when the file says nothing that can be valued. */
function exitCodeOf({ error, risks }: RisksOutput): ExitCode {
  if (error !== undefined) return 2;
  return risks.some((risk) => "error" in risk) ? 1 : 0;
}

function tableOf({ risks }: RisksOutput, cli: CliTexts): readonly string[] {
  const { risks: texts } = cli;
  const rows = risks.map((risk): readonly string[] => {
    if ("error" in risk) return [String(risk.id), texts.unvalued(describeReason(risk.error, cli))];
    const zones = [texts.zones[risk.inherentZone], texts.zones[risk.residualZone]];
    return [String(risk.id), String(risk.yes ?? "—"), String(risk.impact), ...zones];
  });
  if (rows.length === 0) return [];
  const all = [texts.columns, ...rows];
  const widths = texts.columns.map((_, place) =>
    largest(
      all.filter((row) => row.length > 2).map((row) => (row[place] ?? "").length),
      0,
    ),
  );
  return all.map((row) =>
    row
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** «valorar RIESGOS.json»: revalues a batch of risks; the schema stands at `valueRisks`. */
export const valorar = {
  names: ["valorar", "value"],
  input: "risks",
  options: ["json"],
  required: [],
  run: async ({ input, args, io, words }: Call): Promise<ExitCode> => {
    const bytes = await readBytes(input, "risks", io, words);
    if (!bytes.ok) {
      io.printError(bytes.sentence);
      return 2;
    }
    const output = valueText(new TextDecoder().decode(bytes.value));
    if (output.error !== undefined)
      io.printError(words.cli.risks.refused(input, describeReason(output.error, words.cli)));
    if (args.json) io.print(JSON.stringify(output, null, 2));
    else for (const line of tableOf(output, words.cli)) io.print(line);
    return exitCodeOf(output);
  },
} as const satisfies Command;
