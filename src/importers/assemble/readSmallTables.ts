import type { SourcedText } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import type { StruckText } from "../../domain/form/UnreadPart";
import { joinCell, joinRow } from "../Block";
import { notUnderstood, struckIn } from "./collectRows";
import { flatLabel } from "./flatText";
import { say } from "./placeOf";
import type { RawTable } from "./recognizeTable";

interface Plan {
  readonly sector: SourcedText;
  readonly programa: SourcedText;
  readonly proyecto: SourcedText;
  readonly messages: readonly ImportMessage[];
  readonly struck: readonly StruckText[];
}

/** Reads the vertical table of §7.2: SECTOR, PROGRAMA, PROYECTO with their texts beside them. */
export function readPlan(tables: readonly RawTable[]): Plan {
  const empty = say("", "7.2", 0);
  const found: Record<string, SourcedText> = {};
  const messages: ImportMessage[] = [];
  const rows = tables.filter((table) => table.name === "plan").flatMap((table) => table.rows);
  for (const [index, row] of rows.entries()) {
    const label = flatLabel(joinCell(row.cells[0]));
    const text = row.cells.slice(1).map(joinCell).filter(Boolean).join(" ");
    if (/^(?:sector|programa|proyecto)$/.test(label) && found[label] === undefined) {
      found[label] = say(text, "7.2", index + 1, row.line);
    } else if (joinRow(row) !== "") messages.push(notUnderstood(joinRow(row), row.line));
  }
  return {
    sector: found.sector ?? empty,
    programa: found.programa ?? empty,
    proyecto: found.proyecto ?? empty,
    messages,
    struck: rows.flatMap((row, index) => struckIn([row], "7.2", index + 1)),
  };
}

interface Signature {
  readonly role: SourcedText;
  readonly name: SourcedText;
  readonly messages: readonly ImportMessage[];
}

/** Reads the signature: the role in the first column, the name under «Nombre»; a second signature has no place. */
export function readSignature(tables: readonly RawTable[]): Signature {
  const signatures = tables.filter((candidate) => candidate.name === "signature");
  const column = signatures[0]?.header?.columns.name ?? 1;
  const [row, ...others] = signatures.flatMap((table) => table.rows).filter((candidate) => joinRow(candidate) !== "");
  const role = column === 0 ? 1 : 0;
  const rest = (row?.cells ?? [])
    .map(joinCell)
    .filter((text, index) => text !== "" && index !== column && index !== role);
  const strange = signatures.flatMap((table) => table.strange ?? []);
  return {
    role: say(joinCell(row?.cells[role]), "", 0, row?.line),
    name: say(joinCell(row?.cells[column]), "", 0, row?.line),
    messages: [
      ...strange.map(({ text, line }) => notUnderstood(text, line)),
      ...rest.map((text) => notUnderstood(text, row?.line)),
      ...others.map((other) => notUnderstood(joinRow(other), other.line)),
    ],
  };
}

/** Rows of tables that we do not know. */
export function reportUnknownTables(tables: readonly RawTable[]): ImportMessage[] {
  return tables
    .filter((table) => table.name === "unknown")
    .flatMap((table) => table.rows)
    .filter((row) => joinRow(row) !== "")
    .map((row) => notUnderstood(joinRow(row), row.line));
}
