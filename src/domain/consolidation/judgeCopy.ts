import { alteredTables } from "../copies/alteredTables";
import { namedIn } from "../copies/judgeReturn";
import type { MunicipalityRow } from "../copies/ownRows";
import type { ForeignReason, ReturnedCopy } from "../copies/Return";
import type { SentCopy } from "../copies/SentCopy";
import { divipola } from "../municipality/divipola";
import { findMunicipality } from "../municipality/findMunicipality";
import type { Project } from "../project/Project";
import type { CopyDigest, CopyIdentity } from "./CopyDigest";
import { digestProject } from "./digestProject";
import { mergeReturn } from "./mergeReturn";

/** A copy that can be added to others, with the project of its own rows; or why it is none. */
export type CopyVerdict =
  | { readonly ok: true; readonly digest: CopyDigest; readonly project: Project }
  | { readonly ok: false; readonly reason: ForeignReason; readonly found: string };

interface Judging {
  /** Version of our template, and the seal of what a copy remembers. */
  readonly template: string;
  readonly sealOf: (sent: SentCopy) => string;
  /** ISO day on which states are judged where a copy says none. */
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
  return { code, name: known, department: own?.department || (listed?.department ?? ""), contact: "" };
}

/** What was sent, as far as the copy vouches for it itself: nobody else does here. */
function baseOf(
  { sent, seal }: ReturnedCopy,
  sealOf: Judging["sealOf"],
): Pick<CopyIdentity, "doubt"> & { base?: SentCopy } {
  if (sent === undefined) return { doubt: "no-stamp" };
  return seal === sealOf(sent) ? { base: sent } : { doubt: "altered-stamp" };
}

function identityOf({ sent, project, recognized }: ReturnedCopy, own: MunicipalityRow): CopyIdentity {
  const { stamp } = sent ?? {};
  return {
    code: String(own.code),
    municipality: own.name,
    department: own.department,
    project: (stamp?.project ?? project.ficha.name).trim(),
    vigencia: String(stamp?.vigencia ?? project.ficha.vigencia),
    copy: stamp?.id ?? "",
    sent: stamp?.sent ?? "",
    recognized,
  };
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
  const count = (severity: "error" | "warning") => findings.filter((one) => one.severity === severity).length;
  return {
    ok: true,
    project,
    digest: {
      ...identityOf(returned, own),
      ...doubt,
      altered: alteredTables(returned, base),
      refused,
      asked,
      errors: count("error"),
      warnings: count("warning"),
      rows,
      ...digestProject({ ...project, today }),
    },
  };
}
