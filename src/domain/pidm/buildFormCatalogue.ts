import type { FormAlignment, FormRecord } from "../form/FormRecord";
import type { PidmEntry } from "../project/Project";
import { buildCatalogue, type Catalogue } from "./catalogue";
import { parsePidm } from "./parsePidm";
import { shippedPidm } from "./shippedPidm";

/**
 * What a form is compared with: the shipped metas and §7.1 as it numbers them. The project's own catalogue is no judge
 * here, because it already took over the codes of §6.5.
 */
export function buildFormCatalogue(form: FormRecord): Catalogue {
  return buildCatalogue([...shippedPidm, ...form.alignment.flatMap(readEntry)]);
}

function readEntry(row: FormAlignment): readonly PidmEntry[] {
  const code = [row.componenteNumber, row.lineaNumber, row.programaNumber, row.metaNumber].join("-");
  if (!parsePidm(code).ok) return [];
  const { componente, linea, programa, text } = row;
  return [
    {
      code,
      componente: componente.text,
      linea: linea.text,
      programa: programa.text,
      metaNumber: row.metaNumber ?? "",
      text,
    },
  ];
}
