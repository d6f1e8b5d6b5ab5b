import { findMunicipality } from "../municipality/findMunicipality";
import type { Project } from "../project/Project";
import { isSameName } from "../project/versions/sameProject";
import { isBlank } from "../text/isBlank";
import { metropolitan } from "../year/words";
import type { MunicipalityRow } from "./ownRows";
import type { BaseDoubt, ForeignReason, ReturnedCopy } from "./Return";
import type { SentCopy } from "./SentCopy";

/** Whose return it is, and what of its sending can be trusted; or why it is none of ours. */
export type ReturnVerdict =
  | {
      readonly ok: true;
      readonly municipality: MunicipalityRow;
      /** Place of its sending among those of «Envíos». */
      readonly send?: number;
      readonly base?: SentCopy;
      /** Why there is no base. */
      readonly doubt?: BaseDoubt;
    }
  | { readonly ok: false; readonly reason: ForeignReason; readonly found: string };

function refuse(reason: ForeignReason, found = ""): ReturnVerdict {
  return { ok: false, reason, found };
}

/** The one municipality that a workbook without a stamp speaks of; undefined where it names several or none. */
export function namedIn({ project }: Pick<ReturnedCopy, "project">): string | undefined {
  const listed = project.municipalities.filter(({ code }) => code !== metropolitan.code);
  if (listed.length === 1) return listed[0]?.name;
  const rows = [...project.followUp, ...project.execution, ...project.training, ...project.risks];
  const names = new Set(rows.flatMap(({ municipality }) => (isBlank(municipality) ? [] : [municipality.trim()])));
  return listed.length === 0 && names.size === 1 ? [...names][0] : undefined;
}

function findSender(returned: ReturnedCopy, { municipalities }: Project): ReturnVerdict | MunicipalityRow {
  const { sent } = returned;
  const named = sent === undefined ? namedIn(returned) : sent.stamp.code;
  if (named === undefined)
    return returned.project.municipalities.length > 1 ? refuse("not-a-copy") : refuse("no-municipality");
  const name = findMunicipality(named, municipalities)?.name;
  const own = municipalities.find((one) => one.name === name);
  return own ?? refuse("unknown-municipality", sent?.stamp.municipality ?? named);
}

/** What was sent, as far as «Envíos» vouches for it. */
function findBase({ sent }: ReturnedCopy, ours: Project, sealOf: (sent: SentCopy) => string) {
  if (sent === undefined) return { doubt: "no-stamp" as const };
  const send = ours.sends.findIndex(({ id }) => String(id) === sent.stamp.id);
  if (send < 0) return { doubt: "unknown-copy" as const };
  const isWhole = String(ours.sends[send]?.seal ?? "") === sealOf(sent);
  return isWhole ? { send, base: sent } : { send, doubt: "altered-stamp" as const };
}

/** Decides whether a workbook is a return for this project; `template` is the version of ours, `sealOf` that of its record. */
export function judgeReturn(
  returned: ReturnedCopy,
  ours: Project,
  { template, sealOf }: { readonly template: string; readonly sealOf: (sent: SentCopy) => string },
): ReturnVerdict {
  if (Object.keys(returned.tables).length === 0) return refuse("not-ours");
  const { sent, project } = returned;
  if (sent !== undefined && Number.parseFloat(sent.stamp.template) > Number.parseFloat(template))
    return refuse("newer-template", sent.stamp.template);
  const name = sent?.stamp.project ?? project.ficha.name;
  if (!isSameName(ours.ficha.name, name)) return refuse("other-project", name);
  const municipality = findSender(returned, ours);
  return "ok" in municipality ? municipality : { ok: true, municipality, ...findBase(returned, ours, sealOf) };
}
