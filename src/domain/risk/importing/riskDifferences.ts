import { keysOf } from "../../project/byKey";
import { isBlank } from "../../text/isBlank";
import { normalizeText } from "../../text/normalizeText";
import type { Cell } from "../../workbook/Cell";
import { type CriterionKey, criteria } from "../Control";
import { type ControlDraft, draftOf, type RiskDraft, type RiskFields } from "../RiskDraft";
import type { RiskMethod } from "../RiskMethod";
import type { MappedRisk } from "../readRiskMap";
import type { ImportedRisk } from "./ImportedMap";
import { type ImpactScale, readImpactLevel } from "./readLevels";

/** A field of a risk that the workbook has with another value, which is kept. */
export interface FieldDifference {
  readonly field: keyof RiskFields | CriterionKey | "impact" | "impactWord" | "controls";
  readonly book: string;
  readonly map: string;
  /** Of one control: its number in the map, from 1. */
  readonly control?: number;
}

const textOf = (cell: Cell) => normalizeText(String(cell));

/** A value of the map that the workbook has otherwise; where the map says nothing there is no difference. */
function differ(own: Cell, other: Cell): boolean {
  return !isBlank(other) && textOf(own) !== textOf(other);
}

function fieldDifferences(map: RiskFields, book: RiskFields): readonly FieldDifference[] {
  return keysOf(map).flatMap((field): readonly FieldDifference[] => {
    const [own, other] = [book[field], map[field]];
    return field === "number" || !differ(own, other) ? [] : [{ field, book: String(own), map: String(other) }];
  });
}

function answerDifferences(map: RiskDraft["impact"], book: RiskDraft["impact"]): readonly FieldDifference[] {
  const count = (answers: readonly Cell[]) => String(answers.filter((answer) => !isBlank(answer)).length);
  return map.answers.some((answer, index) => differ(book.answers[index] ?? "", answer))
    ? [{ field: "impact", book: count(book.answers), map: count(map.answers) }]
    : [];
}

/** A map without answers says its level alone; with answers the level is checked against them. */
function levelDifferences(
  { draft, stored }: ImportedRisk,
  { valuation }: MappedRisk,
  { impact }: RiskMethod,
  scale: ImpactScale,
): readonly FieldDifference[] {
  const [own, found] = [valuation.impact?.level, stored.impactWord?.found];
  const isAnswered = draft.impact.answers.some((answer) => !isBlank(answer));
  const level = found === undefined || isAnswered ? undefined : readImpactLevel(found, scale);
  if (own === undefined || found === undefined || level === undefined || own === level) return [];
  const word = impact.levels.find((one) => one.level === own)?.word ?? String(own);
  return [{ field: "impactWord", book: word, map: found }];
}

function criterionDifferences(map: ControlDraft, book: ControlDraft): readonly FieldDifference[] {
  return criteria.flatMap(({ key }): readonly FieldDifference[] =>
    differ(book[key], map[key]) ? [{ field: key, book: book[key], map: map[key], control: Number(map.number) }] : [],
  );
}

/** Controls of one text are paired in order; those without one of their text are told together. */
function controlDifferences(map: RiskDraft["controls"], book: RiskDraft["controls"]): readonly FieldDifference[] {
  const left = [...book];
  const missing: string[] = [];
  const differences = map.flatMap((control) => {
    const place = left.findIndex(({ text }) => textOf(text) === textOf(control.text));
    const [own] = place < 0 ? [] : left.splice(place, 1);
    if (own === undefined) missing.push(control.text);
    return own === undefined ? [] : criterionDifferences(control, own);
  });
  if (missing.length === 0) return differences;
  return [...differences, { field: "controls", book: String(book.length), map: missing.join("; ") }];
}

/** What the map says beside the workbook. */
export function differencesOf(risk: ImportedRisk, own: MappedRisk, method: RiskMethod, scale: ImpactScale) {
  const [map, book] = [risk.draft, draftOf(own)];
  return [
    ...fieldDifferences(map.risk, book.risk),
    ...answerDifferences(map.impact, book.impact),
    ...levelDifferences(risk, own, method, scale),
    ...controlDifferences(map.controls, book.controls),
  ];
}
