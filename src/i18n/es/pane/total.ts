/** Words of the card of a wrong total. */
export const total = {
  sum: "Los renglones suman",
  declared: "El TOTAL dice",
  difference: "Diferencia",
  rubro: "El rubro suma",
  exact: "Explicación que cuadra exacto",
  exactOf: (index: number, all: number) => `Explicación ${index} de ${all} que cuadra exacto`,
  leads: "Ningún cambio de un solo valor cierra la diferencia. Las pistas más cercanas:",
  line: (row: number) => `Renglón ${row}`,
  rubroLine: (row: number) => `Rubro, fila ${row}`,
  theTotal: "El TOTAL",
  aloud: (change: string, note: string) => `${change} Es decir, ${note}.`,
  change: (place: string, from: string, to: string) => `${place}: ${from} pasa a ${to}.`,
  besides: "Además",
  unitValue: (before: string, min: string, max: string) =>
    `${before} millones por unidad; los otros renglones van de ${min} a ${max} millones.`,
  other: (place: string) => `Ver otra explicación: ${place}`,
} as const;
