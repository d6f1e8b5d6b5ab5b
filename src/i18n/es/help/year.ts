import { methodChanged, strategies } from "../../../domain/year/words";
import { followTexts } from "../pane/follow";
import { home } from "../pane/home";
import { review } from "../pane/review";
import { shell } from "../pane/shell";
import { yearSheets } from "../year/sheets";

/** The project through the year: its sheets, the order of the work, how each figure comes about and what nobody verified. */
export const year = {
  title: "Seguir el año",
  lead: [
    "Seis hojas siguen el proyecto de enero a diciembre: qué se logró, qué se gastó y con quién.",
    `El lugar «${shell.follow}» del panel muestra lo que vence por municipio. «${shell.home}» lo dice en una frase.`,
    "Las cifras son fórmulas: un municipio sin el complemento ve lo mismo.",
  ],
  file: "En la línea de comandos, «seguir» dice qué vence; «tablero» y «resumir-municipios» arman esas hojas.",
  sheetsTitle: "Para qué es cada hoja",
  sheets: [
    ["Municipios", "Quién reporta. Las listas de municipios de todas las hojas salen de aquí."],
    ["Seguimiento", "Lo planeado y lo logrado de cada meta, por municipio y trimestre, con su evidencia."],
    ["Ejecución", "Los documentos del presupuesto, uno por renglón: CDP, RP, obligación y pago."],
    ["Capacitación", "Las jornadas y cuántas personas nuevas llegaron, por tipo de cargo."],
    ["Actores", "Quién puede ayudar o frenar el proyecto, y cómo tratarlo."],
    ["Índices", "IDI, POL09, ITA u otros, por municipio y año."],
  ],
  older: `Si su libro no tiene estas hojas, «${home.structure.repair}» las agrega sin tocar sus datos.`,
  orderTitle: "El trabajo de un año, en orden",
  order: [
    "En Municipios, revise quién reporta. Escriba el correo de la oficina, no el de una persona.",
    `En «${shell.follow}», elija el trimestre y oprima «${followTexts.prepare}». La primera vez, esa parte ya está abierta.`,
    "Marque los municipios y agregue los renglones. Sale uno por meta y municipio, sin valores.",
    `Escriba en «${followTexts.form.planned}» lo que se espera de cada trimestre, en la unidad de la meta.`,
    "Cuando llegue un reporte, búsquelo en la lista del panel y ábralo. También puede escribirlo en la hoja.",
    `Escriba lo logrado con su evidencia o su enlace, y oprima «${followTexts.form.save}».`,
    `En Seguimiento, escriba la «${yearSheets.followUp.cutDate}» del informe. Con ella se calculan los estados.`,
    "Vea los reportes atrasados y pida lo que falta.",
    "Si unas metas pesan más, escriba en Metas la columna Peso. Los pesos suman 100.",
    "Registre los documentos en Ejecución y las jornadas en Capacitación a medida que ocurren.",
    "Actualice Actores cuando cambien, e Índices cuando se publiquen.",
    `Antes de cada informe, oprima «${review.check}» y corrija.`,
  ],
  orderNotes: [
    "Lo logrado vacío quiere decir que nadie ha reportado. Un 0 es un reporte.",
    "Un logro sin evidencia ni enlace es un aviso. Pasar de lo planeado también, si Observación está vacía.",
    "Una meta ya reportada solo se prepara para los municipios que la reportaron.",
  ],
  statesTitle: "Los estados de un reporte",
  states: [
    ["Sin iniciar", "El trimestre empezó y no hay nada logrado."],
    ["En curso", "Hay algo logrado, no llega a lo planeado y el trimestre no ha terminado."],
    ["Cumplida", "Se logró lo planeado, o la suma del año ya cubre lo planeado hasta ese trimestre."],
    ["Atrasada", "El trimestre terminó y la suma del año no cubre lo planeado hasta él."],
    ["No vence", "El trimestre no ha empezado, o no se planeó nada en él."],
  ],
  progressTitle: "Cómo se calcula el avance",
  progressLead: "El avance de una meta es lo logrado entre lo planeado, con todos sus municipios y trimestres.",
  progress: [
    "En el avance del proyecto cada meta llega hasta 100 %. Lo que sobra en una no tapa otra.",
    "Ejemplo: dos metas pesan igual. Una va en 120 % y otra en 40 %. El proyecto va en 70 %.",
    "Con «Sí» en Acumulado, los valores vienen sumados desde enero. Cuentan una vez, con el último que haya.",
    "Un trimestre corto se compensa con los siguientes. Cuando la suma alcanza, deja de estar atrasado.",
    "Una meta sin reportes cuenta 0. No se deja por fuera.",
    "Si ninguna meta tiene peso, todas pesan igual. Si solo unas lo tienen, las demás no cuentan y sale un aviso.",
    "El avance de un municipio se calcula igual, con las metas que tiene en Seguimiento.",
  ],
  progressRemark:
    "Solo cuenta lo planeado que está escrito. Prepare y planee los cuatro trimestres para medir el año completo.",
  spendTitle: "Ejecución: del CDP al pago",
  spendLead:
    "Cada renglón de Presupuesto tiene un número y cada documento nombra el suyo. Presupuesto muestra cuánto va en cada paso.",
  spendSteps: [
    ["CDP", "Certificado de disponibilidad presupuestal: dice que hay dinero y lo aparta."],
    ["RP", "Registro presupuestal: el dinero queda para un contrato u otro compromiso."],
    ["Obligación", "Se debe, porque el bien o el servicio ya se recibió."],
    ["Pago", "El dinero ya se giró."],
  ],
  spendChecksLead: "La revisión compara, renglón por renglón:",
  spendChecks: [
    "Lo certificado no pasa del valor del renglón. Lo comprometido no pasa de lo certificado.",
    "Lo obligado no pasa de lo comprometido. Lo pagado no pasa de lo obligado.",
    "Una anulación va en negativo, nombra el documento que afecta y no es mayor que él.",
    "Un documento no está dos veces, es de un renglón que existe y de una clase conocida.",
    "La fecha es de la vigencia. Una reserva o cuenta por pagar se dice en Observación.",
  ],
  spendRemark: "Estas reglas citan el Decreto 111 de 1996 de memoria, sin verificar. Compárelas antes de citarlas.",
  trainingTitle: "Capacitación: cuántas personas, nunca quiénes",
  training: [
    "Escriba cantidades; nunca nombres, cédulas ni correos. La Ley 1581 de 2012 se cita de memoria, sin verificar.",
    "Use una fila por jornada y tipo de cargo.",
    "En «Ya contados» van los asistentes que otra fila de la misma meta ya contó.",
    "Ejemplo: asistieron 20 y 5 ya habían venido. Escriba 20 y 5. Son 15 personas nuevas.",
    "Si la meta cuenta personas, la revisión compara estas jornadas con lo logrado en Seguimiento.",
    `Al reportar, el panel muestra cuántas hay. «${followTexts.form.take}» las copia en lo logrado.`,
  ],
  actorsTitle: "Actores y su estrategia",
  actorsLead: `Escriba entidades, oficinas o grupos; no personas. La celda «${yearSheets.actors.highFrom}» dice cuánto es mucho, de 1 a 5.`,
  actors: [
    [strategies.manage, "Mucha influencia y mucho interés."],
    [strategies.satisfy, "Mucha influencia y poco interés."],
    [strategies.inform, "Poca influencia y mucho interés."],
    [strategies.watch, "Poca influencia y poco interés."],
  ],
  indicesTitle: "Índices: cuándo se comparan dos años",
  indices: [
    "Escriba el año que se mide, no el de publicación, y de dónde sale el valor.",
    "El libro calcula el cambio, el promedio, el puesto y la brecha con el mejor.",
    `Si la forma de medir cambió, la resta no dice si el municipio mejoró. Por eso dice «${methodChanged}».`,
    "En Tablero, la línea de cada municipio se corta donde cambió el método o falta un valor.",
    "De otros índices, como ITA, no se conocen cortes y el cambio se calcula siempre. Averígüelo antes de comparar.",
  ],
  indicesRemark:
    "IDI y POL09 se miden con el FURAG. La serie desde 2018 y sus cortes de 2021 y 2023 son de memoria, sin verificar.",
  builtTitle: "Tablero, Resumen por municipio y Mapa de actores",
  built: [
    "«Tablero», en el lugar Seguimiento, hace una hoja de una página: cuatro cifras, lo atrasado y cuatro gráficas.",
    `«${followTexts.places}» hace un bloque por municipio: lo atrasado, avance, evidencias, jornadas, dinero e índices.`,
    "Cada bloque se imprime completo en su página. Su dinero son los documentos de Ejecución que nombran el municipio.",
    "Lo que no nombra un municipio de la lista está al final, en «Sin municipio».",
    "«Mapa de actores» pone cada actor por su interés y su influencia, con su número, y los lista por cuadrante.",
    "«Evidencias por entregar» cuenta reportes sin evidencia ni enlace: con valor, atrasados o del trimestre y sin iniciar.",
    "Las cifras siguen los datos. Si las gráficas ya no muestran todo, la hoja lo dice: oprima el botón otra vez.",
  ],
  ganttTitle: "Los colores de Cronograma",
  ganttLead: "Usted elige ✓ en cada mes. La hoja pinta lo demás con formatos y fórmulas de Excel.",
  gantt: [
    ["Azul oscuro", "Un mes marcado: la barra de la subactividad."],
    ["Amarillo", "El mes de la fecha de corte, o el de hoy, donde no hay marca."],
    ["Azul claro", "Segundo y cuarto trimestre, para contar los meses sin leer los títulos."],
    ["Avance", "El de la meta, una vez por grupo de subactividades."],
    [
      "Estado",
      "Sale de los meses, la fecha de corte y los reportes de la meta. Sin reportes o sin meses queda vacío. Atrasada va en rojo.",
    ],
    ["Terminó su plazo", "Pasaron los meses, la meta no llega a 100 % y ningún reporte suyo está atrasado."],
  ],
} as const;
