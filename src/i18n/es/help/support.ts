import { home } from "../pane/home";
import { states } from "../pane/states";

/** Questions and problems, and the glossary. */
export const support = {
  findings: {
    title: "Lista de hallazgos",
    lead: "Todas las comprobaciones, por grupo. El nombre es el de la columna Regla de la hoja Hallazgos.",
    normLead:
      "Cada norma termina con una marca: si se leyó en su fuente o si falta verificarla. Compárela antes de citarla.",
    severity: "Gravedad",
    why: "Por qué",
    how: "Cómo se corrige",
    norm: "Norma",
    marks: {
      read: "Leída en la fuente.",
      secondary: "Leída en otra fuente, no en la norma misma.",
      unverified: "De memoria o deducida en parte: sin verificar.",
      own: "Regla del complemento: ninguna norma la pide.",
    },
  },
  problems: {
    title: "Preguntas y problemas",
    messagesTitle: "Lo que Excel puede rechazar",
    questionsTitle: "Preguntas frecuentes",
    states: [
      [states.unsupported.title, `${states.unsupported.text} ${states.unsupported.what}`],
      [states.readOnly.title, states.readOnly.text],
      [
        states.protected.title,
        "Quite la protección en Revisar, Desproteger hoja. Repita la acción y proteja de nuevo.",
      ],
      [states.older.title, states.older.text],
      [states.foreign.title, states.foreign.text],
      [states.unreadable.title, states.unreadable.text],
    ],
    questions: [
      ["No veo la pestaña «Gobernanza».", "Abra Insertar, Mis complementos y elíjalo. Si no está, avise a sistemas."],
      ["El panel está en blanco.", "Ciérrelo y ábralo otra vez. Revise que el equipo llegue a la red de la entidad."],
      ["¿Mis datos salen del equipo?", "No. El complemento lee y escribe el libro abierto y no envía datos."],
      [
        "¿Puedo dañar el libro?",
        `Antes de escribir verá «${home.preview.title}». Después puede deshacer. No se borra ningún dato.`,
      ],
      [
        "No pude importar mi formato.",
        "Use .docx o .txt de menos de 20 MB. Un .doc o un PDF se debe guardar antes como .docx.",
      ],
      [
        "No pude leer mi mapa o mi lista.",
        "Se lee .xlsx, y las listas también en CSV. Un .xls, .ods o .xlsb: ábralo en Excel y use Guardar como, Libro de Excel (.xlsx).",
      ],
      [
        "Dice que hay un dato muy lejos de los demás.",
        "En esa hoja, Ctrl+Fin lleva a la última celda. Borre lo que sobra, guarde el libro y repita.",
      ],
      ["El valor está bien y sale un aviso.", "Un aviso es una duda. Si el dato tiene soporte, déjelo así."],
      ["Los valores con punto quedaron como texto.", "La celda los guarda como texto. Use «Corregir» en su hallazgo."],
      ["El código PIDM se volvió fecha.", "Escríbalo otra vez en una celda de texto, con sus cuatro números."],
      [
        "Varias personas usan el libro a la vez.",
        "Revise y corrija cuando los demás terminen. Deshacer respeta las celdas que otros cambiaron.",
      ],
      ["¿Cómo cambio el idioma?", "En el menú del panel elija Español o English. El libro sigue en español."],
    ],
  },
  glossary: {
    title: "Glosario",
    terms: [
      ["Actividad", "Lo que el proyecto hace. Las hojas la nombran con su número."],
      ["Catálogo", "Lista de códigos con sus nombres. El libro tiene uno del PIDM y uno del rubro."],
      ["CDP", "Certificado de disponibilidad presupuestal. Lo siguen RP, Obligación y Pago."],
      [
        "Evidencia",
        "Documento o producto que demuestra el avance de una meta. El formato no dice en qué trimestre: escríbalo en «Trimestres», del 1 al 4, separados con coma.",
      ],
      ["Entregable", "Producto de la sección 10 del formato. Debe estar entre las evidencias."],
      ["Fecha de corte", "El día con el que se juzga qué está atrasado. Está en la hoja Seguimiento."],
      ["Hallazgo", "Lo que vio una revisión: gravedad, lugar, lo encontrado y lo esperado."],
      ["Hoja", "Una página del libro, con su pestaña abajo."],
      ["Libro", "El archivo de Excel."],
      ["Meta", "Lo que una actividad se compromete a lograr, con su código PIDM."],
      ["Mes de inicio", "El mes que corresponde al «Mes 1» del cronograma en papel."],
      ["Origen", "De dónde viene un hallazgo: del libro o del formato en papel."],
      ["PIDM", "Plan Integral de Desarrollo Metropolitano «Dime tu plan» 2016–2026."],
      ["Renglón", "Una línea del presupuesto (8.1) o del rubro (8.2)."],
      ["Reporte", "Lo que un municipio logró de una meta en un trimestre, con su evidencia."],
      ["RP", "Registro presupuestal: el dinero queda comprometido."],
      ["Rubro", "Clasificación del gasto: sector, programa, elemento, producto, indicador y fuente."],
      ["Subactividad", "Parte de una meta que se programa por meses en el cronograma."],
      ["TOTAL", "La cifra que el formato declara en 8.1. Se guarda tal como está escrita."],
      ["Vigencia", "El año del plan de acción, de enero a diciembre."],
    ],
  },
} as const;
