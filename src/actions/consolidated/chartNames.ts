import { consolidatedTexts } from "../../i18n/es/consolidated";

const { progress, money, zones, part } = consolidatedTexts.charts;

/** Name and title of each kind of chart. */
export const chartKinds = {
  progress: { name: "graficoAvanceMunicipios", title: progress },
  money: { name: "graficoDineroMunicipios", title: money },
  zones: { name: "graficoZonasMunicipios", title: zones },
} as const;

/** Parts of a chart that are known again by their titles. */
const mostParts = 10;

/** The n-th part (from 1) of a chart: many municipalities do not stand on one. */
export const partOf = ({ name, title }: { readonly name: string; readonly title: string }, n: number) => ({
  name: n === 1 ? name : `${name}${n}`,
  title: part(title, n),
});

/** Charts of the sheet by their titles. */
export const consolidatedCharts: readonly (readonly [title: string, name: string])[] = Object.values(
  chartKinds,
).flatMap((kind) =>
  Array.from({ length: mostParts }, (_, n): readonly [string, string] => {
    const { title, name } = partOf(kind, n + 1);
    return [title, name];
  }),
);
