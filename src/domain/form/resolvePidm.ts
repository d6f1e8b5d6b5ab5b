import type { FormPlace } from "../findings/Place";
import { parsePidm } from "../pidm/parsePidm";
import { shippedPidm } from "../pidm/shippedPidm";
import type { PidmEntry } from "../project/Project";
import { buildAlikeIndex } from "../text/alikeTexts";
import { normalizeText } from "../text/normalizeText";
import type { FormAlignment, FormMeta, FormRecord } from "./FormRecord";
import type { PaperChoice } from "./Import";

/** A meta of §6.5 and its row of §7.1. */
interface Join {
  readonly meta: FormMeta;
  readonly row: FormAlignment;
  readonly code: string;
  readonly programa: number;
  readonly metaNumber: number;
}

interface ResolvedPidm {
  readonly entries: readonly PidmEntry[];
  readonly places: readonly FormPlace[];
  readonly choices: readonly PaperChoice[];
}

/** The catalogue: §7.1 joined with the codes of §6.5, whose texts are kept, over the metas that the add-in ships. */
export function resolvePidm(form: FormRecord): ResolvedPidm {
  const joins = joinMetas(form);
  const joined = new Set(joins.map(({ row }) => row));
  const entries = new Map<string, { entry: PidmEntry; at: FormPlace }>();
  for (const entry of shippedPidm) entries.set(String(entry.code), { entry, at: { section: "7.1", row: 0 } });
  for (const row of form.alignment.filter((candidate) => !joined.has(candidate))) {
    const entry = readEntry(row);
    if (entry !== undefined && !entries.has(String(entry.code))) entries.set(String(entry.code), { entry, at: row.at });
  }
  for (const join of [...joins].reverse()) entries.set(join.code, { entry: buildEntry(form, join), at: join.row.at });
  const sorted = [...entries].sort(([a], [b]) => compareCodes(a, b)).map(([, value]) => value);
  return {
    entries: sorted.map(({ entry }) => entry),
    places: sorted.map(({ at }) => at),
    choices: joins.flatMap((join) => listChoices(form, join)),
  };
}

/** Each meta with the row of §7.1 whose text is most alike. */
function joinMetas(form: FormRecord): Join[] {
  const alike = buildAlikeIndex(form.alignment.map((row) => normalizeText(row.text)));
  const taken = new Set<FormAlignment>();
  return form.metas.flatMap((meta) => {
    const reading = parsePidm(meta.pidm.text);
    const rows = reading.ok ? alike.all(normalizeText(meta.text)) : [];
    const open = rows.flatMap(({ index, similarity }) => {
      const row = form.alignment[index];
      return row === undefined || taken.has(row) ? [] : [{ row, similarity }];
    });
    const row = reading.ok ? pickRow(open, reading.meta) : undefined;
    if (!reading.ok || row === undefined) return [];
    taken.add(row);
    return [{ meta, row, code: reading.code, programa: reading.programa, metaNumber: reading.meta }];
  });
}

/** The most similar row; between equals the one with the meta number of the code. */
function pickRow(
  rows: readonly { readonly row: FormAlignment; readonly similarity: number }[],
  number: number,
): FormAlignment | undefined {
  const score = ({ row, similarity }: (typeof rows)[number]) => similarity + (row.metaNumber === number ? 0.01 : 0);
  return rows.reduce<(typeof rows)[number] | undefined>(
    (best, one) => (best === undefined || score(one) > score(best) ? one : best),
    undefined,
  )?.row;
}

function buildEntry(form: FormRecord, { meta, row, code, programa, metaNumber }: Join): PidmEntry {
  return {
    code,
    componente: row.componente.text,
    linea: row.linea.text,
    programa: nameProgramme(form, row, programa),
    metaNumber,
    text: meta.text,
  };
}

/** The programme that the code names, as §7.1 words it in whichever row; else as the shipped catalogue does. */
function nameProgramme(form: FormRecord, row: FormAlignment, programa: number): string {
  if (row.programaNumber === programa || row.programaNumber === undefined) return row.programa.text;
  const named = form.alignment.find((other) => other.programaNumber === programa)?.programa.text;
  const shipped = shippedPidm.find((entry) => parsePart(entry, 2) === programa)?.programa;
  return named ?? shipped ?? "";
}

function parsePart(entry: PidmEntry, index: number): number {
  return Number(String(entry.code).split("-")[index]);
}

/** A row of §7.1 that no meta of §6.5 takes up still belongs to the catalogue when its numbers make a code. */
function readEntry(row: FormAlignment): PidmEntry | undefined {
  const { componenteNumber, lineaNumber, programaNumber, metaNumber } = row;
  const reading = parsePidm([componenteNumber, lineaNumber, programaNumber, metaNumber].join("-"));
  if (!reading.ok || metaNumber === undefined) return undefined;
  const { componente, linea, programa } = row;
  return {
    code: reading.code,
    componente: componente.text,
    linea: linea.text,
    programa: programa.text,
    metaNumber,
    text: row.text,
  };
}

function listChoices(form: FormRecord, { meta, row, programa }: Join): PaperChoice[] {
  const choices: PaperChoice[] = [];
  if (normalizeText(meta.text) !== normalizeText(row.text)) {
    choices.push({ code: "text-of-6.5", kept: meta.text, dropped: row.text, keptAt: meta.at, droppedAt: row.at });
  }
  if (row.programaNumber !== undefined && row.programaNumber !== programa) {
    const kept = nameProgramme(form, row, programa);
    choices.push({
      code: "programme-of-code",
      kept: kept === "" ? `Programa ${programa}` : kept,
      dropped: row.programa.text,
      keptAt: meta.pidm.at,
      droppedAt: row.at,
    });
  }
  return choices;
}

function compareCodes(a: string, b: string): number {
  const [left, right] = [a, b].map((code) => code.split("-").map(Number));
  for (let index = 0; index < 4; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
