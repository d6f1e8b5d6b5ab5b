import type { CellEdit } from "../findings/Finding";
import type { RowRef } from "../findings/Place";
import type { RiskCell, RiskMismatch } from "../findings/RiskFindings";
import { showCell } from "../findings/showCell";
import { numberKey } from "../metas/numberKey";
import { keysOf } from "../project/byKey";
import type { Cell } from "../workbook/Cell";
import type { RiskMethod, Zone } from "./RiskMethod";
import type { Stored, StoredCell } from "./RiskRows";
import type { MappedRisk, RiskMap } from "./readRiskMap";
import { sameWord, strengthWords } from "./words";

/** A calculated cell that does not show what the method gives, with the repair of its formula. */
interface Mismatch {
  readonly at: RowRef;
  readonly params: RiskMismatch;
  readonly repair: readonly CellEdit[];
}

interface Expected {
  readonly table: "risks" | "impacts" | "controls";
  readonly index: number;
  readonly key: RiskCell;
  readonly stored: StoredCell | undefined;
  readonly value: Cell | undefined;
}

function expect<K extends RiskCell>(
  table: Expected["table"],
  index: number,
  stored: Stored<K> | undefined,
  values: Readonly<Partial<Record<K, Cell | undefined>>>,
): readonly Expected[] {
  return keysOf(values).map((key) => ({ table, index, key, stored: stored?.[key], value: values[key] }));
}

const zoneWord = ({ zoneWords }: RiskMethod, zone: Zone | undefined) =>
  zone === undefined ? undefined : zoneWords[zone];

function expectImpact({ impact: { levels } }: RiskMethod, risk: MappedRisk): readonly Expected[] {
  const { impact } = risk.valuation;
  const word = levels.find(({ level }) => level === impact?.level)?.word;
  const own = risk.impacts.flatMap(({ row, index }) =>
    expect("impacts", index, row.stored, { yes: impact?.yes, level: impact?.level, word }),
  );
  return [...own, ...expect("risks", risk.index, risk.row.stored, { impact: impact?.level, impactWord: word })];
}

function expectControls(risk: MappedRisk): readonly Expected[] {
  return risk.controls.flatMap(({ row, index }, place) => {
    const control = risk.valuation.controls[place];
    if (control?.kind !== "design")
      return expect("controls", index, row.stored, {
        score: control?.kind === "score" ? control.score : control?.reduction,
      });
    const [design, solidity] = [strengthWords[control.design], strengthWords[control.solidity]];
    return expect("controls", index, row.stored, { score: control.score, design, solidity });
  });
}

function expectResidual(method: RiskMethod, { valuation, index, row }: MappedRisk): readonly Expected[] {
  const { residual } = valuation;
  return expect("risks", index, row.stored, {
    setSolidity: residual?.setSolidity === undefined ? undefined : strengthWords[residual.setSolidity],
    displacement: residual?.displacement,
    residualProbability: residual?.probability,
    residualImpact: residual?.impact,
    residualZone: zoneWord(method, residual?.zone),
  });
}

/** An empty cell shows nothing wrong, and a value that the method cannot give is compared with nothing. */
function differs({ stored, value }: Expected): boolean {
  if (stored === undefined || value === undefined || showCell(stored.value) === "") return false;
  return typeof value === "number" ? numberKey(stored.value) !== String(value) : !sameWord(stored.value, String(value));
}

/** The cells to tell: those typed over, since the others only pass their values on; without any, the first one. */
function originsOf(wrong: readonly Expected[]): readonly Expected[] {
  const typed = wrong.filter(({ stored }) => stored?.formula === "");
  return typed.length > 0 ? typed : wrong.slice(0, 1);
}

/** Every calculated cell of the map whose value differs from the recalculated one; `formulaOf` gives the formula back. */
export function listMismatches(
  map: RiskMap,
  formulaOf: (table: Expected["table"], key: RiskCell) => string | undefined,
): readonly Mismatch[] {
  return map.risks.flatMap((risk) => {
    const expected = [
      ...expectImpact(map.method, risk),
      ...expect("risks", risk.index, risk.row.stored, {
        inherentZone: zoneWord(map.method, risk.valuation.inherentZone),
      }),
      ...expectControls(risk),
      ...expectResidual(map.method, risk),
    ];
    return originsOf(expected.filter(differs)).map(({ table, index, key, stored, value }): Mismatch => {
      const at: RowRef = { table, index, field: key };
      const from = stored?.value ?? "";
      const formula = formulaOf(table, key);
      const typed = stored?.formula === "";
      const params = {
        risk: showCell(risk.row.number),
        cell: key,
        found: showCell(from),
        expected: String(value ?? ""),
      };
      return {
        at,
        params: { ...params, method: map.method.id, typed },
        repair: formula === undefined ? [] : [{ at, from, to: formula }],
      };
    });
  });
}
