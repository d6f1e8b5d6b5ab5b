import { sendStates } from "../../domain/copies/sendStates";
import { quoteText } from "../../domain/formula/literal";
import { consolidatedTexts } from "../../i18n/es/consolidated";
import type { TableColumn } from "../../layouts/contents";
import type { PlainCell } from "../../layouts/Layout";
import { lastRowOf, textAt } from "../dashboard/dataCells";
import type { ColumnName } from "../summary/columnNames";
import { firstHelper, helperAt, helperCell, helperRange } from "./ConsolidatedFrame";
import type { ListedPlace } from "./ConsolidatedShape";

const words = consolidatedTexts.returns;
/** Letters of the names that the sentence has room for. */
const shown = 105;

/** Names of all municipalities beside the page, in the order of their table. */
export function placeHelpers(places: readonly ListedPlace[], column: ColumnName): readonly PlainCell[] {
  return places.flatMap(({ position }, n) => [
    helperCell("position", firstHelper + n, String(position)),
    helperCell("name", firstHelper + n, `=${textAt(column("municipalities", "name"), helperAt("position", n))}`),
  ]);
}

/** The last copy of a municipality, its state, its days late, and what orders it: those that are overdue first, the longest before the others. */
export function copyHelpers(n: number, column: ColumnName): readonly PlainCell[] {
  const of = (key: TableColumn<"sends">) => column("sends", key);
  const [name, send, state, late] = (["name", "send", "state", "late"] as const).map((one) => helperAt(one, n));
  const at = (key: TableColumn<"sends">) => `INDEX(${of(key)},${send})`;
  const is = (word: string) => `${state}=${quoteText(word)}`;
  const rank = `IF(${is(sendStates.returned)},1,IF(${is(sendStates.sent)},3,IF(${is(sendStates.overdue)},4,2)))`;
  const cells = [
    ["send", `=IF(${name}="",0,${lastRowOf(of("municipality"), `(${of("municipality")}=${name})`)})`],
    ["state", `=IF(${name}="","",IF(${send}=0,${quoteText(words.notSent)},${at("state")}&""))`],
    ["late", `=IF(${is(sendStates.overdue)},fCorte-${at("due")},0)`],
    // A whole number of its own for each: among equals the first of the list comes first.
    ["order", `=IF(${name}="","",(${rank}*100000+${late})*1000+${999 - n})`],
  ] as const;
  return cells.map(([helper, content]) => helperCell(helper, firstHelper + n, content));
}

/** «No han devuelto su copia 2 de 4 municipios: Girón, Piedecuesta.» */
export function missingSentence(listed: number, recipients: number): string {
  const states = helperRange("state", listed);
  const all = `SUMPRODUCT(--(LEN(${states})>0))`;
  const missing = `(${all}-SUMPRODUCT(--(${states}=${quoteText(sendStates.returned)})))`;
  const list = helperAt("missing", recipients - 1);
  const verb = `IF(${missing}=1,${quoteText(words.one)},${quoteText(words.many)})`;
  const noun = `IF(${all}=1,${quoteText(words.place)},${quoteText(words.places)})`;
  const names = `LEFT(${list},${shown})&IF(LEN(${list})>${shown},"…",".")`;
  const some = `${verb}&${missing}&${quoteText(words.of)}&${all}&${noun}&${names}`;
  const none = `SUMPRODUCT(--(${helperRange("send", listed)}>0))=0`;
  return `=IF(${none},${quoteText(words.noneSent)},IF(${missing}=0,${quoteText(words.all)},${some}))`;
}
