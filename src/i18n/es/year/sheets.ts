/** Words on the sheets that follow the project through the year. */
export const yearSheets = {
  municipalities: {
    title: "Municipios",
    subtitle: "Quién reporta. Las listas de municipios de todas las hojas salen de aquí. Códigos DIVIPOLA del DANE.",
  },
  followUp: {
    title: "Seguimiento",
    subtitle: "Lo que cada municipio reporta de cada meta, por trimestre. «Preparar trimestre» agrega los renglones.",
    cutDate: "Fecha de corte (vacía: hoy)",
    cutUsed: "Se calcula con corte a",
    progress: "Avance del proyecto",
    late: "Reportes atrasados",
  },
  execution: {
    title: "Ejecución presupuestal",
    subtitle: "Un documento por renglón: CDP, RP, obligación o pago. Los saldos por renglón están en Presupuesto.",
    totals: ["Presupuesto", "Disponible", "Comprometido", "Obligado", "Pagado", "Porcentaje pagado"],
  },
  training: {
    title: "Capacitación",
    subtitle: "Jornadas por tipo de cargo. Las personas nuevas alimentan Seguimiento.",
    privacy: "Escriba cuántas personas; nunca nombres ni cédulas (Ley 1581 de 2012).",
    people: "Personas capacitadas",
  },
  actors: {
    title: "Actores",
    subtitle: "Interés e influencia de 1 a 5. La estrategia se calcula; «Mapa de actores» los muestra por cuadrante.",
    highFrom: "Es alto desde",
    close: "Para involucrar",
  },
  indices: {
    title: "Índices",
    subtitle: "IDI, POL09, ITA u otros, de 0 a 100. El cambio solo se calcula entre años del mismo método de medición.",
  },
  sends: {
    title: "Envíos",
    subtitle:
      "Copias que salieron para los municipios y lo que volvió. La escribe el complemento al enviar y al recibir.",
  },
} as const;
