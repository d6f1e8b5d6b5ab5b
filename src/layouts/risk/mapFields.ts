import type { MapField } from "../../domain/risk/importing/MapField";
import { controlFields } from "../../domain/risk/importing/MapField";
import type { SheetLayout } from "../Layout";
import { controles } from "./controles";
import { impacto } from "./impacto";
import { riesgos } from "./riesgos";

/** A column of ours by its sheet and heading, part of the file format. */
export interface OwnColumn {
  readonly sheet: string;
  readonly header: string;
}

const keys: Readonly<Partial<Record<MapField, string>>> = {
  controlNumber: "number",
  controlText: "text",
  automatic: "implementation",
  manual: "implementation",
  inherentScore: "inherentZone",
  residualScore: "residualZone",
};

function columnIn({ name, table }: SheetLayout, key: string): OwnColumn | undefined {
  const header = table?.columns.find((column) => column.key === key)?.header;
  return header === undefined ? undefined : { sheet: name, header };
}

/** Where a field of an old map stands in our sheets. */
export function ownColumn(field: MapField): OwnColumn {
  const key = keys[field] ?? field;
  const sheets = controlFields.has(field) ? [controles] : [riesgos, impacto];
  return (
    sheets.map((layout) => columnIn(layout, key)).find((column) => column !== undefined) ?? { sheet: "", header: key }
  );
}
