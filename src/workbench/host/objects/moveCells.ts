import { mapTokens } from "../../../domain/formula/mapTokens";
import { readReference } from "../../../domain/formula/readReference";
import { shiftFormula } from "../../../domain/formula/shiftFormula";
import { subtractArea } from "../../../domain/workbook/areas";
import type { Host } from "../Host";
import { refuse } from "../protocol/HostFailure";
import type { RangeSelf } from "../Ref";
import { isWithin } from "../rules/address";
import { boundedArea, rangeOf, sheetById } from "./access";
import { copyCells } from "./copyCells";
import { assertUnlocked } from "./protect";
import { rewriteFormulas } from "./rewrite";
import { contentOf, emptyCells } from "./shiftCells";

/** Cut and paste: the cells go with their looks, formulas that point to them follow, and theirs point where they did. */
export function moveCells(host: Host, range: RangeSelf, target: unknown): void {
  const { sheet } = range;
  const area = boundedArea(range);
  const to = rangeOf(host, sheet, target);
  if (to.sheet !== sheet) refuse("ApiNotFound", "Range.moveTo another sheet");
  const place = { ...area, row: to.area.row, column: to.area.column };
  assertUnlocked(host, range);
  assertUnlocked(host, { sheet, area: place });
  const cells = host.book.read(sheet, area).map((row) => row.map(contentOf));
  copyCells(host, { sheet, area: place }, [{ type: "Range", self: range }, "Formats"]);
  emptyCellsExcept(host, range, place);
  host.book.write(sheet, place, cells);
  const home = sheetById(host, sheet).name.toLowerCase();
  const [down, right] = [place.row - area.row, place.column - area.column];
  rewriteFormulas(host, (formula, site) =>
    mapTokens(formula, (token) => {
      const reference = token.type === "reference" ? readReference(token) : undefined;
      if (reference?.kind !== "cells" || reference.workbook !== undefined) return token.text;
      const isHere = (reference.sheet ?? site.sheet ?? "").toLowerCase() === home;
      if (!isHere || !isWithin(reference.area, area)) return token.text;
      return movedText(token.text, down, right);
    }),
  );
}

/** A reference that has moved, locked or not. */
function movedText(text: string, down: number, right: number): string {
  const cut = text.lastIndexOf("!") + 1;
  const locks = text.slice(cut).replaceAll("$", "");
  const moved = shiftFormula(`=${locks}`, down, right).slice(1).split(":");
  const corners = text
    .slice(cut)
    .split(":")
    .map((corner, index) => {
      const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/i.exec(moved[index] ?? "") ?? [];
      return `${corner.startsWith("$") ? "$" : ""}${letters}${/\w\$/.test(corner) ? "$" : ""}${digits}`;
    });
  return text.slice(0, cut) + corners.join(":");
}

function emptyCellsExcept(host: Host, { sheet, area }: RangeSelf, kept: RangeSelf["area"]): void {
  for (const part of subtractArea(area, kept)) emptyCells(host, sheet, part);
}
