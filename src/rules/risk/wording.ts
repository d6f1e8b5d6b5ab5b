import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { normalizeText } from "../../domain/text/normalizeText";

/** What begins like this names a cause; the risk is what may be done with power (guía v4 de 2018, redacción del riesgo). */
const CAUSE = /^(?:(?:falta|ausencia|carencia|inexistencia|deficiencias?|debilidad(?:es)?|desconocimiento)\b|no\s)/;
/** Words shown of a text that begins with a cause. */
const SHOWN = 4;

/** A risk is worded as «Posibilidad de que…», not as its cause. */
export const checkWording: ProjectRule = ({ risks }) =>
  risks.flatMap((row, index) =>
    CAUSE.test(normalizeText(row.text))
      ? [
          {
            code: "risk/wording",
            severity: "warning",
            at: [{ table: "risks", index, field: "text" }],
            params: { risk: showCell(row.number), found: row.text.trim().split(/\s+/).slice(0, SHOWN).join(" ") },
          },
        ]
      : [],
  );
