import { isBlank } from "../text/isBlank";
import { metropolitan } from "../year/words";
import type { MunicipalityRow } from "./ownRows";

/** Who can be sent a copy: the Área Metropolitana itself keeps the workbook. */
export function isRecipient({ code, name }: MunicipalityRow): boolean {
  return code !== metropolitan.code && !isBlank(name);
}
