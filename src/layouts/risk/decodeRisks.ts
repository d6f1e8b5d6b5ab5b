import { sameFormula } from "../../domain/formula/sameFormula";
import { byKey, isKeyOf } from "../../domain/project/byKey";
import type { TableKey } from "../../domain/project/tables";
import type { RiskResults, Stored } from "../../domain/risk/RiskRows";
import type { LocatedRow } from "../readRows";
import { controlFormulas } from "./controlFormulas";
import { impactFormulas } from "./impactFormulas";
import { riskFormulas } from "./riskFormulas";

/** In Excel a formula does not name the table around it: the template's spelling stands for both. */
function storedOf<K extends string>(
  row: LocatedRow,
  table: string,
  templates: Readonly<Record<K, string>>,
  keys: readonly K[],
): Stored<K> {
  return byKey(keys, (key) => {
    const [own, template] = [row.formula(key), templates[key]];
    const formula = sameFormula(own, template, table) ? template : own;
    return { value: row.cell(key), formula, template };
  });
}

/** What the sheets calculated in a row of the risk tables. */
const storedDecoders: { readonly [K in keyof RiskResults]: (row: LocatedRow) => Stored<RiskResults[K]> } = {
  risks: (row) =>
    storedOf(row, "tRiesgos", riskFormulas, [
      "impact",
      "impactWord",
      "inherentZone",
      "setSolidity",
      "displacement",
      "residualProbability",
      "residualImpact",
      "residualZone",
    ]),
  impacts: (row) => storedOf(row, "tImpacto", impactFormulas, ["yes", "level", "word"]),
  controls: (row) => storedOf(row, "tControles", controlFormulas, ["score", "design", "solidity"]),
};

/** The calculated cells of a row, where its table keeps them. */
export function decodeStored(table: TableKey, row: LocatedRow): { readonly stored?: Stored<string> } {
  return isKeyOf(storedDecoders, table) ? { stored: storedDecoders[table](row) } : {};
}
