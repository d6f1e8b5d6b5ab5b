/** Words of the states of a workbook and its host: what happens and what to do. */
export const states = {
  empty: "Este libro está vacío. Importe el formato para empezar.",
  foreign: {
    title: "Este libro no es de un proyecto",
    text: "Puede revisar un total seleccionando sus celdas. También puede agregar aquí las hojas del proyecto: sus hojas no cambian.",
  },
  older: {
    title: "El libro usa una plantilla anterior",
    text: "Repare las hojas para tener las listas y fórmulas nuevas. Sus datos no cambian.",
  },
  protected: {
    title: "Hay hojas protegidas",
    text: (sheets: string) => `Quite la protección antes de escribir en: ${sheets}.`,
  },
  readOnly: {
    title: "El libro es de solo lectura",
    text: "Puede revisarlo aquí. Para corregir o estructurar, guarde una copia y ábrala.",
  },
  unsupported: {
    title: "Este Excel no alcanza",
    text: "El complemento necesita Excel 2021, Microsoft 365 o Excel para la web.",
    what: "Pida al equipo de sistemas actualizar Excel, o abra el libro en Excel para la web.",
  },
  unreadable: {
    title: "No se pudo leer el libro",
    text: "Salga de la celda que está editando y vuelva a intentar.",
  },
} as const;
