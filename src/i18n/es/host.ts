/** What Excel refused: what happened, and what the person can do. */
export const hostWords = {
  "cell-edit": {
    happened: "Hay una celda en edición.",
    todo: "Presione Entrar o Esc en la hoja y repita la acción.",
  },
  protected: {
    happened: "Una hoja que se debe escribir está protegida. No se cambió ningún dato en ella.",
    todo: "Quite la protección en Revisar, Desproteger hoja, y repita la acción.",
  },
  "read-only": {
    happened: "El libro está abierto solo para lectura.",
    todo: "Guarde una copia o pida permiso de edición, y repita la acción.",
  },
  "too-large": {
    happened: "Los datos pasan el tamaño que Excel acepta de una vez.",
    todo: "Abra el libro en Excel de escritorio, o borre filas y formatos que no usa.",
  },
  "not-supported": {
    happened: "Esta versión de Excel no tiene una función que el complemento necesita.",
    todo: "Use Excel 2021, Microsoft 365 o Excel en la web.",
  },
  cancelled: {
    happened: "Usted canceló la acción. Lo que ya se había escrito sigue en el libro.",
    todo: "Use Deshacer para quitarlo, o repita la acción para terminarla.",
  },
  missing: {
    happened: "Una hoja, una tabla o un nombre que se buscaba ya no está en el libro.",
    todo: "Use Estructurar para reponer lo que falta. No se borra ningún dato.",
  },
  unknown: {
    happened: "Excel no pudo terminar la acción.",
    todo: "Guarde el libro y repita la acción. Si se repite, avise a soporte con el detalle.",
  },
} as const;

/** What Excel left undone when everything else is written. */
export const pageRefused = (sheets: string): string =>
  `Los datos están completos, pero Excel no aceptó el papel A4 o el ajuste a una página en ${sheets}. Revise Disposición de página antes de imprimir; suele pasar donde no hay impresora instalada.`;
