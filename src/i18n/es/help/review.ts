import { review as pane } from "../pane/review";
import { shell } from "../pane/shell";
import { total } from "../pane/total";

/** How to read findings, the card of a wrong total, the sheet «Hallazgos», undo. */
export const review = {
  reading: {
    title: "Cómo leer un hallazgo",
    lead: "Cada hallazgo es una tarjeta con las mismas partes.",
    parts: [
      [
        "Gravedad",
        "Error: el documento se contradice o contradice una norma. Aviso: es probable que esté mal; usted decide.",
      ],
      ["Información", "Conviene saberlo y no exige cambios."],
      ["Lugar", "Hoja, renglón y celda. Oprímalo para ir a la celda."],
      [
        `${pane.found} y ${pane.expected.toLowerCase()}`,
        "Lo que está escrito y lo que debería estar, uno junto al otro.",
      ],
      [pane.why, "La razón en una frase."],
      [pane.norm, "El numeral del formato o la norma que lo pide. Dice cuándo la norma no se ha verificado."],
      [pane.how, "Qué hacer, paso por paso."],
      [`Botón «${pane.fix}»`, "Aparece cuando la corrección se conoce. Muestra el valor de antes y el de después."],
      [
        pane.link.meta,
        "Aparece en un renglón que no apunta a nada, y en un código que no es el de su texto. Elija de la lista y escríbalo.",
      ],
      [
        `Botón «${pane.link.removeRow}»`,
        "Saca el renglón de su tabla, después de mostrar lo que tiene. Se puede deshacer.",
      ],
    ],
    filter:
      "Lo que más daño hace va primero: el dinero que no cuadra. Los números de errores, avisos e informaciones son filtros. La lupa busca, y agrupa por hoja o regla.",
    causes:
      "Los hallazgos de una misma causa están en una sola tarjeta, que dice qué más resuelve su corrección. Los repetidos están detrás de una línea que dice cuántos son: «8 redacciones distintas: ver 7 más».",
    safe: "«Corregir todo lo seguro» reúne las correcciones ciertas y las muestra antes de escribir.",
  },
  total: {
    title: "El TOTAL que no cuadra",
    lead: "Esta tarjeta compara la suma de los renglones con el TOTAL y busca un solo cambio que cierre la diferencia.",
    caption: "La tarjeta de un TOTAL que no cuadra.",
    alt: "Tarjeta con la suma de los renglones, el TOTAL, la diferencia y la explicación que cuadra exacto.",
    example:
      "Ejemplo: los renglones suman $599.290.000 y el TOTAL dice $199.290.000. La diferencia es de $400.000.000.",
    exampleTold: "Si el renglón 3 dice $434.500.000 y debía decir $34.500.000, sobra un 4 y todo cuadra.",
    proof: `«${total.exact}» significa que ese cambio cierra la diferencia al peso. No es una aproximación.`,
    kindsTitle: "Errores que sabe reconocer",
    kinds: [
      ["Sobra o falta una cifra", "$434.500.000 en lugar de $34.500.000."],
      ["Una cifra cambiada", "$199.290.000 en lugar de $599.290.000."],
      ["Dos cifras en orden contrario", "$14.910.000 en lugar de $14.190.000."],
      ["Sobran o faltan ceros", "$7.500 en lugar de $7.500.000."],
      ["Un renglón repetido u olvidado", "El TOTAL cuenta dos veces un renglón, o lo deja por fuera."],
      ["El signo", "Un valor negativo que debía ser positivo, o al contrario."],
    ],
    rankTitle: "Por qué una explicación va primero",
    rank: [
      "El rubro la apoya: con ese cambio coinciden renglones, TOTAL y rubro.",
      "El valor por unidad vuelve a estar entre los de renglones parecidos.",
      "El valor corregido estaba escrito distinto de los demás.",
      "Es el cambio más pequeño.",
    ],
    decide: "Compare siempre con el documento de origen. El complemento propone; usted decide.",
    leads: "Si ningún cambio único cierra la diferencia, la tarjeta muestra las dos pistas más cercanas.",
    fixedCaption: "Después de corregir: la suma y el TOTAL coinciden.",
    fixedAlt: "Panel después de corregir el renglón, sin el hallazgo del TOTAL y con el botón para deshacer.",
  },
  sheet: {
    title: "La hoja Hallazgos y sus dos orígenes",
    lead: "La hoja Hallazgos guarda lo encontrado: primero la regla, con el nombre de esta guía. La columna Origen dice de dónde viene cada fila.",
    origins: [
      ["libro", "Se calcula otra vez en cada revisión. Desaparece cuando el dato queda bien."],
      ["formato", "Se encontró al importar el formato en papel. Queda hasta que usted la marque «Atendido»."],
    ],
    attendTitle: "Cómo atender un hallazgo del formato",
    attend: [
      "Corrija el formato en papel o acepte la diferencia con quien lo firma.",
      `En Revisar, en la pestaña del formato, oprima «${pane.attend}»: uno por uno, o todos los que se ven. La fecha queda escrita.`,
      "En la hoja Hallazgos escriba el cargo de quien lo atendió.",
    ],
    kept: "Lo que usted escribe en Estado, Atendido por y Fecha se conserva en las revisiones siguientes.",
    key: "Las columnas Código y Clave están ocultas. Con ellas el complemento reconoce cada hallazgo: no las borre.",
  },
  undo: {
    title: "Deshacer",
    lead: `El pie del panel dice qué se deshace: «${shell.undoJob(shell.commands.structure.name)}», «${shell.undoJob(shell.commands.fixFindings.name(1, "F11"))}».`,
    points: [
      "Devuelve las celdas que el complemento escribió, si todavía tienen ese valor.",
      "Si alguien cambió una celda después, esa celda se deja como está. El panel dice cuántas son y en qué hojas.",
      "Una hoja creada se quita solo si usted no escribió nada en ella. Lo que anotó la revisión se va con ella.",
      "También se queda la hoja de donde toma datos otra que sigue en el libro, y el panel lo dice.",
      "Una fórmula que leía algo que ya no está en el libro no vuelve. El panel dice en qué hojas.",
      `La flecha de arriba, «${shell.undoMenu}», guarda los últimos cinco trabajos. Al elegir uno se deshacen también los que siguieron.`,
      "Deshacer una corrección revisa otra vez, y el hallazgo vuelve a la lista.",
      "Puede rehacer lo que deshizo mientras nadie cambie el libro. Para lo que usted escribe, use Deshacer de Excel.",
    ],
  },
} as const;
