import { home } from "../pane/home";
import { review } from "../pane/review";

/** The sheets of the workbook, its codes, any selection, life without the add-in, printing. */
export const book = {
  sheets: {
    title: "Las hojas y sus columnas",
    lead: "Cada dato se escribe una sola vez y en una sola hoja. Las demás hojas lo toman de allí.",
    colours: "Fondo claro: usted escribe. Fondo blanco: el libro calcula; no escriba encima.",
    help: "Al elegir una celda aparece su ayuda. Las listas avisan cuando un valor no está en ellas.",
    rename: "Puede mover y agregar columnas suyas. Si cambia el título de una columna, el complemento la reconoce.",
    fields: "Datos fuera de la tabla",
    columns: "Columnas",
    months: "Ene a Dic",
    summary:
      "Resumen: la construye el complemento. Al rehacerla, pregunta antes de borrar lo que usted escribió en ella.",
  },
  codes: {
    title: "Códigos PIDM y códigos del rubro",
    pidmTitle: "Código PIDM",
    pidm: [
      "Tiene cuatro números unidos con guion: componente, línea, programa y meta. Ejemplo: 1-2-5-3.",
      "La celda debe ser de texto. Si falta un número, Excel convierte 1-2-5 en una fecha.",
      "El complemento trae solo las siete metas conocidas.",
      `Agregue el catálogo completo con «${home.import.catalogue}», en «Inicio». Antes de escribir verá qué se agrega.`,
      "En la lista, el código va en una columna, junto al texto o en cuatro columnas. Los niveles van en columnas, en filas o con sangría.",
      "Los títulos pueden estar en cualquiera de las primeras 20 filas. Sirven .xlsx, .csv y .txt.",
      "Mientras el catálogo esté incompleto, un código desconocido es un aviso y no un error.",
      "Un salto en la numeración es normal: un proyecto no cubre todas las metas.",
    ],
    rubroTitle: "Códigos del rubro",
    rubroLead: "Cada nivel comienza con el código del anterior. Ejemplo: 45, 4599, 4599031, 459903100.",
    rubro: [
      ["Sector", "2 dígitos. Ejemplo: 45."],
      ["Programa", "4 dígitos: el sector y 2 más. Ejemplo: 4599."],
      ["Producto", "7 dígitos: el programa y 3 más. Ejemplo: 4599031."],
      ["Indicador de producto", "9 dígitos: el producto y 2 más. Ejemplo: 459903100."],
      ["Elemento", "Código de la entidad. Comienza con el programa. Su sentido está sin verificar."],
      ["Fuente", "Código de la fuente de financiación. Su sentido está sin verificar."],
    ],
    zero: "Algunos códigos empiezan con cero. Excel lo quita si la celda no es de texto; el complemento lo devuelve.",
    catalogue: "El catálogo del rubro es de 2020 y está incompleto. Agregue en «Catálogo rubro» lo que falte.",
  },
  selection: {
    title: "Revisar una selección de cualquier libro",
    lead: `«${review.selection}» sirve también en libros que no se hicieron con el complemento. No escribe nada.`,
    steps: [
      "Seleccione la tabla, una columna o solo el total. Los títulos y renglones de alrededor también se leen.",
      `En «${review.check}», oprima «${review.selection}».`,
      "Lea cuántas sumas se revisaron y los hallazgos de esas celdas.",
      `Oprima «${review.backToBook}» para volver.`,
    ],
    findsTitle: "Qué busca",
    finds: [
      "Un total digitado que no es la suma de sus renglones, arriba, abajo o al lado.",
      "Una fórmula que deja por fuera un renglón parecido o lo cuenta dos veces.",
      "Números guardados como texto y valores que no se pueden leer.",
      "Valores fijos en una columna de fórmulas, y errores como #¡REF!",
      "Fórmulas y nombres que toman datos de otro archivo.",
      "Códigos con forma de PIDM mal escritos o convertidos en fecha.",
    ],
    leavesTitle: "Qué no juzga, y lo dice",
    leaves: [
      "Un total digitado si no es claro qué renglones suma: seleccione solo esos renglones y el total.",
      "Sumas sobre filas ocultas o filtradas, y tablas dinámicas.",
      "Fechas, años, códigos, porcentajes, promedios y saldos acumulados: no son renglones de una suma.",
    ],
    file: "En la línea de comandos, «revisar» hace lo mismo con un archivo .xlsx o .csv, en todas sus hojas.",
  },
  without: {
    title: "Qué ve un municipio sin el complemento",
    lead: "El libro funciona solo. No tiene macros ni funciones que dependan del complemento.",
    points: [
      "Las sumas, las diferencias y la palabra «Cuadra» o «No cuadra» son fórmulas de Excel.",
      "Inicio dice qué hay en cada hoja y qué le falta al proyecto, también con fórmulas.",
      "Las listas, las ayudas y los colores de aviso también funcionan.",
      "Al agregar un renglón al final de una tabla, sus fórmulas se copian solas.",
      "LibreOffice y otros programas no agrandan la tabla. La revisión avisa de los renglones que quedaron fuera.",
      "La hoja Resumen sigue al libro. Sus gráficos también.",
      "La hoja Hallazgos muestra la última revisión; no se actualiza sin el complemento.",
    ],
    back: "Cuando el libro vuelva, ábralo con el complemento y oprima «Revisar».",
  },
  printing: {
    title: "Imprimir",
    points: [
      "Las hojas están listas para papel A4 horizontal, con letra de 8 puntos o más. Resumen va en A4 vertical.",
      "Casi todas caben a lo ancho de una página. Las columnas que solo calculan o usa el complemento no se imprimen.",
      "Riesgos ocupa ocho páginas de ancho; Impacto y Controles, tres. Las columnas que dicen de qué riesgo se trata se repiten en cada una.",
      "La fila de títulos se repite en cada página y el pie lleva el número.",
      "Las hojas del mapa de riesgos, las que siguen el año y Hallazgos no se imprimen mientras están vacías. Municipios sale con Seguimiento. Si digita en una hoja su primer renglón, oprima «Revisar» antes de imprimir.",
      "Para una reunión basta imprimir «Resumen» y «Hallazgos».",
      "Esta guía también se imprime: use Imprimir en su navegador.",
    ],
  },
  repair: `Si falta una hoja o una columna, «${home.structure.repair}» la repone sin tocar sus datos. También rehace una tabla convertida en rango, o con otro nombre.`,
} as const;
