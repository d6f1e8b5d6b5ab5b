import type { Cell } from "../workbook/Cell";
import type { CatalogueColumns } from "./catalogueColumns";
import { cellOf, textOf } from "./listCells";
import { readListCode, readNumberedText } from "./listCode";
import { enterLevel, type PlanLevels } from "./planLevels";

type Row = readonly Cell[];

/** Componente, línea and programa in columns of their own: what stands there anew ends what stood below it. */
export function enterColumns(cells: Row, columns: CatalogueColumns, levels: PlanLevels): PlanLevels {
  return columns.levelCodes.reduce(
    (now, column, depth) => (textOf(cells, column) === "" ? now : enterColumn(cells, columns, depth, now)),
    levels,
  );
}

function enterColumn(cells: Row, columns: CatalogueColumns, depth: number, levels: PlanLevels): PlanLevels {
  const column = columns.levelCodes[depth];
  const code = readListCode(cellOf(cells, column));
  const parts =
    code.kind === "parts" ? code.parts : (readNumberedText(cellOf(cells, column), { bare: true })?.parts ?? []);
  const beside = columns.levelNames[depth] === column ? "" : textOf(cells, columns.levelNames[depth]);
  const name = beside || (code.kind === "parts" ? "" : textOf(cells, column));
  const goesOn = parts.length > 0 && levels[depth]?.number === parts.at(-1);
  if (!goesOn) return enterLevel(levels, depth, parts, name);
  return levels.map((level, at) => (at === depth && name !== "" ? { ...level, name } : level));
}
