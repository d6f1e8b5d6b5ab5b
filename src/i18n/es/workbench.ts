/** Words of the page that `npm start` shows: the embedded workbook beside the pane. */
export const workbenchTexts = {
  title: "Gobernanza Metropolitana · libro de prueba",
  empty: "Libro en blanco",
  sample: "Libro de ejemplo",
  open: "Abrir .xlsx",
  save: "Guardar .xlsx",
  fileName: "Libro de gobernanza.xlsx",
  ribbon: "Gobernanza",
  failed: (reason: string) => `No se pudo completar la acción. ${reason}`,
  unreadable: "Se esperaba un libro .xlsx. El archivo elegido no se puede leer y nada cambió.",
  foreignAddress: "El panel pidió abrir una dirección que no es de este complemento, y no se abrió.",
  working: "Un momento: la hoja de cálculo se está preparando…",
  charts: "Gráficos de la hoja",
} as const;
