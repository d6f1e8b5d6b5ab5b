import { shareTexts } from "../pane/share";
import { shell } from "../pane/shell";
import { yearSheets } from "../year/sheets";

const sends = yearSheets.sends.title;

/** Copies for municipalities without the add-in: how they go out, how they come back and what is not taken. */
export const share = {
  title: "Compartir con los municipios",
  lead: [
    "Cada municipio recibe una copia del libro con lo suyo para llenar. No necesita el complemento.",
    `El lugar «${shell.share}» del panel hace las copias y recibe lo que vuelve. Nada se escribe sin mostrarlo antes.`,
    "En la pestaña «Gobernanza», el grupo «Municipios» abre este lugar y arma el resumen por municipio.",
  ],
  file: "En la línea de comandos, «copiar» hace las copias en una carpeta o en un .zip. «recibir» toma lo que volvió. «consolidar» suma en un libro aparte todas las copias de una carpeta. En la página de prueba, el panel también las descarga en un .zip.",
  copyTitle: "Qué lleva la copia",
  copy: [
    [
      "Para llenar",
      "Seguimiento, Ejecución, Capacitación, Actores, Índices, Riesgos, Impacto y Controles. Van sus renglones y unos vacíos para lo nuevo. En Evidencias se llenan el estado y el enlace.",
    ],
    [
      "Para leer",
      "Ficha, Actividades, Catálogo PIDM, Metas, Cronograma y Presupuesto. Están bloqueadas, sin contraseña.",
    ],
    ["No sale", "El rubro, los hallazgos, los envíos, el nombre de quien firma y los renglones de otros municipios."],
    ["Inicio", "Tres pasos, qué hacer en cada hoja, qué le falta al municipio en lo suyo y la fecha para devolver."],
    ["Instrucciones", "Una página para quien no tiene el complemento: qué llenar, cómo guardar y cuándo devolver."],
  ],
  copyRemark:
    "La copia no lleva nombres de autor ni de equipo. Guarda un sello oculto: con él se sabe qué se envió y qué cambió.",
  frontAlt: "Hoja Inicio de la copia de Girón: tres pasos, la fecha para devolverla y qué falta en cada hoja.",
  frontCaption: "Lo primero que ve el municipio: qué hacer, hasta cuándo y qué le falta.",
  pageAlt: "Hoja Instrucciones de la copia: qué es el libro, qué llenar, qué no tocar y cómo guardar.",
  pageCaption: "Las instrucciones para quien llena la copia, que no tiene el complemento.",
  sendTitle: "Enviar las copias",
  send: [
    `Abra «${shell.share}». Si quiere, escriba la fecha para devolver.`,
    "Haga una copia para cada municipio, o todas juntas. Cada una se abre como un libro nuevo.",
    "Guarde cada libro y envíelo por correo o por una carpeta compartida.",
    "Cada municipio tiene el botón de lo que sigue: hacer su copia, recibirla o resolver sus conflictos.",
    `La hoja ${sends} anota a quién se envió, cuándo y para cuándo. «Deshacer» quita esa nota.`,
  ],
  sendAlt:
    "Lugar «Compartir»: los botones para hacer copias, «Consolidado», la zona para recibir y los municipios con su estado.",
  sendCaption: "Dónde se hacen las copias, se arma el consolidado y se reciben las que vuelven.",
  receiveTitle: "Recibir lo que vuelve",
  receive: [
    `Arrastre a «${shell.share}» uno o varios archivos, o use «${shareTexts.pick}».`,
    "Lea el recibo de cada uno: de quién es, qué cambió, qué se pregunta y qué no se toma.",
    "Nombra también lo que vino aparte y no se recibe: hojas, columnas, comentarios, imágenes y datos fuera de las tablas.",
    "Si trae macros, objetos incrustados o conexiones, el recibo lo dice. Nada de eso se ejecuta.",
    "Donde cambiaron los dos, marque lo que queda como dice la copia. Lo demás sigue como en el libro.",
    "Si la pregunta viene en varias copias, puede responder en todas a la vez o en cada una.",
    "Reciba los cambios. Quedan en sus hojas en un solo paso, y se pueden deshacer.",
    `Oprima «${shell.review}» para ver qué dicen las reglas de lo recibido.`,
  ],
  receiveAlt:
    "Recibo de una copia: de quién es, quién la guardó, y un conflicto con lo que dicen libro, copia y lo enviado.",
  receiveCaption: "El recibo de una copia, antes de recibirla: la casilla marca lo que queda como dice la copia.",
  rulesTitle: "Cómo se decide",
  rules: [
    "Se comparan tres cosas: lo enviado, lo que volvió y lo que el libro tiene ahora.",
    "Lo que solo cambió el municipio entra. Lo que solo cambió el libro se conserva.",
    "Ordenar o insertar renglones no es un cambio. Recibir el mismo archivo dos veces tampoco.",
    "Si una copia vuelve otra vez, se compara con lo que ya se recibió de ella. Lo corregido no se repite.",
    "Si dos archivos de una copia llegan juntos, se pregunta dónde difieren: no se sabe cuál es el último.",
    "Un riesgo o un actor nuevo recibe otro número si el suyo ya está ocupado. Sus controles lo siguen.",
    "Donde cambiaron los dos, el recibo dice quién guardó la copia y quién el libro. Excel no anota quién cambió cada celda.",
    "Si la copia perdió el sello o alguien lo cambió, cada diferencia se pregunta.",
  ],
  refusedTitle: "Qué no se toma",
  refused: [
    "Lo bloqueado que alguien cambió, como un planeado o el método de riesgos. Cuenta lo que se envió.",
    "Los renglones de otro municipio.",
    "Las fórmulas: solo se toma su valor. Si llegan sin valor, o con un error de cálculo, no se toman.",
    "Los enlaces que abren programas o archivos del equipo.",
    "Un libro completo, la copia de otro proyecto, o un archivo que no es un libro.",
  ],
  consolidatedTitle: "Consolidado: todos los municipios en una hoja",
  consolidatedLead: [
    `Oprima «${shareTexts.consolidate}» en «${shell.share}». Se arma en el libro del Área Metropolitana.`,
    "Las cifras son fórmulas: siguen lo que cambie en las demás hojas. La hoja se imprime en A4.",
  ],
  consolidated: [
    [
      "Copias",
      "Primero, en rojo, quién no ha devuelto su copia. Las vencidas van de primeras, con sus días de atraso.",
    ],
    ["Por municipio", "Avance, CDP, RP, obligaciones, pagos, evidencias, jornadas, personas, riesgos y último índice."],
    ["Por programa", "Metas, presupuesto, compromiso, pagos, avance y reportes atrasados de cada programa del PIDM."],
    ["Evidencias por programa", "Cuántos reportes prometieron evidencia, cuántos la entregaron y cuántos la deben."],
    ["Índices", "El último año de cada índice, con su cambio, su puesto y su brecha con el mejor."],
    ["Mapa de calor", "Cuántos riesgos residuales hay en cada celda, y cuántos tiene cada municipio por zona."],
    [
      "Repetidos",
      "Riesgos iguales o parecidos, y documentos, enlaces de evidencia y actores iguales en varios municipios.",
    ],
    ["Gráficas", "Avance, dinero y riesgos por municipio."],
  ],
  consolidatedRemark:
    "Los repetidos se marcan y nunca se quitan. La hoja dice qué día se compararon, y avisa si los datos cambian.",
} as const;
