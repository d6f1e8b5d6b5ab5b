import { readAttribute, scanTags, type Tag } from "./scanTags";

/** A level of a list definition (ECMA-376 part 1, 17.9.6 lvl). */
export interface NumberingLevel {
  start: number;
  format: string;
  /** Such as "%1.%2.". */
  text: string;
  paragraphStyle?: string;
}

/** A list instance (17.9.15 num): its definition and where its levels start anew. */
export interface ListInstance {
  abstractId: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, NumberingLevel>;
}

export interface Numbering {
  readonly definitions: ReadonlyMap<string, ReadonlyMap<number, NumberingLevel>>;
  readonly instances: ReadonlyMap<string, ListInstance>;
}

interface Draft {
  readonly definitions: Map<string, Map<number, NumberingLevel>>;
  readonly instances: Map<string, ListInstance>;
  levels?: Map<number, NumberingLevel>;
  instance?: ListInstance;
  level?: NumberingLevel;
  override: number;
}

/** Reads numbering.xml: list definitions and instances. */
export function readNumbering(xml: string): Numbering {
  const draft: Draft = { definitions: new Map(), instances: new Map(), override: 0 };
  for (const tag of scanTags(xml)) {
    if (tag.kind === "close") closeTag(tag, draft);
    else openTag(tag, draft);
  }
  return draft;
}

function closeTag(tag: Tag, draft: Draft): void {
  if (tag.name === "w:lvl") delete draft.level;
  if (tag.name === "w:abstractNum") delete draft.levels;
  if (tag.name === "w:num") delete draft.instance;
}

function openTag(tag: Tag, draft: Draft): void {
  const value = readAttribute(tag, "w:val") ?? "";
  switch (tag.name) {
    case "w:abstractNum":
      draft.levels = new Map();
      draft.definitions.set(readAttribute(tag, "w:abstractNumId") ?? "", draft.levels);
      break;
    case "w:num":
      draft.instance = { abstractId: "", starts: new Map(), levels: new Map() };
      draft.instances.set(readAttribute(tag, "w:numId") ?? "", draft.instance);
      break;
    case "w:lvl":
      draft.level = { start: 1, format: "decimal", text: "" };
      (draft.instance?.levels ?? draft.levels)?.set(Number(readAttribute(tag, "w:ilvl") ?? 0), draft.level);
      break;
    case "w:abstractNumId":
      if (draft.instance !== undefined) draft.instance.abstractId = value;
      break;
    case "w:lvlOverride":
      draft.override = Number(readAttribute(tag, "w:ilvl") ?? 0);
      break;
    case "w:startOverride":
      draft.instance?.starts.set(draft.override, Number(value));
      break;
    default:
      if (draft.level !== undefined) readLevel(tag.name, value, draft.level);
  }
}

function readLevel(name: string, value: string, level: NumberingLevel): void {
  if (name === "w:start") level.start = Number(value);
  else if (name === "w:numFmt") level.format = value;
  else if (name === "w:lvlText") level.text = value;
  else if (name === "w:pStyle") level.paragraphStyle = value;
}
