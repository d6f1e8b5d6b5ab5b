import { municipalities } from "../../municipality/municipalities";
import type { Cell } from "../../workbook/Cell";
import { corruptionProbability } from "../methods/corruptionScales";
import { actionStates, no, notReduced, reducedDirectly, yes } from "../words";
import { readProbability } from "./readLevels";
import { readActionState, readMunicipality, readReduces, readTreatment, readYesNo } from "./readWords";

/** Fields of a risk that hold a word of a drop-down, and how a map's word becomes it. */
export const wordReaders = {
  municipality: readMunicipality,
  actOrOmission: readYesNo,
  usesPower: readYesNo,
  divertsPublic: readYesNo,
  privateBenefit: readYesNo,
  probability: readProbability,
  controlsReduce: readReduces,
  treatment: readTreatment,
  actionState: readActionState,
} as const satisfies Readonly<Record<string, (cell: Cell, least?: number) => Cell | undefined>>;

/** The words that would have been understood, to tell them beside the one that was not. */
export function expectedWords(field: keyof typeof wordReaders): readonly string[] {
  switch (field) {
    case "municipality":
      return ["Área Metropolitana", ...municipalities];
    case "probability":
      return corruptionProbability.map(({ level, word }) => `${level} ${word}`);
    case "controlsReduce":
      return [reducedDirectly, notReduced];
    case "treatment":
      return ["Reducir", "Evitar", "Compartir"];
    case "actionState":
      return Object.values(actionStates);
    default:
      return [yes, no];
  }
}
