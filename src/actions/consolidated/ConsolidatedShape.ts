import { isRecipient } from "../../domain/copies/recipients";
import { emptyRecord } from "../../domain/project/Record";
import { applySettings } from "../../domain/risk/applySettings";
import type { RiskMethod } from "../../domain/risk/RiskMethod";
import { readSettings } from "../../domain/risk/readSettings";
import { findSharedRisks, type SharedRisk } from "../../domain/risk/sharedRisks";
import { buildSummary, type SummaryProgramme } from "../../domain/summary/buildSummary";
import { findSharedDocuments, type SharedDocument } from "../../domain/year/sharedDocuments";
import { findSharedActors, findSharedEvidence } from "../../domain/year/sharedTexts";
import { indexNames } from "../../domain/year/words";
import type { DashboardBook } from "../dashboard/DashboardBook";
import { mostIndices } from "../places/PlaceFrame";
import { shapeOf } from "../places/PlacesShape";
import { lastColumn } from "./ConsolidatedFrame";

/** A municipality of the list. */
export interface ListedPlace {
  /** Its position in the table, from 1. */
  readonly position: number;
  readonly name: string;
  /** The Área Metropolitana gets no copy. */
  readonly isRecipient: boolean;
}

/** A programme, and where the catalogue names it (from 1); 0 where it does not. */
export interface ListedProgramme extends SummaryProgramme {
  readonly position: number;
}

/** What decides the shape of the sheet. */
export interface ConsolidatedShape {
  readonly places: readonly ListedPlace[];
  /** How many rows of the table of municipalities have a name. */
  readonly listed: number;
  readonly indices: readonly string[];
  readonly programmes: readonly ListedProgramme[];
  readonly method: RiskMethod;
  readonly sharedRisks: readonly SharedRisk[];
  readonly sharedDocuments: readonly SharedDocument[];
  readonly sharedEvidence: ReturnType<typeof findSharedEvidence>;
  readonly sharedActors: ReturnType<typeof findSharedActors>;
  /** Local ISO day on which the texts were compared; "" where nobody knows. */
  readonly day: string;
}

function placesOf({ project, positions }: DashboardBook, shown: readonly number[]): readonly ListedPlace[] {
  const rows = positions("municipalities");
  return project.municipalities.flatMap((row, at) => {
    const position = rows[at];
    if (position === undefined || !shown.includes(position)) return [];
    return [{ position, name: row.name, isRecipient: isRecipient(row) }];
  });
}

function programmesOf({ project, positions }: DashboardBook): readonly ListedProgramme[] {
  const rows = positions("pidm");
  return buildSummary(project).programmes.map((programme) => {
    const at = project.pidm.findIndex(({ code }) => String(code).startsWith(`${programme.code}-`));
    return { ...programme, position: rows[at] ?? 0 };
  });
}

/** Those of the FURAG first: the first of all stands in the row of each municipality. */
function ordered(indices: readonly string[]): readonly string[] {
  const known = indexNames.filter((name) => indices.includes(name));
  return [...known, ...indices.filter((name) => !indexNames.some((one) => one === name))];
}

export function consolidatedShape(book: DashboardBook, day: string): ConsolidatedShape {
  const { positions, listed, indices } = shapeOf(book);
  return {
    places: placesOf(book, positions),
    listed,
    indices: ordered(indices),
    programmes: programmesOf(book),
    method: applySettings(readSettings(book.project.riskSettings)),
    sharedRisks: findSharedRisks(book.project.risks),
    sharedDocuments: findSharedDocuments(book.project),
    sharedEvidence: findSharedEvidence(book.project),
    sharedActors: findSharedActors(book.project),
    day,
  };
}

/** Shapes whose formulas are all that the sheet may hold: with everything that it can show, and with nothing. */
export function variantsOf(shape: ConsolidatedShape): readonly ConsolidatedShape[] {
  const place: ListedPlace = { position: 1, name: "", isRecipient: true };
  const programme: ListedProgramme = { code: "0-0-0", name: "", activities: [], position: 1 };
  const first = { ...emptyRecord("risks"), number: 1 };
  const all: ConsolidatedShape = {
    ...shape,
    places: [place, place],
    indices: Array.from({ length: mostIndices }, () => ""),
    programmes: Array.from({ length: lastColumn }, () => programme),
    sharedRisks: [{ first, risks: [first] }],
    sharedDocuments: [{ kind: "", number: "", pesos: 0, places: [] }],
    sharedEvidence: [{ text: "", rows: [] }],
    sharedActors: [{ text: "", rows: [] }],
  };
  const shared = { sharedRisks: [], sharedDocuments: [], sharedEvidence: [], sharedActors: [] };
  return [all, { ...all, ...shared, places: [], indices: [], programmes: [] }];
}
