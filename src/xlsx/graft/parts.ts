import { largest } from "../../domain/workbook/extremes";
import { escapeXml, parseElements } from "../xml";

/** A relationship of a part (ECMA-376-2, 9.3). */
export interface PartRelation {
  readonly id: string;
  /** Last word of its type, such as "drawing". */
  readonly type: string;
  readonly fullType: string;
  /** Path in the package, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
}

/** Text as a regular expression that finds it: ids and paths of a file are anything. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels". */
export function relationsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** A target such as "../drawings/drawing1.xml" as a path in the package. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}

/** The relationships in a .rels part; none where it is missing. */
export function parseRelations(part: string, xml: string | undefined): readonly PartRelation[] {
  const [root] = parseElements(xml ?? "").filter(({ name }) => name === "Relationships");
  return (root?.children ?? []).map(({ attributes }) => {
    const { Id: id = "", Type: fullType = "", Target: target = "", TargetMode: mode } = attributes;
    const external = mode === "External";
    const type = fullType.slice(fullType.lastIndexOf("/") + 1);
    return { id, type, fullType, target: external ? target : resolveTarget(part, target), external };
  });
}

/** Adds a relationship to a .rels part. */
export function addRelation(xml: string, id: string, type: string, target: string): string {
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
  return xml.replace(/<\/(\w+:)?Relationships>/, (end) => `${entry}${end}`);
}

/** A number behind all that stand in names such as "sheet12.xml" of a folder. */
export function nextNumber(paths: readonly string[], stem: string): number {
  const used = paths.flatMap((path) => {
    const digits = path.startsWith(stem) ? /^(\d+)\.\w+$/.exec(path.slice(stem.length))?.[1] : undefined;
    return digits === undefined ? [] : [Number(digits)];
  });
  return largest(used, 0) + 1;
}
