import type { ObjectKind } from "../../domain/form/UnreadPart";
import { readAttribute } from "./scanTags";
import { chooseContent, descendantsOf, elementsOf, type WordElement } from "./WordElement";

/** A picture, chart or embedded thing: what it is, and the text that its author gave it. */
export interface FoundObject {
  readonly kind: ObjectKind;
  readonly title: string;
}

/** What a w:drawing, w:pict or w:object shows, text boxes apart; undefined for lines and empty shapes. */
export function readObject(element: WordElement): FoundObject | undefined {
  const all = [...descendantsOf(element)];
  const kind = element.name === "w:object" ? kindOfEmbedded(all) : kindOfDrawing(all);
  const boxed = all.some(({ name }) => name === "w:txbxContent");
  if (kind === undefined && boxed) return undefined;
  return { kind: kind ?? "drawing", title: titleOf(all) };
}

function kindOfDrawing(all: readonly WordElement[]): ObjectKind | undefined {
  const has = (pattern: RegExp): boolean => all.some(({ name }) => pattern.test(name));
  if (has(/^(?:c|cx\d?):chart$/) || usesGraphic(all, /chart/)) return "chart";
  if (has(/^dgm:/) || usesGraphic(all, /diagram/)) return "diagram";
  if (has(/^o:OLEObject$/)) return kindOfEmbedded(all);
  if (has(/^(?:pic:pic|a:blip|v:imagedata)$/)) return "image";
  // A drawing that lost its contents, as some converters leave it, was a picture: shapes have a frame of their own.
  return has(/^(?:wp:inline|wp:anchor)$/) && !has(/^(?:wps|wpg|wpc|wpi|a:graphic)\b/) ? "image" : undefined;
}

function usesGraphic(all: readonly WordElement[], pattern: RegExp): boolean {
  return all.some(
    (element) =>
      element.name === "a:graphicData" && pattern.test((readAttribute(element, "uri") ?? "").split("/").at(-1) ?? ""),
  );
}

/** Equation.3 and MathType are equations; Excel.Sheet.12 and the like are embedded files. */
function kindOfEmbedded(all: readonly WordElement[]): ObjectKind {
  const program = all.map((element) => readAttribute(element, "ProgID")).find((id) => id !== undefined) ?? "";
  if (/^(?:equation|mathtype)/i.test(program)) return "equation";
  if (/chart|graph/i.test(program)) return "chart";
  return /^(?:paint\.picture|package\.image|staticmetafile)/i.test(program) ? "image" : "object";
}

function titleOf(all: readonly WordElement[]): string {
  for (const element of all) {
    const names =
      element.name === "wp:docPr" ? ["descr", "title"] : element.name.startsWith("v:") ? ["alt", "o:title"] : [];
    const title = names.map((name) => readAttribute(element, name)?.trim() ?? "").find((text) => text !== "");
    if (title !== undefined) return title;
  }
  return "";
}

/** Text boxes of a drawing, also those of a group; a box inside a box belongs to the outer one. */
export function boxesOf(element: WordElement): readonly WordElement[] {
  if (element.name === "w:txbxContent") return [element];
  if (element.name === "mc:AlternateContent") return boxesOf(chooseContent(element));
  return elementsOf(element).flatMap(boxesOf);
}
