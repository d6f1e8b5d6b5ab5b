import { byKey, keysOf } from "../project/byKey";
import type { Project } from "../project/Project";
import { ofKind, readFicha } from "../project/Record";
import type { Facts } from "../project/versions/FormFacts";
import { defaultSettingsRow } from "../risk/defaultSettingsRow";
import { isBlank } from "../text/isBlank";
import { plainText } from "../text/plainText";
import { defaultYearSettings } from "../year/YearSettings";
import type { Refusal, ReturnedCopy } from "./Return";
import type { SentCopy } from "./SentCopy";

/** The single facts that a copy shows: those of the form, the choices of the risk map and of the follow-up. */
export function fieldFacts({ ficha, riskSettings, yearSettings }: Project): Facts {
  return { ...ficha, ...riskSettings, ...yearSettings };
}

/** The project under other single facts. */
export function withFields(project: Project, fields: Facts): Project {
  const of = (key: string) => fields[key] ?? "";
  return {
    ...project,
    ficha: readFicha(({ key, kind }) => ofKind(kind, of(key))),
    riskSettings: byKey(keysOf(defaultSettingsRow), of),
    yearSettings: byKey(keysOf(defaultYearSettings), of),
  };
}

/** The single facts that came back otherwise than they were sent: a municipality fills none. An empty cell says nothing, since programs move cells. */
export function refuseFields({ project, fields }: ReturnedCopy, base: SentCopy | undefined): readonly Refusal[] {
  const sent = base?.fields;
  if (sent === undefined) return [];
  const isChanged = (key: string, text: string) => plainText(sent[key] ?? "") !== plainText(text);
  return Object.entries(fieldFacts(project)).flatMap(([field, cell]): readonly Refusal[] => {
    const [sheet, text] = [fields[field], String(cell)];
    if (sheet === undefined || isBlank(text) || !isChanged(field, text)) return [];
    return [{ reason: "locked", table: "ficha", sheet, field, text }];
  });
}
