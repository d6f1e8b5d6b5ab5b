import { readAttribute } from "./scanTags";
import { childOf, elementsOf, nothing, settingOf, toggleOf, type WordElement } from "./WordElement";

/** A list that paragraphs belong to; the level is absent where the list itself names the style at one of its levels. */
interface StyleList {
  readonly numId: string;
  readonly level?: number;
}

/** What a style, with those that it is based on, says of texts; undefined where it says nothing. */
export interface StyleLook {
  readonly list?: StyleList;
  readonly hidden?: boolean;
  readonly struck?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
  /** Parts of a table that the style hides: "firstRow", "lastCol" (17.18.89 ST_TblStyleOverrideType). */
  readonly hiddenParts?: readonly string[];
  readonly shade?: string;
}

export interface Styles {
  readonly looks: ReadonlyMap<string, StyleLook>;
  /** Id of the style of paragraphs that name none, "" where there is none. */
  readonly usual: string;
}

/** Longest chain of styles that is followed: Word allows eleven, and a circle must end. */
const longestChain = 12;

/** Reads the styles of paragraphs and characters (ECMA-376 part 1, 17.7): lists, hidden, struck and raised text. */
export function readStyles(root: WordElement): Styles {
  const styles = new Map<string, WordElement>();
  let usual = "";
  for (const style of elementsOf(root).filter(({ name }) => name === "w:style")) {
    const id = readAttribute(style, "w:styleId") ?? "";
    styles.set(id, style);
    const isDefault = /^(?:1|true|on)$/.test(readAttribute(style, "w:default") ?? "");
    if (isDefault && readAttribute(style, "w:type") === "paragraph") usual = id;
  }
  const looks = new Map([...styles.keys()].map((id) => [id, mergeChain(styles, id)] as const));
  return { looks, usual };
}

function mergeChain(styles: ReadonlyMap<string, WordElement>, id: string): StyleLook {
  let look: StyleLook = {};
  let style = styles.get(id);
  for (let depth = 0; style !== undefined && depth < longestChain; depth += 1) {
    // The nearer style counts.
    look = { ...readOwn(style), ...look };
    style = styles.get(settingOf(style, "w:basedOn") ?? "");
  }
  return look;
}

function readOwn(style: WordElement): StyleLook {
  const list = readList(childOf(childOf(style, "w:pPr"), "w:numPr"));
  const hiddenParts = elementsOf(style)
    .filter((part) => part.name === "w:tblStylePr" && toggleOf(childOf(part, "w:rPr"), "w:vanish") === true)
    .map((part) => readAttribute(part, "w:type") ?? "");
  const look = {
    list,
    ...readLook(childOf(style, "w:rPr")),
    ...(hiddenParts.length > 0 ? { hiddenParts } : {}),
  };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

function readList(numbering: WordElement): StyleList | undefined {
  const numId = settingOf(numbering, "w:numId");
  const level = settingOf(numbering, "w:ilvl");
  if (numId === undefined) return undefined;
  return level === undefined ? { numId } : { numId, level: Number(level) };
}

/** Run properties (17.3.2): vanish and specVanish hide, strike and dstrike strike through, vertAlign raises. */
function readLook(properties: WordElement): Omit<StyleLook, "list"> {
  if (properties === nothing) return {};
  const align = settingOf(properties, "w:vertAlign");
  return {
    ...pick("hidden", either(toggleOf(properties, "w:vanish"), toggleOf(properties, "w:specVanish"))),
    ...pick("struck", either(toggleOf(properties, "w:strike"), toggleOf(properties, "w:dstrike"))),
    ...pick("raised", align === undefined ? isRaised(properties) : align === "superscript"),
    ...pick("lowered", align === undefined ? isLowered(properties) : align === "subscript"),
  };
}

function pick<K extends string>(key: K, value: boolean | undefined): { readonly [P in K]?: boolean } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: boolean };
}

function either(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  return one === undefined ? other : one || other === true;
}

/** LibreOffice and old versions raise by position, in half points: a third of a usual letter is a raised one. */
function isRaised(properties: WordElement): boolean | undefined {
  return positionOf(properties) >= 4 ? true : undefined;
}

function isLowered(properties: WordElement): boolean | undefined {
  return positionOf(properties) <= -4 ? true : undefined;
}

/** Half points above the line, of small letters; 0 for others. */
function positionOf(properties: WordElement): number {
  const size = Number(settingOf(properties, "w:sz") ?? 22);
  return size <= 18 ? Number(settingOf(properties, "w:position") ?? 0) : 0;
}

/** The look of a run: its own properties over those of its styles; what two styles switch on is off again (17.7.3). */
export function lookOfRun(
  properties: WordElement,
  paragraphStyle: string | undefined,
  styles: Styles,
  isTableHidden = false,
): StyleLook {
  const own = readLook(properties);
  const paragraph = styles.looks.get(paragraphStyle ?? styles.usual) ?? {};
  const run = styles.looks.get(settingOf(properties, "w:rStyle") ?? "") ?? {};
  return {
    hidden:
      own.hidden ?? [isTableHidden, paragraph.hidden, run.hidden].filter((isOn) => isOn === true).length % 2 === 1,
    struck: own.struck ?? (paragraph.struck === true) !== (run.struck === true),
    raised: own.raised ?? run.raised ?? paragraph.raised ?? false,
    lowered: own.lowered ?? run.lowered ?? paragraph.lowered ?? false,
  };
}
