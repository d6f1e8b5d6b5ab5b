import { numberKey } from "../metas/numberKey";
import { findMunicipality } from "../municipality/findMunicipality";
import type { Project, ProjectRows } from "../project/Project";
import type { RecordOf } from "../project/Record";
import type { TableKey } from "../project/tables";

export type MunicipalityRow = RecordOf<"municipalities">;

type TableRecord = ProjectRows[TableKey][number];

/** Whether a row of a table is the municipality's. */
export type IsOwn = (table: TableKey, row: TableRecord) => boolean;

/**
 * Whether a row is one municipality's: it names the municipality, or a risk that does. Rows of tables that name nobody
 * are everybody's.
 */
export function ownRows(
  { municipalities, risks }: Pick<Project, "municipalities" | "risks">,
  { code, name }: MunicipalityRow,
): IsOwn {
  const isOurs = (text: string) => findMunicipality(text, municipalities)?.name === name;
  const own = new Set(risks.filter((risk) => isOurs(risk.municipality)).map(({ number }) => numberKey(number)));
  return (table, row) => {
    if (table === "municipalities") return "code" in row && row.code === code;
    if ("municipality" in row) return isOurs(row.municipality);
    return "risk" in row ? own.has(numberKey(row.risk)) : true;
  };
}
