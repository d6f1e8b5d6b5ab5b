import { CFNumberOperator, type IIconSet, IIconSetType, iconMap } from "@univerjs/sheets-conditional-formatting";
import { isKeyOf } from "../../domain/project/byKey";
import type { Area } from "../../domain/workbook/address";
import type { IconCriterion, IconRule } from "../host/ConditionalSpec";
import { decodeLimit, encodeLimit } from "./conditionalLimits";

/** Univer lists the icons of a set from the highest on, but those of ratings from the lowest. */
const fromLowest = new Set<string>([IIconSetType.fourRating, IIconSetType.fiveRating]);

/** «ThreeArrows» → "3Arrows". */
function univerSet(style: string): IIconSetType {
  const key = `${style.charAt(0).toLowerCase()}${style.slice(1)}`;
  return isKeyOf(IIconSetType, key) ? IIconSetType[key] : IIconSetType.threeTrafficLights1;
}

/** The number of the last icon of a set, from 0. */
function lastIcon(set: IIconSetType): number {
  return (iconMap[set]?.length ?? 1) - 1;
}

/** The place of an icon, counted from the lowest, in Univer's list. */
function iconAt(set: IIconSetType, fromBelow: number): { readonly iconType: IIconSetType; readonly iconId: string } {
  const last = lastIcon(set);
  return { iconType: set, iconId: String(fromLowest.has(set) ? fromBelow : last - fromBelow) };
}

function encodeIcon({ style, criteria, reverseIconOrder }: IconRule, own: IconCriterion, index: number) {
  if (own.customIcon !== null) return iconAt(univerSet(own.customIcon.set), own.customIcon.index);
  return iconAt(univerSet(style), reverseIconOrder ? criteria.length - 1 - index : index);
}

/** Icons as Univer chooses them: from the highest limit down, the last for all the rest. */
export function encodeIcons(rule: IconRule, areas: readonly Area[]): IIconSet["config"] {
  const levels = rule.criteria.map((own, index) => ({
    operator: own.operator === "GreaterThan" ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual,
    // The lowest icon is for what no other takes.
    value: encodeLimit(index === 0 ? { type: "LowestValue", formula: null } : own, areas, true),
    ...encodeIcon(rule, own, index),
  }));
  return levels.reverse();
}

const styleOf = (set: string): string => {
  const key = Object.entries(IIconSetType).find(([, value]) => value === set)?.[0] ?? "threeTrafficLights1";
  return `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
};

/** Icons that a person chose in Univer, in Excel's words. */
export function decodeIcons({ config, isShowValue }: IIconSet): IconRule {
  const set = config[0]?.iconType ?? IIconSetType.threeTrafficLights1;
  const plain = config.map((_, index) => iconAt(set, config.length - 1 - index).iconId);
  const isReversed = config.every(({ iconId }, index) => iconId === plain[config.length - 1 - index]);
  const isPlain = config.every(({ iconType, iconId }, index) => iconType === set && iconId === plain[index]);
  const criteria = config.map(({ operator, value, iconType, iconId }) => {
    const last = lastIcon(iconType);
    const index = fromLowest.has(iconType) ? Number(iconId) : last - Number(iconId);
    return {
      ...decodeLimit(value),
      operator: operator === CFNumberOperator.greaterThan ? "GreaterThan" : "GreaterThanOrEqual",
      customIcon: isPlain || isReversed ? null : { set: styleOf(iconType), index },
    };
  });
  return {
    style: styleOf(set),
    criteria: criteria.reverse(),
    reverseIconOrder: isReversed && !isPlain,
    showIconOnly: isShowValue === false,
  };
}
