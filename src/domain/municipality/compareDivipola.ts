import { groupBy } from "../project/byKey";
import type { RecordOf } from "../project/Record";
import { normalizeText } from "../text/normalizeText";
import { similarity } from "../text/similarity";
import { divipola } from "./divipola";
import { alike } from "./matchMunicipalities";

type Entry = RecordOf<"municipalities">;

/** What of a row disagrees, and what the DIVIPOLA says instead; `closes` where the rest of the row leaves one reading. */
export interface Disagreement {
  readonly of: "department" | "code" | "name" | "unknown";
  readonly expected: string;
  readonly closes: boolean;
}

interface Index {
  readonly byCode: ReadonlyMap<string, Entry>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
}

/** Letters and digits alone: «Bogotá D.C.» is «Bogotá, D.C.». */
const compact = (text: string) => normalizeText(text).replace(/[^a-z0-9]/g, "");

let known: Index | undefined;

function indexed(): Index {
  known ??= {
    byCode: new Map(divipola().map((entry) => [String(entry.code), entry])),
    byName: groupBy(divipola(), ({ name }) => compact(name)),
  };
  return known;
}

/** «Carmen de Chucurí» is «El Carmen de Chucurí»; a name of another municipality is not this one. */
function isNamed(typed: string, { name }: Entry): boolean {
  const [own, official] = [compact(typed), compact(name)];
  if (own === official) return true;
  return !indexed().byName.has(own) && (official.includes(own) || own.includes(official));
}

/** Words of a department after the article or «Archipiélago de», which people leave out. */
function wordsOf(department: string): readonly string[] {
  const [, rest = ""] = /^(?:archipielago de |la )?(.*)$/.exec(normalizeText(department)) ?? [];
  return rest.split(/[^a-z0-9]+/).filter((word) => word !== "");
}

/** «Valle» is «Valle del Cauca», «N. de Santander» is in «Norte de Santander», and «Santander» is not. */
function isIn(typed: string, { department }: Entry): boolean {
  const [own, official] = [wordsOf(typed), wordsOf(department)];
  const isBegun = official[0]?.startsWith(own[0] ?? "") ?? false;
  return isBegun && own.slice(1).every((word) => official.includes(word));
}

/** How a row of «Municipios» with a code of digits disagrees with the DIVIPOLA; undefined where it does not. */
export function compareDivipola({ code, name, department }: Entry): Disagreement | undefined {
  const typed = String(code).trim();
  if (!/^\d{1,5}$/.test(typed) || compact(name) === "") return undefined;
  const own = indexed().byCode.get(typed);
  const [same, ...homonyms] = (indexed().byName.get(compact(name)) ?? []).filter((one) => isIn(department, one));
  if (own !== undefined && isNamed(name, own)) {
    // Where the department has a homonym, the code may be the wrong one.
    return isIn(department, own)
      ? undefined
      : { of: "department", expected: own.department, closes: same === undefined };
  }
  if (same !== undefined && homonyms.length === 0) return { of: "code", expected: String(same.code), closes: true };
  if (own === undefined) return { of: "unknown", expected: "", closes: false };
  return { of: "name", expected: own.name, closes: isIn(department, own) && similarity(name, own.name) >= alike };
}
