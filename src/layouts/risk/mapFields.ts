import { controlFields, type MapField } from "../../domain/risk/importing/MapField";
import type { FieldDifference } from "../../domain/risk/importing/riskDifferences";
import type { SheetLayout } from "../Layout";
import { controles } from "./controles";
import { impacto } from "./impacto";
import { riesgos } from "./riesgos";

/** Fields under another key than their column. */
const keys: Readonly<Partial<Record<MapField, string>>> = {
  controlNumber: "number",
  controlText: "text",
  automatic: "implementation",
  manual: "implementation",
  inherentScore: "inherentZone",
  residualScore: "residualZone",
};

function headerIn({ table }: SheetLayout, key: string): string | undefined {
  return table?.columns.find((column) => column.key === key)?.header;
}

/** Heading of our column for a field of an old map; a whole sheet for what stands in several columns. */
export function ownHeader(field: MapField | FieldDifference["field"]): string {
  if (field === "impact") return impacto.name;
  if (field === "controls") return controles.name;
  const key = keys[field] ?? field;
  const sheets = controlFields.has(field) ? [controles] : [riesgos, impacto];
  return sheets.map((layout) => headerIn(layout, key)).find((header) => header !== undefined) ?? key;
}
