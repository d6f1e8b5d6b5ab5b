import type { FormPlace } from "../findings/Place";
import type { ProjectText } from "../project/Project";
import type { FormRecord, SourcedText } from "./FormRecord";

interface ResolvedTexts {
  readonly rows: readonly ProjectText[];
  readonly places: readonly FormPlace[];
}

/** Narrative paragraphs in the order of the form; "6.1" are the specific objectives, "10.2" the products. 6.4 is the zone of the Ficha. */
export function resolveTexts(form: FormRecord): ResolvedTexts {
  const groups: readonly (readonly [string, readonly SourcedText[]])[] = [
    ...form.narratives
      .filter((narrative) => narrative.section !== "6.4")
      .map((narrative) => [narrative.section, narrative.paragraphs] as const),
    ["6.1", form.specificObjectives],
    ["10.2", form.deliverables],
  ];
  const sorted = [...groups].sort(([a], [b]) => compareSections(a, b));
  const all = sorted.flatMap(([section, texts]) => texts.map((said, index) => ({ section, said, order: index + 1 })));
  return {
    rows: all.map(({ section, said, order }) => ({ section, order, text: said.text })),
    places: all.map(({ said }) => said.at),
  };
}

function compareSections(a: string, b: string): number {
  const [left = [], right = []] = [a, b].map((section) => section.split(".").map(Number));
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}
