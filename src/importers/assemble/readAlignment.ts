import type { FormAlignment, SourcedText } from "../../domain/form/FormRecord";
import type { StruckText } from "../../domain/form/UnreadPart";
import { type Collected, groupRows, joinGroup, startsInside, struckInGroups, textOf } from "./collectRows";
import { placeOf, say } from "./placeOf";
import { splitLabel } from "./readMetas";
import type { PaperRow } from "./recognizeTable";

const section = "7.1";
const merged = ["componente", "linea", "programa"] as const;
type Merged = (typeof merged)[number];

/** Reads the table of §7.1; componente, línea and programa are merged cells and carried down. */
export function readAlignment(table: Collected): { rows: FormAlignment[]; struck: StruckText[] } {
  const carried: Record<Merged, SourcedText> = {
    componente: say("", section, 0),
    linea: say("", section, 0),
    programa: say("", section, 0),
  };
  const groups = groupRows(table.rows, continuesAlignment);
  const rows = groups.map((group, index) => {
    const row = index + 1;
    const line = group[0].raw.line;
    for (const key of merged) {
      const text = joinGroup(group, key);
      if (text !== "") carried[key] = say(text, section, row, line);
    }
    return buildAlignment({ ...carried }, say(joinGroup(group, "meta"), section, row, line));
  });
  return { rows, struck: struckInGroups(table, groups, section) };
}

function continuesAlignment(row: PaperRow): boolean {
  const meta = textOf(row, "meta");
  if (/^metas?\s*\d/i.test(meta) || merged.some((key) => /\d\s*[:.]/.test(textOf(row, key)))) return false;
  return meta === "" || startsInside(meta) || row.raw.afterBreak === true;
}

function buildAlignment(carried: Record<Merged, SourcedText>, meta: SourcedText): FormAlignment {
  const componente = splitLabel(carried.componente.text, "componente").number;
  const linea = splitLabel(carried.linea.text, "l[ií]nea(?:\\s+estrat[eé]gica)?").number;
  const programa = splitLabel(carried.programa.text, "programa").number;
  const split = splitLabel(meta.text, "meta");
  return {
    ...carried,
    meta,
    ...(componente === undefined ? {} : { componenteNumber: componente }),
    ...(linea === undefined ? {} : { lineaNumber: linea }),
    ...(programa === undefined ? {} : { programaNumber: programa }),
    ...(split.number === undefined ? {} : { metaNumber: split.number }),
    text: split.text,
    at: placeOf(section, meta.at.row, meta.at.line),
  };
}
