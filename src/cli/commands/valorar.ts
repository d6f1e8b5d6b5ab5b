import { valueRisks } from "../../domain/risk/valueRisks";

/** What «valorar» answers: the JSON, and 0 when every risk is valued, 1 when some are not, 2 when the file cannot be read. */
export interface ValorarAnswer {
  readonly exitCode: 0 | 1 | 2;
  readonly json: string;
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
}

/** «valorar RIESGOS.json --json»: revalues a batch of risks (schema: valueRisks). */
export function valorar(text: string): ValorarAnswer {
  const file = parseJson(text);
  const output = file.ok ? valueRisks(file.value) : { error: "not-json", risks: [] };
  const json = JSON.stringify(output, null, 2);
  if (output.error !== undefined) return { exitCode: 2, json };
  return { exitCode: output.risks.some((risk) => "error" in risk) ? 1 : 0, json };
}
