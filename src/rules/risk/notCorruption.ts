import type { ProjectRule } from "../../domain/findings/Finding";
import type { RiskComponent } from "../../domain/findings/RiskFindings";
import { showCell } from "../../domain/findings/showCell";
import { no, sameWord } from "../../domain/risk/words";

const components: readonly RiskComponent[] = ["actOrOmission", "usesPower", "divertsPublic", "privateBenefit"];

/** All four components make a corruption risk; with one «No» it is a management risk (guía v4 de 2018, definición). */
export const checkNotCorruption: ProjectRule = ({ risks }) =>
  risks.flatMap((row, index) => {
    const denied = components.filter((component) => sameWord(row[component], no));
    const [first] = denied;
    return first === undefined
      ? []
      : [
          {
            code: "risk/not-corruption",
            severity: "error",
            at: [{ table: "risks", index, field: first }],
            params: { risk: showCell(row.number), components: denied },
          },
        ];
  });
