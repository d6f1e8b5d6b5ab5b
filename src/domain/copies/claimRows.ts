import { numberKey } from "../metas/numberKey";
import { findMunicipality } from "../municipality/findMunicipality";
import { byKey } from "../project/byKey";
import type { Project, ProjectRows } from "../project/Project";
import { flattenRecord } from "../project/Record";
import { schemaOf } from "../project/tables";
import type { Facts } from "../project/versions/FormFacts";
import { isBlank } from "../text/isBlank";
import { normalizeText } from "../text/normalizeText";
import { type FilledTable, filledTables } from "./copyTables";
import { findEmptied } from "./emptiedRows";
import type { MunicipalityRow } from "./ownRows";
import type { Refusal, RefusalReason, ReturnedCopy } from "./Return";
import type { SentCopy } from "./SentCopy";

/** A row that came back, and its place among the records of its table. */
export interface ReturnedRow {
  readonly facts: Facts;
  readonly index: number;
}

export type ReturnedRows = Readonly<Record<FilledTable, readonly ReturnedRow[]>>;

/** Whether a row is the municipality's, is only shown in its copy, or cannot be taken. */
type Claim = "own" | "shown" | RefusalReason;

interface Claims {
  readonly ours: Project;
  readonly municipality: MunicipalityRow;
  /** The indices that the workbook has, by municipality, year and name. */
  readonly shown: ReadonlySet<string>;
  /** Numbers of the risks that came back as the municipality's. */
  readonly risks: ReadonlySet<string>;
}

function indexKey(facts: Facts): string {
  return [facts.municipality, facts.year, facts.index].map((cell) => normalizeText(String(cell ?? ""))).join("|");
}

function claimNamed(table: FilledTable, facts: Facts, { ours, municipality, shown }: Claims): Claim {
  const text = String(facts.municipality ?? "");
  const found = findMunicipality(text, ours.municipalities)?.name;
  if (isBlank(text) || found === municipality.name) return "own";
  // Indices of the others are sent to be read.
  if (table === "indices" && shown.has(indexKey(facts))) return "shown";
  return found === undefined ? "unlisted-municipality" : "other-municipality";
}

function claim(table: FilledTable, facts: Facts, claims: Claims): Claim {
  const { columns } = schemaOf(table);
  if ("municipality" in columns) return claimNamed(table, facts, claims);
  if ("risk" in columns) return claims.risks.has(numberKey(facts.risk ?? "")) ? "own" : "unknown-risk";
  return "own";
}

/** A row under the name of its municipality as the workbook writes it. */
function signed(table: FilledTable, facts: Facts, { name }: MunicipalityRow): Facts {
  return "municipality" in schemaOf(table).columns ? { ...facts, municipality: name } : facts;
}

/** What a person knows a row by. */
function nameOf(facts: Facts): string {
  const words = ["municipality", "pidm", "risk", "number", "text", "name", "document"].map((key) => facts[key] ?? "");
  return words
    .map(String)
    .filter((word) => !isBlank(word))
    .join(" · ");
}

function rowsOf({ project }: ReturnedCopy, table: FilledTable): readonly ReturnedRow[] {
  const rows: readonly ProjectRows[FilledTable][number][] = project[table];
  return rows.map((row, index) => ({ index, facts: flattenRecord(table, { ...row }) }));
}

interface Claimed {
  readonly returned: ReturnedCopy;
  readonly municipality: MunicipalityRow;
  readonly ours: Project;
  /** What was sent, where it can be trusted. */
  readonly base?: SentCopy | undefined;
}

/** The rows of a returned copy that are its municipality's, and those that cannot be taken; what it emptied is no row. */
export function claimRows({ returned, municipality, ours, base: sent }: Claimed): {
  readonly rows: ReturnedRows;
  readonly refused: readonly Refusal[];
} {
  const refused: Refusal[] = [];
  const filledIn = (table: FilledTable) => {
    const isEmptied = findEmptied(table, sent?.rows[table] ?? []);
    return rowsOf(returned, table).filter(({ facts }) => !isEmptied(facts));
  };
  const base: Claims = { ours, municipality, shown: new Set(ours.indices.map(indexKey)), risks: new Set() };
  const own = filledIn("risks").filter(({ facts }) => claim("risks", facts, base) === "own");
  const claims: Claims = { ...base, risks: new Set(own.map(({ facts }) => numberKey(facts.number ?? ""))) };
  const take = (table: FilledTable) =>
    filledIn(table).flatMap(({ facts, index }): readonly ReturnedRow[] => {
      const verdict = claim(table, facts, claims);
      if (verdict === "own") return [{ index, facts: signed(table, facts, municipality) }];
      if (verdict !== "shown")
        refused.push({ reason: verdict, table, ...placeOf(returned, table, index), text: nameOf(facts) });
      return [];
    });
  const rows = byKey(filledTables, take);
  return { rows, refused };
}

/** Sheet and sheet row of a record of a returned workbook. */
export function placeOf({ tables }: ReturnedCopy, table: FilledTable, index: number): Pick<Refusal, "sheet" | "row"> {
  const own = tables[table];
  const row = own?.rows[index];
  return { ...(own === undefined ? {} : { sheet: own.sheet }), ...(row === undefined ? {} : { row }) };
}
