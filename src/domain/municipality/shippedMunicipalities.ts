import type { RecordOf } from "../project/Record";
import { metropolitan } from "../year/words";

const santander = { department: "Santander", contact: "" } as const;

/** The Área Metropolitana and its four municipalities (Ley 1625 de 2013), with the codes of the DIVIPOLA (DANE). */
export const shippedMunicipalities: readonly RecordOf<"municipalities">[] = [
  { ...metropolitan, ...santander },
  { code: "68001", name: "Bucaramanga", ...santander },
  { code: "68276", name: "Floridablanca", ...santander },
  { code: "68307", name: "Girón", ...santander },
  { code: "68547", name: "Piedecuesta", ...santander },
];

/** Who a row may be of: the names of «Municipios», or those that are shipped while the workbook has none. */
export function placeNames({
  municipalities,
}: {
  readonly municipalities: readonly RecordOf<"municipalities">[];
}): readonly string[] {
  const names = municipalities.map(({ name }) => name.trim()).filter((name) => name !== "");
  return names.length > 0 ? names : shippedMunicipalities.map(({ name }) => name);
}
