import { count, pesos } from "../format";

/** What the check of any cells says beside its findings: how much was judged, what was not, and why. */
export const selectionTexts = {
  /** `sheets` 0: those of a selection, which stands on one. */
  judged: (formulas: number, typed: number, sheets: number) =>
    [
      formulas + typed === 1 ? "Se revisó" : "Se revisaron",
      count(formulas + typed, "suma", "sumas"),
      ...(sheets === 0 ? [] : [`en ${count(sheets, "hoja", "hojas")}`]),
      `(${[
        ...(formulas > 0 ? [`${formulas} por fórmula`] : []),
        ...(typed > 0 ? [count(typed, "digitada", "digitadas")] : []),
      ].join(" y ")})`,
    ].join(" "),
  unjudged: (n: number) => `${n} no se ${n === 1 ? "pudo" : "pudieron"} juzgar`,
  nothingJudged: "No se juzgó ninguna suma, de modo que nada se puede decir de los totales.",
  checking: "Revisando la selección…",
  noCells: "En la selección no hay celdas con datos. Seleccione la tabla con sus títulos y su total.",
  nothingFound: "En lo que se revisó no hay nada por corregir.",
  notesTitle: "Tenga en cuenta:",
  notes: {
    "no-total": () =>
      "No se encontró ningún total. Incluya la fila o la columna del total con su título, como «Total» o «Subtotal», y los renglones que suma.",
    "hidden-rows": (p: { readonly cell: string; readonly rows: number }) =>
      `${p.cell} suma ${count(p.rows, "fila oculta o filtrada", "filas ocultas o filtradas")} y no se juzgó. Muestre esas filas y repita.`,
    scaled: (p: { readonly cell: string; readonly factor: number }) =>
      `${p.cell} dice que los valores están en ${p.factor === 1_000 ? "miles" : "millones"} de pesos: así se leyeron.`,
    "unclear-total": (p: { readonly cell: string; readonly found: number }) =>
      `${p.cell} dice ${pesos(p.found)}, pero no es claro qué renglones suma, y no se juzgó. Seleccione solo sus renglones y ese total.`,
    outside: (p: { readonly findings: number }) =>
      `Hay ${count(p.findings, "hallazgo más", "hallazgos más")} en la misma tabla, por fuera de lo seleccionado. Seleccione la tabla completa para verlos.`,
    pivot: (p: { readonly area: string }) =>
      `${p.area} es una tabla dinámica: sus totales los calcula Excel y no se juzgan.`,
  },
} as const;
