import { headerKey, headerPath } from "./headerText";
import type { MapLayout } from "./ImportedMap";
import type { MapField } from "./MapField";
import type { MatchedColumn } from "./matchColumns";
import { isFifth } from "./readLevels";

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
  "v5-v6": { implementation: 2 },
};

const wordWeights: Readonly<Record<MapLayout, RegExp>> = {
  "2015": /^(?:efectos?|efecto consecuencia|control(?:es)? actual(?:es)?|medidas? de respuesta)$/,
  "v4-v6": /^(?:clasificacion|opcion(?:es)? de manejo|actividad de control|soporte|causa raiz)$/,
  "v5-v6":
    /^(?:causa inmediata|afectacion|atributos(?: de eficiencia| informativos| del control)?|zona de riesgo final|(?:probabilidad|impacto) residual final|criterios? de impacto|observacion (?:de|del) criterio|frecuencia con la (?:cual|que) se realiza la actividad|(?:numero|n) de veces que se (?:ejecuta|realiza) la actividad.*|afectacion (?:reputacional|economica).*)$/,
};

/** Zones are «Alta» and «Extrema» in the 2015 guide, «Alto» and «Extremo» from 2018 on. */
const zoneWeights: Readonly<Record<MapLayout, RegExp>> = {
  "2015": /\b(?:extrema|alta|moderada|baja)\b/i,
  "v4-v6": /\b(?:extremo|alto)\b/i,
  "v5-v6": /^$/,
};

/** Points that only the controls of the general tables earn, and levels that only they have. */
const generalPoints = /\b25\b.{0,200}\b15\b/;
/** Letters of a heading that are read; what is longer is prose. */
const longestHeading = 400;
const generalLevel = /^(?:muy (?:baj|alt)[oa]|m[ab]|leve)$/i;
const ownLevel = /^(?:rara vez|improbable|posible|probable|casi segur[oa])$/i;

interface Signal {
  readonly weight: number;
  readonly text: string;
}

/** What the cells of a map say of its layout. */
interface LayoutCells {
  readonly zones: readonly string[];
  /** Words of probability and impact. */
  readonly levels: readonly string[];
  /** The probabilities before the controls. */
  readonly probabilities: readonly string[];
  /** The impacts that are numbers. */
  readonly impactNumbers: readonly string[];
  /** Whether its scores are products of the 2015 guide: probability by 5, 10 or 20. Others multiply two levels. */
  readonly isProduct2015: boolean;
}

function generalSignals(headings: readonly string[], { levels, probabilities }: LayoutCells): readonly Signal[] {
  const points = headings.find((heading) => generalPoints.test(headerKey(heading.slice(0, longestHeading))));
  const [general, own] = [generalLevel, ownLevel].map((words) => levels.filter((text) => words.test(text.trim())));
  const level = (general ?? []).length > (own ?? []).length ? general?.[0] : undefined;
  const fifth = probabilities.every(isFifth) ? probabilities[0] : undefined;
  const sure = [points, level].flatMap((text) => (text === undefined ? [] : [{ weight: 3, text }]));
  return fifth === undefined ? sure : [...sure, { weight: 2, text: fifth }];
}

function signalsFor(
  layout: MapLayout,
  columns: readonly MatchedColumn[],
  headings: readonly string[],
  cells: LayoutCells,
): readonly Signal[] {
  const { zones, isProduct2015 } = cells;
  const own = columns.filter(
    ({ field }, index) =>
      columns.findIndex((one) => one.field === field) === index &&
      (isProduct2015 || (field !== "inherentScore" && field !== "residualScore")),
  );
  const fields = own.flatMap((column) => {
    const weight = fieldWeights[layout][column.field];
    return weight === undefined ? [] : [{ weight, text: headerPath(column) }];
  });
  const words = headings.filter((heading) => wordWeights[layout].test(headerKey(heading)));
  const zone = zones.find((text) => zoneWeights[layout].test(text));
  const general = layout === "v5-v6" ? generalSignals(headings, cells) : [];
  const points = layout === "2015" ? pointSignals(cells) : [];
  return [
    ...fields,
    ...words.map((text) => ({ weight: 2, text })),
    ...(zone === undefined ? [] : [{ weight: 1, text: zone }]),
    ...general,
    ...points,
  ];
}

/** 10 and 20 among impacts of 5, 10 and 20: the points of the 2015 guide. */
function pointSignals({ impactNumbers }: LayoutCells): readonly Signal[] {
  const found = impactNumbers.find((text) => /^(?:10|20)$/.test(text));
  const arePoints = impactNumbers.every((text) => /^(?:5|10|20)$/.test(text));
  return found === undefined || !arePoints ? [] : [{ weight: 3, text: found }];
}

/** One heading that a guide prefers, or the words of zones, which every guide is written with, tell too little. */
const surely = 3;
/** Less than a heading decides nothing. */
const leastSum = 2;

export interface DetectedLayout {
  readonly layout: MapLayout;
  readonly sure: boolean;
  readonly signals: readonly string[];
}

/** Tells the layout of a map by its headings and the words of its cells; in doubt it is the guide of 2018, first of the list. */
export function detectLayout(
  columns: readonly MatchedColumn[],
  headings: readonly string[],
  cells: LayoutCells,
): DetectedLayout {
  const hasScores = columns.some(({ field }) => field === "inherentScore" || field === "residualScore");
  const weighed = (["v4-v6", "2015", "v5-v6"] as const).map((layout) => {
    // Scores that the 2015 guide cannot give are of another method, whatever its words.
    const isExcluded = layout === "2015" && hasScores && !cells.isProduct2015;
    const signals = isExcluded ? [] : signalsFor(layout, columns, headings, cells);
    return { layout, signals, sum: signals.reduce((total, { weight }) => total + weight, 0) };
  });
  const sorted = weighed.toSorted((a, b) => b.sum - a.sum);
  const [best, next] = (sorted[0]?.sum ?? 0) < leastSum ? weighed : sorted;
  return {
    layout: best?.layout ?? "v4-v6",
    sure: (best?.sum ?? 0) - (next?.sum ?? 0) >= surely,
    signals: [...new Set(best?.signals.map(({ text }) => text) ?? [])],
  };
}
