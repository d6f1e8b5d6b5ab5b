import { groupBy } from "../../src/domain/project/byKey";
import type { Project } from "../../src/domain/project/Project";
import { seriesOf } from "../../src/domain/year/series";

/** A row of «Índices» with what its sheet calculates; a value without year or number has none of it. */
export interface JudgedIndex {
  readonly row: Project["indices"][number];
  /** Data row, from 0. */
  readonly index: number;
  readonly value?: number;
  readonly year?: number;
  /** Points since the year before; "method" where the way of measuring changed in between. */
  readonly change?: number | "method";
  readonly average?: number;
  /** 1 is the best of the year. */
  readonly rank?: number;
  /** Points that lack to reach the best of the year. */
  readonly gap?: number;
}

interface Value {
  readonly place: string;
  readonly name: string;
  readonly year: number;
  readonly value: number;
}

const mean = (values: readonly Value[]) => values.reduce((sum, { value }) => sum + value, 0) / values.length;

function readValue({ municipality, year, index, value }: Project["indices"][number]): Value | undefined {
  if (typeof year !== "number" || typeof value !== "number") return undefined;
  return { place: municipality.toLowerCase(), name: index.toLowerCase(), year, value };
}

const yearKey = ({ name }: Value, year: number) => `${year} ${name}`;

function changeOf(own: Value, index: string, before: readonly Value[]): JudgedIndex["change"] {
  const same = before.filter(({ place }) => place === own.place);
  if (same.length === 0) return undefined;
  return seriesOf(index, own.year) === seriesOf(index, own.year - 1) ? own.value - mean(same) : "method";
}

/** The indices as the formulas of their sheet show them. */
export function judgeIndices({ indices }: Pick<Project, "indices">): readonly JudgedIndex[] {
  const values = indices.map(readValue);
  const read = values.filter((one) => one !== undefined);
  const groups = groupBy(read, (one) => yearKey(one, one.year));
  return indices.map((row, index) => {
    const own = values[index];
    if (own === undefined) return { row, index };
    const peers = groups.get(yearKey(own, own.year)) ?? [];
    const change = changeOf(own, row.index, groups.get(yearKey(own, own.year - 1)) ?? []);
    return {
      row,
      index,
      value: own.value,
      year: own.year,
      ...(change === undefined ? {} : { change }),
      average: mean(peers),
      rank: peers.filter(({ value }) => value > own.value).length + 1,
      gap: Math.max(...peers.map(({ value }) => value)) - own.value,
    };
  });
}
