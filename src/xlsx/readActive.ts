import type { ActiveKind } from "../domain/workbook/Snapshot";
import { type OpenedPackage, partText, relationsOf } from "./openPackage";

/** Relationships of the workbook and its sheets that lead to what runs or fetches (ECMA-376-1, 12.3 and 15.2; [MS-OFFMACRO2], 2.2), by the last word of their types. */
const kinds: Readonly<Record<string, ActiveKind>> = {
  vbaProject: "macros",
  xlMacrosheet: "macroSheets",
  xlIntlMacrosheet: "macroSheets",
  control: "controls",
  oleObject: "objects",
  package: "objects",
  connections: "connections",
};

/** What is told first is what harms most. */
const order: readonly ActiveKind[] = ["macros", "macroSheets", "controls", "objects", "dde", "connections"];

/** A link to a running program (ECMA-376-1, 18.14.4). */
const dde = /<(?:\w+:)?ddeLink[\s>/]/;

/** What in a package could run or fetch; none of it is opened. */
export function readActive({
  parts,
  main,
  sheets,
}: Pick<OpenedPackage, "parts" | "main" | "sheets">): readonly ActiveKind[] {
  const found = new Set<ActiveKind>();
  for (const part of new Set([main, ...sheets.map(({ path }) => path)])) {
    for (const { type, target } of relationsOf(parts, part)) {
      const kind = kinds[type];
      if (kind !== undefined) found.add(kind);
      if (type === "externalLink" && dde.test(partText(parts, target))) found.add("dde");
    }
  }
  return order.filter((kind) => found.has(kind));
}
