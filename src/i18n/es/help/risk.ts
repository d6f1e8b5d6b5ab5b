import { riskTexts } from "../pane/risks";
import { methodParts } from "../risk/methodParts";

/** The corruption-risk map: what it does, the methods and what is not verified. Sources: no official guide was read in full. */
export const risk = {
  title: "Mapa de riesgos de corrupción",
  lead: "Las hojas Riesgos, Impacto, Controles y Mapa de calor llevan la matriz de riesgos de corrupción.",
  rows: "Hay una fila por riesgo y una por control. Las zonas y los puntajes se calculan con fórmulas.",
  mapAlt: "Mapa de calor con los números de los riesgos en cada celda. Al lado, el panel.",
  mapCaption: "La hoja «Mapa de calor» y el lugar «Riesgos» del panel.",
  entry: `Con «${riskTexts.add}» lo registra en cuatro pasos. La zona se dibuja mientras responde. «${riskTexts.remove}» quita un riesgo con sus respuestas y controles; los demás conservan su número.`,
  entryAlt: "Cuarto paso de un riesgo: el mapa marca la zona inherente Alto y la residual Moderado.",
  entryCaption: "El mapa del panel muestra la zona antes y después de los controles.",
  findingAlt: "Hallazgo: la zona residual dice Extremo y el método da Moderado, con el botón Corregir.",
  findingCaption: "Una zona escrita encima de su fórmula, con lo que da el método.",
  stored: "Si alguien escribe encima de un resultado, la revisión muestra el escrito y el calculado.",
  report: "«Informe de riesgos» crea cuatro hojas para imprimir: método, dos mapas y todos los riesgos.",
  reportAge: "Sus cifras son fórmulas. Si cambia el método o agrega riesgos, constrúyalo de nuevo.",
  reportKept:
    "Al rehacerlo se conservan las firmas. Si usted escribió algo más en esas hojas, pregunta antes de borrarlo.",
  importTitle: "Traer el mapa que ya tiene",
  importing: [
    "En Riesgos, pulse Importar un mapa. Elija su hoja o un archivo .xlsx: formato de 2015, de 2018 o matriz v5/v6.",
    "Si el mapa dice el tipo de cada riesgo, pasan los de corrupción. Marque otros tipos si también lo son.",
    "Al final se cuentan todas las filas de la hoja: las que pasan y las que no, con el motivo.",
    "Antes de escribir verá las columnas reconocidas, las celdas dudosas y los resultados que su método no da.",
    "La hoja de origen no cambia. Lo que no tiene columna queda en «Datos del mapa anterior».",
    "Las respuestas del impacto no se inventan: si el mapa solo trae el nivel, respóndalas en la hoja Impacto.",
  ],
  methodsTitle: "Los métodos",
  methodsLead: `Elíjalo con «${riskTexts.changeSettings}», en «Riesgos». Antes verá qué riesgos cambian. Queda en la hoja Ficha.`,
  methods: [
    ["v4–v6", "El método propuesto. Sigue la guía de 2018 y sus versiones hasta 2022."],
    ["2015", "La guía de riesgo de corrupción de 2015. Muchos mapas viejos la usan."],
    ["v7 (experimental)", "La guía de 2025. Se tomó de una fuente secundaria: úsela solo para ensayar."],
  ],
  unverifiedTitle: "Lo que no está verificado",
  unverifiedLead: "No se pudo leer completa ninguna guía oficial. Por eso cada tabla dice de dónde viene.",
  before: "Antes de publicar el mapa, compare estas tablas con la guía oficial que adoptó su entidad.",
  choicesTitle: "Lo que puede elegir en el método v4–v6",
  choices: [
    ["Rara vez y Catastrófico", "La zona propuesta es Extremo. Puede elegir Alto, como en mapas anteriores."],
    ["Pregunta 16", "Un «Sí» da impacto Catastrófico aunque haya pocos. Se puede apagar."],
    ["Tabla de controles", "La propuesta es la de 100 puntos. También está la de 25, 15 y 10."],
  ],
  sourceLead: "De dónde sale cada tabla:",
  tables: methodParts,
  marks: {
    read: "Leído en la fuente",
    secondary: "Fuente secundaria",
    memory: "De memoria, sin verificar",
    derived: "Decisión del complemento, sin verificar",
  },
} as const;
