import { readAttribute, scanTags, type Tag } from "./scanTags";

/** A list that paragraphs belong to; the level is absent where the list itself names the style at one of its levels. */
export interface StyleList {
  readonly numId: string;
  readonly level?: number;
}

/** Lists by paragraph style. */
export type StyleLists = ReadonlyMap<string, StyleList>;

interface Style {
  parent?: string;
  numId?: string;
  level?: number;
}

/** Reads which list a paragraph style carries (ECMA-376 part 1, 17.3.1.19 numPr), itself or by the style it is based on. */
export function readStyleLists(xml: string): StyleLists {
  const styles = new Map<string, Style>();
  let style: Style = {};
  for (const tag of scanTags(xml)) {
    if (tag.name === "w:style" && tag.kind === "open") {
      style = {};
      styles.set(readAttribute(tag, "w:styleId") ?? "", style);
    } else readProperty(tag, style);
  }
  const lists = new Map<string, StyleList>();
  for (const id of styles.keys()) {
    const list = findList(styles, id, 10);
    if (list !== undefined) lists.set(id, list);
  }
  return lists;
}

function readProperty(tag: Tag, style: Style): void {
  const value = readAttribute(tag, "w:val");
  if (value === undefined) return;
  if (tag.name === "w:basedOn") style.parent = value;
  else if (tag.name === "w:numId") style.numId = value;
  else if (tag.name === "w:ilvl") style.level = Number(value);
}

function findList(styles: ReadonlyMap<string, Style>, id: string, depth: number): StyleList | undefined {
  const style = styles.get(id);
  if (style === undefined || depth === 0) return undefined;
  if (style.numId !== undefined) {
    return style.level === undefined ? { numId: style.numId } : { numId: style.numId, level: style.level };
  }
  return style.parent === undefined ? undefined : findList(styles, style.parent, depth - 1);
}
