import { headerKey, headerPath } from "./headerText";
import type { MapLayout } from "./ImportedMap";
import type { MapField } from "./MapField";
import type { MatchedColumn } from "./matchColumns";

/** Columns that only one of the guides asks for weigh more than words that one of them prefers. */
const fieldWeights: Readonly<Record<MapLayout, Readonly<Partial<Record<MapField, number>>>>> = {
  "2015": { documented: 3, automatic: 3, manual: 3, effective: 3, inherentScore: 2, residualScore: 2 },
  "v4-v6": {
    authority: 3,
    purpose: 3,
    how: 3,
    deviations: 3,
    execution: 3,
    solidity: 3,
    setSolidity: 3,
    displacement: 2,
    answer19: 3,
  },
};

const wordWeights: Readonly<Record<MapLayout, RegExp>> = {
  "2015": /^(?:efectos?|efecto consecuencia|control(?:es)? actual(?:es)?|medidas? de respuesta)$/,
  "v4-v6": /^(?:clasificacion|opcion(?:es)? de manejo|actividad de control|soporte|causa raiz)$/,
};

/** Zones are «Alta» and «Extrema» in the 2015 guide, «Alto» and «Extremo» from 2018 on. */
const zoneWeights: Readonly<Record<MapLayout, RegExp>> = {
  "2015": /\b(?:extrema|alta|moderada|baja)\b/i,
  "v4-v6": /\b(?:extremo|alto)\b/i,
};

interface Signal {
  readonly weight: number;
  readonly text: string;
}

function signalsFor(
  layout: MapLayout,
  columns: readonly MatchedColumn[],
  headings: readonly string[],
  zones: readonly string[],
): readonly Signal[] {
  const fields = columns.flatMap((column) => {
    const weight = fieldWeights[layout][column.field];
    return weight === undefined ? [] : [{ weight, text: headerPath(column) }];
  });
  const words = headings.filter((heading) => wordWeights[layout].test(headerKey(heading)));
  const zone = zones.find((text) => zoneWeights[layout].test(text));
  return [
    ...fields,
    ...words.map((text) => ({ weight: 2, text })),
    ...(zone === undefined ? [] : [{ weight: 1, text: zone }]),
  ];
}

/** One word of a zone alone tells too little. */
const surely = 2;

export interface DetectedLayout {
  readonly layout: MapLayout;
  readonly sure: boolean;
  readonly signals: readonly string[];
}

/** Tells the layout of a map by its headings and the words of its zones; in doubt it is the method in force. */
export function detectLayout(
  columns: readonly MatchedColumn[],
  headings: readonly string[],
  zones: readonly string[],
): DetectedLayout {
  const sum = (signals: readonly Signal[]) => signals.reduce((total, { weight }) => total + weight, 0);
  const [old, now] = [signalsFor("2015", columns, headings, zones), signalsFor("v4-v6", columns, headings, zones)];
  const isOld = sum(old) > sum(now);
  return {
    layout: isOld ? "2015" : "v4-v6",
    sure: Math.abs(sum(old) - sum(now)) >= surely,
    signals: [...new Set((isOld ? old : now).map(({ text }) => text))],
  };
}
