import { parseFormDate } from "../form/parseFormDate";
import { byKey, keysOf } from "../project/byKey";
import type { Project } from "../project/Project";
import { ofKind, readFicha } from "../project/Record";
import type { Facts } from "../project/versions/FormFacts";
import { sameFact } from "../project/versions/sameFact";
import { defaultSettingsRow } from "../risk/readSettings";
import { sameWord } from "../risk/words";
import { isBlank } from "../text/isBlank";
import type { Cell } from "../workbook/Cell";
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

/** Whether a fact says what it said: programs turn days into texts and numbers, drop zeros, and people write words in capitals. */
function sameField(sent: Cell, now: Cell): boolean {
  const dayOf = (cell: Cell) => parseFormDate(String(cell)) ?? String(cell);
  const isNumber = !isBlank(String(sent)) && Number(sent) === Number(now);
  return sameFact(sent, now) || sameWord(sent, String(now)) || dayOf(sent) === dayOf(now) || isNumber;
}

/** The single facts that came back otherwise than they were sent: a municipality fills none. An empty cell says nothing, since programs move cells. */
export function refuseFields({ project, fields }: ReturnedCopy, base: SentCopy | undefined): readonly Refusal[] {
  const sent = base?.fields;
  if (sent === undefined) return [];
  return Object.entries(fieldFacts(project)).flatMap(([field, cell]): readonly Refusal[] => {
    const [place, text] = [fields[field], String(cell)];
    if (place === undefined || isBlank(text) || sameField(sent[field] ?? "", cell)) return [];
    return [{ reason: "locked", table: "ficha", ...place, field, text }];
  });
}
