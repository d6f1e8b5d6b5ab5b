import type { RiskMethod, Zone } from "./RiskMethod";

/** Zone of the heat map at a probability and an impact level; undefined outside the map. */
export function zoneOf({ zones, probability, impact }: RiskMethod, p: number, i: number): Zone | undefined {
  const row = probability.find(({ level }) => level === p);
  const column = impact.levels.find(({ level }) => level === i);
  if (row === undefined || column === undefined) return undefined;
  if (zones.kind === "cells") return zones.cells[p - 1]?.[impact.levels.indexOf(column)];
  return zones.bands.find(({ from }) => row.value * column.value >= from)?.zone;
}
