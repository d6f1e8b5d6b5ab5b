import { normalizeText } from "../../text/normalizeText";
import type { Cell } from "../../workbook/Cell";
import { type CriterionKey, criteria } from "../Control";
import type { RiskMethod } from "../RiskMethod";
import { yes } from "../words";
import { type Aliases, bareWord, findWord } from "./findWord";
import { readYesNo } from "./readWords";

/** Words of maps for the options of a criterion, beside the ones that our drop-down offers. */
const optionAliases: Readonly<Partial<Record<CriterionKey, Readonly<Record<string, readonly string[]>>>>> = {
  responsible: { assigned: ["si", "asignado si"], unassigned: ["no", "sin asignar"] },
  authority: { adequate: ["si", "adecuada"], inadequate: ["no", "inadecuada"] },
  periodicity: { timely: ["si", "oportuno"], untimely: ["no", "inoportuno", "no oportuna"] },
  purpose: {
    prevent: ["p", "preventivo", "prevenir", "preventive"],
    detect: ["d", "detectivo", "detectar", "detective"],
    correct: ["c", "correctivo", "corregir", "corrective"],
    none: ["no es control", "ninguno"],
  },
  how: { reliable: ["si"], unreliable: ["no", "inconfiable", "poco confiable"] },
  deviations: {
    resolved: ["si", "se investigan y resuelven oportunamente", "se investigan y resuelven"],
    unresolved: [
      "no",
      "no se investigan ni resuelven oportunamente",
      "no se investigan y resuelven oportunamente",
      "se investigan y no se resuelven oportunamente",
      "se investigan y no se resuelven",
      "no se resuelven oportunamente",
    ],
  },
  evidence: {
    complete: ["si", "completo", "con registro"],
    incomplete: ["incompleto"],
    none: ["no", "ninguna", "sin evidencia", "sin registro"],
  },
  execution: {
    strong: ["siempre se ejecuta", "el control se ejecuta de manera consistente"],
    moderate: [
      "moderada",
      "algunas veces",
      "a veces",
      "no siempre",
      "no siempre se ejecuta",
      "el control se ejecuta algunas veces",
    ],
    weak: ["no se ejecuta", "nunca se ejecuta", "el control no se ejecuta"],
  },
  documented: { yes: ["x", "documentado"], no: ["sin documentar", "no documentado", "sin documentacion"] },
  implementation: { both: ["automatico manual", "semiautomatico", "mixto"], neither: ["no"] },
  effective: { yes: ["x", "efectivo"], no: ["no efectivo", "inefectivo", "no es efectivo"] },
};

/** The option whose points stand in the cell («15»), where only one option earns them. */
function optionOfPoints({ controls }: RiskMethod, key: CriterionKey, cell: Cell): string | undefined {
  const text = bareWord(cell).replace(/ ?%$/, "");
  const table = controls.criteria.find(({ criterion }) => criterion === key);
  if (table === undefined || !/^\d+$/.test(text)) return undefined;
  const same = Object.entries(table.points).filter(([, earned]) => earned === Number(text));
  return same.length === 1 ? same[0]?.[0] : undefined;
}

/** «Preventivo (25 %)» without its points. */
function withoutPoints(cell: Cell): string {
  return String(cell).replace(/\d{1,3} ?%?/g, " ");
}

/** The words of each criterion, put together once: a map asks for them in every row. */
const wordsOf: ReadonlyMap<CriterionKey, Aliases<string>> = new Map(
  criteria.map(({ key, options }) => [
    key,
    options.map((option) => [option.key, [normalizeText(option.word), ...(optionAliases[key]?.[option.key] ?? [])]]),
  ]),
);

/** The word of our drop-down for what a control column says, by word or by points of the method. */
export function readCriterion(method: RiskMethod, key: CriterionKey, cell: Cell, least?: number): string | undefined {
  const words = wordsOf.get(key) ?? [];
  const found =
    findWord(words, cell, least) ?? findWord(words, withoutPoints(cell), least) ?? optionOfPoints(method, key, cell);
  return criteria.find((one) => one.key === key)?.options.find((option) => option.key === found)?.word;
}

/** «¿Es automático?»: points or «Sí»; undefined where it is neither. */
export function readFlag(cell: Cell, least?: number): boolean | undefined {
  const text = bareWord(cell);
  if (/^\d+$/.test(text)) return Number(text) > 0;
  const word = readYesNo(cell, least);
  return word === undefined ? undefined : word === yes;
}
