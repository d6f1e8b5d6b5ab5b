/** Words of the states of a workbook and its host: what happens and what to do. */
export const states = {
  lacking: {
    title: (parts: readonly string[]) => `${parts.length === 1 ? "Falta" : "Faltan"}: ${parts.join(", ")}`,
    text: "Complete esas hojas o importe el formato. Sin ellas el proyecto no está completo.",
    parts: {
      activities: "actividades",
      metas: "metas",
      schedule: "cronograma",
      evidence: "evidencias",
      budget: "presupuesto",
      declaredTotal: "TOTAL del presupuesto",
      rubro: "rubro",
    },
  },
  gone: {
    title: "Al libro le faltan partes",
    text: "Oprima «Reparar hojas»: antes verá qué cambia, y se puede deshacer.",
    sheet: (name: string, _sheet: string) => `Falta la hoja «${name}».`,
    table: (_name: string, sheet: string) => `Falta la tabla de la hoja «${sheet}».`,
    column: (name: string, sheet: string) => `Falta la columna «${name}» en «${sheet}».`,
    field: (name: string, sheet: string) => `Falta la celda «${name}» en «${sheet}».`,
    plain: (_name: string, sheet: string) => `La tabla de la hoja «${sheet}» ya no es tabla.`,
    renamed: (_name: string, sheet: string) => `La tabla de la hoja «${sheet}» tiene otro nombre.`,
  },
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
