import type { FormPlace } from "../findings/Place";
import type { Ficha } from "../project/Project";
import { yearsIn } from "../schedule/calendar";
import type { FormRecord, SourcedText } from "./FormRecord";
import { parseWrittenDate } from "./parseFormDate";

interface ResolvedFicha {
  readonly ficha: Ficha;
  readonly places: Readonly<Record<string, FormPlace>>;
}

/** The single facts of the form; the start month (1–12) is the month of registration unless chosen. */
export function resolveFicha(form: FormRecord, chosen?: number): ResolvedFicha {
  const date = parseWrittenDate(form.date.text);
  const zone = form.narratives.find((narrative) => narrative.section === "6.4")?.paragraphs ?? [];
  const [year, other] = yearsIn(form.vigencia.text);
  const ficha: Ficha = {
    formCode: form.code?.text ?? "",
    formVersion: form.version?.text ?? "",
    date: date ?? form.date.text,
    vigencia: year === undefined || other !== undefined ? form.vigencia.text : year,
    startMonth: chosen ?? (date === undefined ? "" : Number(date.slice(5, 7))),
    name: form.name.text,
    dependencia: form.dependencia.text,
    generalObjective: form.generalObjective.text,
    zone: zone.map((said) => said.text).join("\n"),
    planSector: form.planSector.text,
    planProgramme: form.planProgramme.text,
    planProject: form.planProject.text,
    signerRole: form.signerRole.text,
    signerName: form.signerName.text,
    declaredTotal: form.declaredTotal?.text ?? "",
  };
  return { ficha, places: listPlaces(form, zone) };
}

function listPlaces(form: FormRecord, zone: readonly SourcedText[]): Record<string, FormPlace> {
  const said: Record<string, SourcedText | undefined> = {
    formCode: form.code,
    formVersion: form.version,
    date: form.date,
    vigencia: form.vigencia,
    startMonth: form.date,
    name: form.name,
    dependencia: form.dependencia,
    generalObjective: form.generalObjective,
    zone: zone[0],
    planSector: form.planSector,
    planProgramme: form.planProgramme,
    planProject: form.planProject,
    signerRole: form.signerRole,
    signerName: form.signerName,
    declaredTotal: form.declaredTotal,
  };
  return Object.fromEntries(Object.entries(said).flatMap(([field, text]) => (text ? [[field, text.at]] : [])));
}
