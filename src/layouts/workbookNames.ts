/** Defined names that drop-downs use: validation formulas cannot hold structured references (Excel). */
export const listNames = {
  activities: { name: "listaActividades", formula: "=tActividades[Número]" },
  pidm: { name: "listaPidm", formula: "=tPidm[Código]" },
  risks: { name: "listaRiesgos", formula: "=tRiesgos[Número]" },
  lines: { name: "listaRenglones", formula: "=tPresupuesto[Renglón]" },
  municipalities: { name: "listaMunicipios", formula: "=tMunicipios[Municipio]" },
  rubro: { name: "listaRubro", formula: "=tCatalogoRubro[Código]" },
} as const;

/** The hidden name that finds a column again after a person renamed or moved it, such as «gm.tMetas.pidm». */
export function columnName(table: string, key: string): string {
  return `gm.${table}.${key}`;
}
