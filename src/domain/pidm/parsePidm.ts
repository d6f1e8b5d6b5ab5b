import { dropUnseen } from "../text/dropUnseen";
import { plainFigures } from "../text/plainFigures";
import type { Cell } from "../workbook/Cell";
import { looksDated } from "./looksDated";
import type { PidmReading } from "./Pidm";

/** PIDM «Dime tu plan» 2016–2026: five componentes; parts count from 1 and carry no leading zeros. */
const CODE = /^([1-5])-([1-9]\d?)-([1-9]\d?)-([1-9]\d{0,2})$/;

/** Hyphens and dashes of Unicode (U+2010–U+2015, minus, small and full width), dots, slashes, underscores and spaces. */
const SEPARATORS = /[\s\u00A0\u2000-\u200B.,/_:·\-\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+/u;

/** Reads a cell as componente-línea-programa-meta; anything else gives a suggestion where the digits leave no doubt. */
export function parsePidm(cell: Cell): PidmReading {
  if (typeof cell === "boolean") return { ok: false };
  const code = String(cell);
  const strict = readStrict(code);
  if (strict !== undefined) return strict;
  if (looksDated(cell)) return { ok: false, date: true };
  const suggestion = suggest(code);
  return suggestion === undefined ? { ok: false } : { ok: false, suggestion };
}

function readStrict(code: string): PidmReading | undefined {
  const match = CODE.exec(code);
  if (match === null) return undefined;
  const [componente = 0, linea = 0, programa = 0, meta = 0] = match.slice(1).map(Number);
  return { ok: true, code, componente, linea, programa, meta };
}

function suggest(text: string): string | undefined {
  const bare = plainFigures(dropUnseen(text)).replace(/^\s*pidm\s*/i, "");
  const parts = bare.split(SEPARATORS).filter((part) => part !== "");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const code = parts.map(Number).join("-");
  return CODE.test(code) ? code : undefined;
}
