import { numberKey } from "../metas/numberKey";
import { findMunicipality } from "../municipality/findMunicipality";
import type { Project, ProjectRows } from "../project/Project";
import type { RecordOf } from "../project/Record";
import { schemaOf, type TableKey } from "../project/tables";
import type { Cell } from "../workbook/Cell";

export type MunicipalityRow = RecordOf<"municipalities">;

type Row = ProjectRows[TableKey][number];

function fieldOf(row: Row, field: string): Cell {
  return Object.entries(row).find(([key]) => key === field)?.[1] ?? "";
}

/**
 * Whether a row is one municipality's: it names the municipality, or a risk that does. Rows of tables that name nobody
 * are everybody's.
 */
export function ownRows(
  { municipalities, risks }: Pick<Project, "municipalities" | "risks">,
  { code, name }: MunicipalityRow,
): (table: TableKey, row: Row) => boolean {
  const isOurs = (text: Cell) => findMunicipality(String(text), municipalities)?.name === name;
  const own = new Set(risks.filter((risk) => isOurs(risk.municipality)).map(({ number }) => numberKey(number)));
  return (table, row) => {
    const { columns } = schemaOf(table);
    if (table === "municipalities") return fieldOf(row, "code") === code;
    if ("municipality" in columns) return isOurs(fieldOf(row, "municipality"));
    return "risk" in columns ? own.has(numberKey(fieldOf(row, "risk"))) : true;
  };
}
