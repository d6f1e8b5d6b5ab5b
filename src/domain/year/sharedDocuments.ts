import { groupBy } from "../project/byKey";
import type { Project } from "../project/Project";
import { type MeantDocument, readDocuments } from "./readDocuments";
import { documentKinds } from "./words";

/** A document that stands with the same kind, number and value in several municipalities. */
export interface SharedDocument {
  readonly kind: string;
  readonly number: string;
  readonly pesos: number;
  readonly places: readonly string[];
}

function placesOf(documents: readonly MeantDocument[]): readonly string[] {
  const named = documents.map(({ row }) => row.municipality.trim()).filter((name) => name !== "");
  return [...groupBy(named, (name) => name.toLowerCase()).values()].flatMap(([first]) => first ?? []);
}

/** Documents of «Ejecución» that two municipalities or more report alike, in the order of the sheet. */
export function findSharedDocuments(project: Project): readonly SharedDocument[] {
  const told = readDocuments(project).documents.filter(({ kind, pesos, document }) => kind && pesos && document !== "");
  const groups = groupBy(told, ({ kind, pesos, document }) => JSON.stringify([kind, document, pesos]));
  return [...groups.values()].flatMap((documents) => {
    const places = placesOf(documents);
    const [{ row, kind, pesos } = {}] = documents;
    if (places.length < 2 || row === undefined || kind === undefined || pesos === undefined) return [];
    return [{ kind: documentKinds[kind], number: String(row.document).trim(), pesos, places }];
  });
}
