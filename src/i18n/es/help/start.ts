import { newFormTexts } from "../newForm";
import { home } from "../pane/home";
import { importing } from "../pane/import";
import { review } from "../pane/review";
import { shell } from "../pane/shell";

/** What the add-in is for, and the four first steps. */
export const start = {
  purpose: {
    title: "Para qué sirve",
    text: [
      "El complemento convierte el formato DIE-FO-013 en un libro de Excel ordenado por hojas.",
      "Con un botón revisa sumas, códigos PIDM, rubro, metas, cronograma y evidencias.",
      "Cuando algo no coincide, explica qué renglón falla, qué cifra y por qué.",
      "Durante el año sigue lo que cada municipio logra y lo que se gasta.",
    ],
    promises: [
      "No borra sus datos. Al estructurar, el panel muestra antes qué va a cambiar.",
      "No corrige solo. Usted decide cada corrección y la puede deshacer.",
      "No envía nada a la red. Lee y escribe solamente en el libro abierto.",
    ],
    where: "Está en la pestaña «Gobernanza» de Excel. El botón «Panel» abre el panel a la derecha.",
  },
  steps: {
    title: "Primeros pasos",
    lead: "En el panel, «Inicio» muestra los pasos en orden. El paso siguiente tiene el botón destacado.",
    paneCaption: "El panel junto al libro.",
    paneAlt: "Panel del complemento con la lista de pasos: importar, estructurar, revisar y resumir.",
    import: {
      title: "1. Importar el formato",
      steps: [
        `En «${shell.home}», oprima «${home.import.button}».`,
        `Elija el archivo de Word (.docx) o de texto (.txt). Para ensayar, oprima «${importing.sample}».`,
        "Lea primero lo que falta: una imagen, un gráfico o un archivo incrustado no se leen.",
        "Lea lo que se entendió: proyecto, actividades, metas, renglones y TOTAL.",
        "Si el formato se contradice, vea qué copia se conserva y por qué.",
        `Confirme el «${importing.startMonth}» y oprima «${importing.confirm}».`,
      ],
      note: "Importar no cambia el libro. De Word se lee lo que se ve: el texto oculto no cuenta, el tachado se avisa y las llamadas de nota se quitan. Lo que no se entendió queda en una lista. Si llena las hojas a mano, este paso queda pendiente y no impide los demás.",
      caption: "Lo que se leyó del formato, antes de escribirlo.",
      alt: "Página de importación con el nombre del proyecto, las cantidades leídas y el mes de inicio.",
    },
    structure: {
      title: "2. Estructurar las hojas",
      steps: [
        `Oprima «${home.structure.button}». Sin formato importado puede oprimir «${home.structure.buttonEmpty}».`,
        `Lea «${home.preview.title}»: cuántas hojas, tablas y celdas se escribirán.`,
        `Si está de acuerdo, oprima «${home.preview.confirm}».`,
      ],
      note: "Puede repetirlo cuando quiera. Repone lo que falte y nunca cambia un valor que usted escribió.",
      ribbon:
        "El botón «Estructurar» de la pestaña lo hace de una vez; en un libro de otro origen pregunta antes, en el panel. También se puede deshacer.",
      rows: `«${home.structure.rows}» sigue lo que usted selecciona. En Metas se elige la meta por su texto. En Cronograma se marcan meses en varios renglones de una vez.`,
      caption: "La vista previa: qué se escribirá en el libro.",
      alt: "Vista previa con el número de hojas y tablas nuevas y los botones para escribir o no.",
    },
    check: {
      title: "3. Revisar",
      steps: [
        `Oprima «${review.check}» en el panel o en la pestaña «Gobernanza».`,
        "Lea de arriba abajo: primero lo que falta y el dinero que no cuadra, por último la redacción.",
        `Abra un hallazgo y oprima «${review.goTo}» para ver la celda.`,
        `Corrija la celda a mano, o con «${review.fix}» si el botón está.`,
        `Oprima «${review.checkAgain}» hasta que no queden errores.`,
      ],
      caption: "Los hallazgos de una revisión.",
      alt: "Lista de hallazgos con su gravedad, filtros por errores, avisos e informaciones, y una lupa para buscar.",
    },
    summary: {
      title: "4. Resumir",
      steps: [
        `Oprima «${home.summary.button}» en el panel, o «Resumen» en la pestaña «Gobernanza».`,
        "La hoja «Resumen» empieza por lo atrasado del año. Siguen dinero, metas, cronograma y revisión, con gráficos.",
        "Imprímala o guárdela como PDF desde Excel.",
      ],
      note: `Sus cifras son fórmulas y siguen al libro. «${home.summary.again}» la construye de nuevo.`,
      caption: "La hoja Resumen, con sus gráficos.",
      alt: "Hoja Resumen con cifras del proyecto, gráfico del presupuesto y gráfico del cronograma.",
    },
  },
  newForm: {
    title: "Llegó una versión nueva del formato",
    lead: "El libro recuerda lo que decía el formato que usted importó. Por eso distingue lo que cambió el formato de lo que cambió usted.",
    steps: [
      `En «${shell.home}», oprima «${home.import.again}» y elija el archivo nuevo.`,
      `Confirme lo que se leyó y oprima «${importing.compare}».`,
      `Lea «${newFormTexts.title}»: primero cuántos cambios hay, después cada uno, hoja por hoja.`,
      "Marque lo que quiere escribir. Las palabras que salen están tachadas y las que entran, subrayadas.",
      "Oprima «Escribir» y el número de cambios. El panel ofrece deshacerlo.",
    ],
    kinds: [
      [newFormTexts.sort.form, "Usted no tocó ese dato. Viene marcado."],
      [newFormTexts.sort.conflict, "Usted también lo cambió, o en la celda hay una fórmula suya. Usted decide."],
      [newFormTexts.sort.added, "Entra al final de su tabla, con sus fórmulas. Viene marcado."],
      [newFormTexts.sort.removed, "El renglón sale solo si usted lo marca."],
    ],
    kept: "Lo que solo cambió usted se conserva: responsables, metas numéricas, estados, renglones suyos y fórmulas. Lo que no coincide con el formato queda al final de la página, cerrado.",
    settled: "Lo que el formato anterior tenía mal y el nuevo ya no queda como «Atendido» en Hallazgos.",
    same: "Los espacios, las comillas y la manera de escribir un valor no son cambios: $12.500.000 es 12500000.",
    record:
      "La copia del formato está en una hoja que no se ve y viaja con el libro. Los libros de antes no la tienen: allí se pregunta cada diferencia.",
    other:
      "Si el formato es de otro proyecto, el panel lo dice. Puede compararlo, reemplazar el proyecto o dejar todo igual.",
    file: "En la línea de comandos, «comparar» muestra lo mismo sin escribir nada.",
  },
} as const;
