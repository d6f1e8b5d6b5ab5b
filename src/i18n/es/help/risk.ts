/** The corruption-risk map: what it does, the methods and what is not verified. Sources: no official guide was read in full. */
export const risk = {
  title: "Mapa de riesgos de corrupción",
  lead: "Las hojas Riesgos, Impacto, Controles y Mapa de calor llevan la matriz de riesgos de corrupción.",
  rows: "Hay una fila por riesgo y una por control. Las zonas y los puntajes se calculan con fórmulas.",
  stored: "Si alguien escribe encima de un resultado, la revisión muestra el escrito y el calculado.",
  methodsTitle: "Los métodos",
  methodsLead: "La entidad elige su método en la hoja Ficha. Al cambiarlo, todo se calcula otra vez.",
  methods: [
    ["v4–v6", "El método propuesto. Sigue la guía de 2018 y sus versiones hasta 2022."],
    ["2015", "La guía de riesgo de corrupción de 2015. Muchos mapas viejos la usan."],
    ["v7 (experimental)", "La guía de 2025. Se tomó de una fuente secundaria: úsela solo para ensayar."],
  ],
  unverifiedTitle: "Lo que no está verificado",
  unverifiedLead: "No se pudo leer completa ninguna guía oficial. Las tablas se tomaron de fuentes secundarias.",
  unverified: [
    "La zona de «Rara vez» con impacto «Catastrófico». Se puede cambiar.",
    "La regla de la pregunta 16 del cuestionario de impacto. Se puede apagar.",
    "Las tablas de ejecución, solidez y desplazamiento de los controles.",
    "Las fechas de corte de cada cuatrimestre. Se pueden cambiar.",
    "Cuál tabla de controles pide cada guía para los riesgos de corrupción.",
  ],
  before: "Antes de publicar el mapa, compare estas tablas con la guía oficial que adoptó su entidad.",
} as const;
