import { groupBy } from "../project/byKey";
import type { Project } from "../project/Project";
import { emptyRecord, type RecordOf } from "../project/Record";
import { pairKey, readReports } from "./readReports";
import { metropolitan } from "./words";

export const quarters = [1, 2, 3, 4] as const;

/** Who reports a meta: those who reported it before; a meta that nobody reported is of every municipality of the list. */
function placesOf(project: Project, pidm: string, asked: readonly string[]): readonly string[] {
  const known = project.followUp.filter((row) => String(row.pidm) === pidm).map(({ municipality }) => municipality);
  return known.length === 0 ? asked : asked.filter((place) => known.includes(place));
}

/** The municipalities of a project without the Área Metropolitana itself. */
export function municipalitiesOf({ municipalities }: Pick<Project, "municipalities">): readonly string[] {
  return municipalities.filter(({ code, name }) => code !== metropolitan.code && name !== "").map(({ name }) => name);
}

/** Rows that a trimestre (1–4) lacks, one a meta and municipality; how values count is that of the rows before. */
export function missingReports(
  project: Project,
  quarter: number,
  asked: readonly string[],
): readonly RecordOf<"followUp">[] {
  const pairs = groupBy(readReports(project), ({ pair }) => pair);
  const codes = [...new Set(project.metas.map(({ pidm }) => String(pidm).trim()).filter((code) => code !== ""))];
  return codes.flatMap((pidm) =>
    placesOf(project, pidm, asked).flatMap((municipality) => {
      const own = pairs.get(pairKey(pidm, municipality)) ?? [];
      if (own.some((report) => report.quarter === quarter)) return [];
      const cumulative = own.at(-1)?.row.cumulative ?? "";
      return [{ ...emptyRecord("followUp"), pidm, municipality, quarter, cumulative }];
    }),
  );
}
