import { type CopyStamp, nextCopyId } from "../../domain/copies/CopyStamp";
import type { MunicipalityRow } from "../../domain/copies/ownRows";
import type { Project } from "../../domain/project/Project";
import { emptyRecord, type RecordOf } from "../../domain/project/Record";
import { normalizeText } from "../../domain/text/normalizeText";
import { copySheetTexts } from "../../i18n/es/copies";
import { templateVersion } from "../../layouts/templateVersion";
import { type MadeCopy, makeCopy } from "./makeCopy";

/** Days of a sending, as ISO dates; `due` is "" where no day was said. */
interface SendingDays {
  readonly today: string;
  readonly due: string;
}

function stampOf(project: Project, { code, name }: MunicipalityRow, { today, due }: SendingDays): CopyStamp {
  const { name: title, vigencia } = project.ficha;
  const known = project.sends.map(({ id }) => String(id));
  return {
    id: nextCopyId({ code }, today, known),
    code: String(code),
    municipality: name,
    project: title.trim(),
    vigencia: String(vigencia),
    sent: today,
    due,
    template: templateVersion,
  };
}

/** The copy for one municipality, made today. */
export function copyFor(project: Project, municipality: MunicipalityRow, days: SendingDays): MadeCopy {
  return makeCopy(project, municipality, stampOf(project, municipality, days));
}

/** The name of a copy as a file. */
export function copyFileName({ id, municipality }: Pick<CopyStamp, "id" | "municipality">): string {
  return copySheetTexts.fileName(id, normalizeText(municipality).replace(/[^a-z0-9]+/g, "-"));
}

/** What «Envíos» notes of a copy. */
export function sendOf({ stamp, seal }: MadeCopy): RecordOf<"sends"> {
  const { id, municipality, sent, due } = stamp;
  return { ...emptyRecord("sends"), id, municipality, sent, due, seal };
}
