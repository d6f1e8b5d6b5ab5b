import { alteredTables } from "../copies/alteredTables";
import { placesOf } from "../copies/Besides";
import { withFields } from "../copies/copyFields";
import { namedIn } from "../copies/judgeReturn";
import type { MunicipalityRow } from "../copies/ownRows";
import type { ForeignReason, Refusal, ReturnedCopy } from "../copies/Return";
import type { SentCopy } from "../copies/SentCopy";
import { divipola } from "../municipality/divipola";
import { findMunicipality } from "../municipality/findMunicipality";
import type { Project } from "../project/Project";
import type { TableKey } from "../project/tables";
import { cutText } from "../text/cutText";
import type { ChangedField, CopyDigest, CopyFigures, CopyIdentity } from "./CopyDigest";
import { digestProject } from "./digestProject";
import { mergeReturn } from "./mergeReturn";

/** A copy that can be added to others, with the project of its own rows; or why it is none. */
export type CopyVerdict =
  | { readonly ok: true; readonly digest: CopyDigest; readonly project: Project }
  | { readonly ok: false; readonly reason: ForeignReason; readonly found: string };

/** Places that are told of what is not read, and of what is not taken. */
const mostPlaces = 10;
/** Letters of a name that are kept. */
const longestName = 200;

interface Judging {
  /** Version of our template, and the seal of what a copy remembers. */
  readonly template: string;
  readonly sealOf: (sent: SentCopy) => string;
  /** ISO day on which states are judged. */
  readonly today: string;
}

function refuse(reason: ForeignReason, found = ""): CopyVerdict {
  return { ok: false, reason, found };
}

/** The municipality of a copy: as the DIVIPOLA has it, or as the copy lists it where the list lacks its code. */
function findSender({ sent, project }: ReturnedCopy): MunicipalityRow | CopyVerdict {
  const { municipalities } = project;
  const named = sent?.stamp.code ?? namedIn({ project });
  if (named === undefined) return refuse(municipalities.length > 1 ? "not-a-copy" : "no-municipality");
  const name = findMunicipality(named, municipalities)?.name;
  const own = municipalities.find((one) => one.name === name);
  const code = String(own?.code ?? named);
  const listed = divipola().find((one) => one.code === code);
  if (own === undefined && listed === undefined)
    return refuse("unknown-municipality", sent?.stamp.municipality ?? named);
  // Its rows bear the name that it was sent with.
  const known = own?.name ?? sent?.stamp.municipality ?? listed?.name ?? "";
  // The list spells departments alike; a copy may not.
  return { code, name: known, department: listed?.department ?? own?.department ?? "", contact: "" };
}

/** What was sent, as far as the copy vouches for it itself: nobody else does here. */
function baseOf(
  { sent, seal }: ReturnedCopy,
  sealOf: Judging["sealOf"],
): Pick<CopyIdentity, "doubt"> & { base?: SentCopy } {
  if (sent === undefined) return { doubt: "no-stamp" };
  return seal === sealOf(sent) ? { base: sent } : { doubt: "altered-stamp" };
}

/** The first of what is told; «…» says that there is more. */
function firstOf(places: readonly string[]): readonly string[] {
  return places.length > mostPlaces ? [...places.slice(0, mostPlaces), "…"] : places;
}

/** A text of a formula has 255 characters at most, and a file may claim anything. */
function cut(text: string): string {
  return cutText(text, longestName);
}

/** The first of the single facts that came back otherwise. */
function changedFields(refused: readonly Refusal[]): readonly ChangedField[] {
  const changed = refused.flatMap(({ sheet, cell, field, text }) =>
    sheet === undefined || cell === undefined || field === undefined
      ? []
      : [{ sheet: cut(sheet), cell, field, text: cut(text) }],
  );
  return changed.slice(0, mostPlaces);
}

function identityOf({ sent, project, recognized }: ReturnedCopy, own: MunicipalityRow): CopyIdentity {
  const { stamp } = sent ?? {};
  return {
    code: String(own.code),
    municipality: cut(own.name),
    department: cut(own.department),
    project: cut((stamp?.project ?? project.ficha.name).trim()),
    vigencia: cut(String(stamp?.vigencia ?? project.ficha.vigencia)),
    copy: cut(stamp?.id ?? ""),
    sent: cut(stamp?.sent ?? ""),
    recognized,
  };
}

/** All copies are judged on one day, in the year and by the method that they were sent with: what a copy says of these is locked, and may be changed. */
function judgedOn(project: Project, today: string, base: SentCopy | undefined): Project {
  const own = base?.fields === undefined ? project : withFields(project, base.fields);
  const ficha = base === undefined ? own.ficha : { ...own.ficha, vigencia: base.stamp.vigencia };
  return { ...own, ficha, today, yearSettings: { ...own.yearSettings, cutDate: "" } };
}

/** Tables that tell of which programme a document is. */
const chargedBy: readonly TableKey[] = ["metas", "activities", "budget"];

/** Money of all programmes where a copy changed what it is charged to: nobody can tell of which it is. */
function withoutCharges(figures: CopyFigures): CopyFigures {
  const { money, programmes } = figures;
  const none = { cdp: 0, rp: 0, obligation: 0, payment: 0 };
  const empty = { code: "", name: "", weight: 0, reached: 0, reports: 0, late: 0, handed: 0, owed: 0 };
  const [rest = empty] = programmes.filter(({ code }) => code === "");
  const named = programmes.filter(({ code }) => code !== "");
  return { ...figures, programmes: [{ ...rest, money }, ...named.map((one) => ({ ...one, money: none }))] };
}

/** Figures by what a copy was sent with, as far as it still says so. */
function trusted(figures: CopyFigures, altered: readonly TableKey[]): CopyFigures {
  const weighed = altered.includes("metas") ? withoutProgress(figures) : figures;
  return altered.some((table) => chargedBy.includes(table)) ? withoutCharges(weighed) : weighed;
}

/** Weights of metas that somebody changed would let one municipality decide the progress of all. */
function withoutProgress(figures: CopyFigures): CopyFigures {
  const none = { weight: 0, reached: 0 };
  return { ...figures, progress: none, programmes: figures.programmes.map((one) => ({ ...one, ...none })) };
}

/** Decides whether a workbook is a copy that can be added up, and adds up its own rows. */
export function judgeCopy(returned: ReturnedCopy, { template, sealOf, today }: Judging): CopyVerdict {
  if (Object.keys(returned.tables).length === 0) return refuse("not-ours");
  const { sent, findings } = returned;
  if (sent !== undefined && Number.parseFloat(sent.stamp.template) > Number.parseFloat(template))
    return refuse("newer-template", sent.stamp.template);
  const own = findSender(returned);
  if ("ok" in own) return own;
  const { base, ...doubt } = baseOf(returned, sealOf);
  const { project, rows, refused, asked } = mergeReturn(returned, own, base);
  const altered = alteredTables(returned, base);
  const figures = digestProject(judgedOn(project, today, base));
  const count = (severity: "error" | "warning") => findings.filter((one) => one.severity === severity).length;
  return {
    ok: true,
    project,
    digest: {
      ...identityOf(returned, own),
      ...doubt,
      altered,
      missing: returned.missing.map(({ sheet, column }) => (column === undefined ? sheet : `${sheet}: ${column}`)),
      besides: firstOf(placesOf(returned.besides)).map(cut),
      active: returned.besides.active,
      fields: changedFields(refused),
      refused: refused.length,
      asked,
      errors: count("error"),
      warnings: count("warning"),
      rows,
      ...trusted(figures, altered),
    },
  };
}
