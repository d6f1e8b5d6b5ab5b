import type { CopyStamp } from "../../domain/copies/CopyStamp";
import { filledTables, shownTables } from "../../domain/copies/copyTables";
import { fingerprint } from "../../domain/copies/fingerprint";
import type { SentCopy } from "../../domain/copies/SentCopy";
import { byKey } from "../../domain/project/byKey";
import type { Facts } from "../../domain/project/versions/FormFacts";
import type { Snapshot } from "../../domain/workbook/Snapshot";
import type { Op } from "../../domain/workbook/WritePlan";
import {
  findRecords,
  lineOf,
  planRecords,
  type RecordLine,
  type RecordSheet,
  readRecords,
  type StoredRecord,
} from "../recordLines";

/** The very hidden sheet of a copy: its stamp, what was sent, fingerprints of what is only shown, the single facts, and how far the pages go. */
const place: RecordSheet = { name: "gm.copia", mark: "gm.copia 1" };

const [stampName, shownName, fieldsName, pagesName, sealName] = ["sello", "muestra", "casillas", "páginas", "huella"];
const names: readonly string[] = [stampName, shownName, fieldsName, pagesName, sealName, ...filledTables];

/** Custom properties that name a copy for whoever looks at the file, and for programs that drop hidden sheets. */
const properties = {
  id: "gm.copia",
  code: "gm.copia.municipio",
  project: "gm.copia.proyecto",
  sent: "gm.copia.fecha",
  seal: "gm.copia.huella",
} as const;

/** Longest text of a custom property that every program keeps. */
const longest = 255;

function linesOf({ stamp, rows, shown, fields, pages }: SentCopy): readonly RecordLine[] {
  return [
    lineOf(stampName, { ...stamp }),
    ...filledTables.flatMap((table) => rows[table].map((row) => lineOf(table, row))),
    lineOf(shownName, { ...shown }),
    ...(fields === undefined ? [] : [lineOf(fieldsName, fields)]),
    ...(pages === undefined ? [] : [lineOf(pagesName, pages)]),
  ];
}

/** SHA-256 of all that a copy remembers. */
export function sealOf(copy: SentCopy): string {
  return fingerprint(linesOf(copy));
}

/** The stamp of a copy and what it remembers, as steps of its plan. */
export function planSent(snapshot: Snapshot, copy: SentCopy): readonly Op[] {
  const seal = sealOf(copy);
  const values = { ...copy.stamp, seal };
  const keys = ["id", "code", "project", "sent", "seal"] as const;
  return [
    ...planRecords(snapshot, place, [...linesOf(copy), lineOf(sealName, { seal })]),
    ...keys.map((key): Op => ({ op: "setProperty", key: properties[key], value: values[key].slice(0, longest) })),
  ];
}

function readStamp(records: readonly StoredRecord[]): CopyStamp | undefined {
  const facts: Facts | undefined = records.find(({ name }) => name === stampName)?.facts;
  if (facts === undefined) return undefined;
  const text = (key: keyof CopyStamp) => String(facts[key] ?? "");
  return {
    id: text("id"),
    code: text("code"),
    municipality: text("municipality"),
    project: text("project"),
    vigencia: text("vigencia"),
    sent: text("sent"),
    due: text("due"),
    template: text("template"),
  };
}

/** What a returned workbook remembers of its sending; undefined where it remembers nothing, or not whole. */
export function decodeSent(snapshot: Snapshot): SentCopy | undefined {
  const sheet = findRecords(snapshot, place);
  const records = sheet && readRecords(sheet, names);
  const stamp = records && readStamp(records);
  if (records === undefined || stamp === undefined) return undefined;
  const of = (wanted: string) => records.filter(({ name }) => name === wanted).map(({ facts }) => facts);
  const [[shown = {}], [fields], [pages]] = [of(shownName), of(fieldsName), of(pagesName)];
  const digests = Object.fromEntries(shownTables.map((table) => [table, String(shown[table] ?? "")]));
  return {
    stamp,
    rows: byKey(filledTables, of),
    shown: digests,
    ...(fields === undefined ? {} : { fields }),
    ...(pages === undefined ? {} : { pages }),
  };
}

/** The sheet that is the record of a copy, whether a program shows it or not. */
export function recordSheetOf(snapshot: Snapshot): string | undefined {
  return findRecords(snapshot, place)?.name;
}

/** The id that the properties of a file name; "" where they name none. */
export function copyIdOf({ properties: own }: Snapshot): string {
  return own[properties.id] ?? "";
}

/** The seal of a copy: in the properties of the file, or where a program dropped those, as ExcelJS does, beside the record. */
export function sealIn(snapshot: Snapshot): string | undefined {
  const named = snapshot.properties[properties.seal];
  const sheet = named === undefined ? findRecords(snapshot, place) : undefined;
  const seal = sheet && readRecords(sheet, names)?.find(({ name }) => name === sealName)?.facts.seal;
  return named ?? (seal === undefined ? undefined : String(seal));
}
