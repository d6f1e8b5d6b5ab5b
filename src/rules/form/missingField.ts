import type { ProjectRule } from "../../domain/findings/Finding";
import type { RequiredField } from "../../domain/findings/FormFindings";
import { showCell } from "../../domain/findings/showCell";

const REQUIRED: readonly RequiredField[] = ["date", "vigencia", "name", "dependencia", "generalObjective"];

/** Sections 1 to 4 and the general objective of 6.1 are filled in (DIE-FO-013). */
export const checkMissingField: ProjectRule = ({ ficha }) =>
  REQUIRED.filter((field) => showCell(ficha[field]) === "").map((field) => ({
    code: "form/missing-field",
    severity: "error",
    at: [{ field }],
    params: { field },
  }));
