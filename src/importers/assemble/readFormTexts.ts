import type { FormRecord } from "../../domain/form/FormRecord";
import type { ImportMessage } from "../../domain/form/Import";
import type { FormParts } from "./cutParts";
import { readSignature } from "./readSmallTables";
import { readField, readNarratives, readObjectives, readParagraphs } from "./readTexts";

/** Fields, objectives, narratives, products and the signature. */
export interface FormTexts {
  readonly texts: Pick<
    FormRecord,
    | "sections"
    | "date"
    | "vigencia"
    | "name"
    | "dependencia"
    | "generalObjective"
    | "specificObjectives"
    | "narratives"
    | "deliverables"
    | "signerRole"
    | "signerName"
  >;
  readonly messages: readonly ImportMessage[];
}

/** What stands outside the tables of the sections, and the signature. */
export function readFormTexts({ sections, parts, tables }: FormParts): FormTexts {
  const objectives = readObjectives(parts, sections);
  const signature = readSignature(tables);
  const texts: FormTexts["texts"] = {
    sections,
    date: readField(parts, sections, "1"),
    vigencia: readField(parts, sections, "2"),
    name: readField(parts, sections, "3"),
    dependencia: readField(parts, sections, "4"),
    generalObjective: objectives.general,
    specificObjectives: objectives.specific,
    narratives: readNarratives(parts),
    deliverables: readParagraphs(parts, "10.2"),
    signerRole: signature.role,
    signerName: signature.name,
  };
  return { texts, messages: [...objectives.messages, ...signature.messages] };
}
