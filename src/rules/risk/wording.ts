import type { ProjectRule } from "../../domain/findings/Finding";
import { showCell } from "../../domain/findings/showCell";
import { causeOpening } from "../../domain/risk/readWording";

/** Words shown of a text that begins with a cause. */
const SHOWN = 4;

/** A risk is worded as «Posibilidad de que…», not as its cause. */
export const checkWording: ProjectRule = ({ risks }) =>
  risks.flatMap((row, index) =>
    causeOpening(row.text) !== ""
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
