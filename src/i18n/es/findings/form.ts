import type { FormFindings, RequiredField } from "../../../domain/findings/FormFindings";
import type { WordsFor } from "../../FindingWords";
import { count } from "../../format";
import { shorten } from "../../shorten";
import { longDate, noDate } from "../dates";
import { describeUnread } from "../formSections";

const FIELDS: Readonly<Record<RequiredField, string>> = {
  date: "la fecha de registro",
  vigencia: "la vigencia",
  name: "el nombre del proyecto",
  dependencia: "la dependencia responsable",
  generalObjective: "el objetivo general",
};

/** Words of the form rules. */
export const formWords: WordsFor<keyof FormFindings> = {
  "form/missing-field": {
    title: "Falta un dato general",
    message: (p) => `Falta ${FIELDS[p.field]}.`,
    why: "Sin este dato el proyecto no se puede registrar ni ubicar en su plan de acción.",
    norm: "DIE-FO-013, secciones 1 a 4 y 6.1.",
    how: "Escriba el dato que falta.",
  },
  "form/field-unreadable": {
    title: "Fecha o vigencia que no se puede leer",
    message: (p) => {
      if (p.read !== undefined) return `La fecha de registro ${noDate(p)}`;
      if (p.field === "date") return `La fecha de registro dice «${p.found}» y no se entiende como una fecha.`;
      const what = p.years.length > 1 ? `nombra ${p.years.length} años y debe ser uno solo` : "no es un año";
      return `La vigencia dice «${p.found}»: ${what}.`;
    },
    why: "Sin estos datos no se puede revisar el cronograma ni comparar ninguna fecha con la vigencia.",
    norm: "DIE-FO-013, secciones 1 y 2.",
    how: "Escriba la fecha completa, como 19 de septiembre de 2022, y la vigencia como un solo año, como 2022.",
  },
  "form/date-outside-vigencia": {
    title: "Fecha posterior a la vigencia",
    message: (p) => `La fecha de registro, ${longDate(p.date)}, es posterior a la vigencia ${p.vigencia}.`,
    why: "Un proyecto se registra antes de que termine su vigencia. Registrarlo el año anterior es normal.",
    norm: "DIE-FO-013, secciones 1 y 2.",
    how: "Verifique cuál de los dos datos es correcto y ajuste el otro.",
  },
  "form/duplicate-section": {
    title: "Número de sección repetido",
    message: (p) => `El número ${p.number} encabeza ${count(p.times, "sección", "secciones")}.`,
    why: "Con dos secciones del mismo número, una cita no dice a cuál se refiere.",
    norm: "DIE-FO-013, versión 02: el propio formato repite los números 8.2 y 10.",
    how: "No es necesario corregirlo. Al citar la sección, agregue su título.",
  },
  "form/unread-section": {
    title: "Sección que no se pudo leer",
    message: describeUnread,
    why: "Lo que no se pudo leer tampoco se revisó: el proyecto no está completo aunque lo demás esté bien.",
    norm: "DIE-FO-013, versión 02: cada sección trae su tabla o su texto.",
    how: "Escriba la tabla o el texto en el formato: una imagen, una ecuación o un archivo incrustado no se leen.",
  },
  "form/struck-text": {
    title: "Texto tachado",
    message: (p) =>
      p.stays === ""
        ? `«${shorten(p.text)}» está tachado y no queda nada en su lugar.`
        : `«${shorten(p.text)}» está tachado y no se lee. Queda «${shorten(p.stays)}».`,
    why: "Un texto tachado no cuenta, pero quien lee el papel ve los dos y puede tomar el otro.",
    norm: "DIE-FO-013, versión 02: cada casilla dice un solo dato.",
    how: "Borre el texto tachado, o quítele el tachado si es el que vale.",
  },
  "form/empty-section": {
    title: "Sección sin título",
    message: (p) => `El número ${p.number} no tiene título.`,
    why: "Un número sin título suele ser un resto de otra versión del formato.",
    norm: "DIE-FO-013, versión 02.",
    how: "Borre el número o escriba su título. Ningún dato depende de él.",
  },
  "form/objective-without-activity": {
    title: "Menos actividades que objetivos",
    message: (p) =>
      `Hay ${count(p.objectives, "objetivo específico", "objetivos específicos")} y ${count(p.activities, "actividad", "actividades")}.`,
    why: "Las actividades son el medio para lograr los objetivos. Con menos actividades, alguno puede quedar sin medio.",
    norm: "DIE-FO-013, 6.1 y 6.5.",
    how: "Verifique que cada objetivo específico tenga una actividad que lo logre.",
  },
  "form/municipality-name": {
    title: "Nombre de municipio dañado",
    several: "nombres de municipio dañados",
    message: (p) => `Dice «${p.found}» y debe decir «${p.expected}».`,
    why: "El nombre está dañado. Así no se puede agrupar ni buscar por municipio.",
    norm: "DIE-FO-013, encabezado. Municipios del Área Metropolitana de Bucaramanga, según amb.gov.co.",
    how: "Escriba el nombre del municipio completo.",
  },
};
