import type { PrivateColumn, TrainingFindings } from "../../../domain/findings/TrainingFindings";
import type { WordsFor } from "../../FindingWords";
import { count } from "../../format";
import { longDate, noDate } from "../dates";

const own = "Regla de este complemento; la hoja cuenta personas y no las nombra.";

const headers: Readonly<Record<PrivateColumn, string>> = {
  name: "Capacitación",
  topic: "Tema",
  hours: "Horas",
  post: "Tipo de cargo",
  invited: "Invitados",
  attended: "Asistentes",
  repeated: "Ya contados",
};

/** Spanish words of the findings on training. */
export const trainingWords: WordsFor<keyof TrainingFindings> = {
  "training/personal-data": {
    title: "Posibles datos personales",
    message: (p) => `La celda de «${headers[p.column]}» parece tener el nombre o el documento de una persona.`,
    why: "El libro se comparte. Nombres, cédulas y teléfonos solo se tratan con autorización de su titular.",
    norm: "Ley 1581 de 2012, protección de datos personales (de memoria, sin verificar).",
    how: "Deje en la celda solo el número o el tipo de cargo. La lista de asistencia se guarda aparte.",
  },
  "training/not-a-count": {
    title: "Cantidad de personas que no se puede leer",
    message: (p) => `«${headers[p.of]}» dice «${p.found}»; se esperaba un número entero desde 0.`,
    why: "Las fórmulas solo suman números. Esas personas no cuentan.",
    norm: own,
    how: "Escriba cuántas personas, solo con el número.",
  },
  "training/over-invited": {
    title: "Asistieron más personas de las invitadas",
    message: (p) => `Asistieron ${p.attended} y se invitaron ${p.invited}.`,
    why: "Puede haber un dedo de más, o faltar invitados por anotar.",
    norm: own,
    how: "Compare los dos números con la lista de asistencia y la convocatoria.",
  },
  "training/repeated-exceeds": {
    title: "Más personas ya contadas que asistentes",
    message: (p) => `Hay ${p.repeated} personas ya contadas y asistieron ${p.attended}.`,
    why: "Los ya contados son parte de los asistentes. Así las personas nuevas quedan en negativo.",
    norm: own,
    how: "Escriba en «Ya contados» cuántos de los asistentes están en otro renglón de la meta.",
  },
  "training/counted-twice": {
    title: "Personas que pueden estar contadas dos veces",
    message: (p) => {
      const post = p.post === "" ? "Sin tipo de cargo" : `De tipo ${p.post}`;
      const where = `${p.code} de ${p.municipality} tiene ${count(p.sessions, "jornada", "jornadas")}`;
      return `${where} con ${count(p.people, "asistente", "asistentes")} en total. ${post}, pueden ser las mismas personas.`;
    },
    why: "Quien asiste a dos jornadas de una meta se cuenta una vez. La suma puede estar inflada.",
    norm: own,
    how: "En las jornadas siguientes escriba en «Ya contados» cuántas repiten. Si ninguna, escriba 0.",
  },
  "training/outside-vigencia": {
    title: "Jornada fechada fuera de la vigencia",
    message: (p) => `La jornada es del ${longDate(p.date)} y la vigencia es ${p.vigencia}.`,
    why: "La jornada se suma en un trimestre de la vigencia, aunque sea de otro año.",
    norm: "Anualidad: Decreto 111 de 1996, art. 14 (de memoria, sin verificar).",
    how: "Corrija la fecha, o pase la jornada al libro de su vigencia.",
  },
  "training/bad-date": {
    title: "Jornada sin una fecha que se pueda leer",
    message: (p) => {
      if (p.found === "") return "La jornada tiene asistentes y no tiene fecha.";
      return p.found === undefined ? "La fecha no es una fecha para Excel." : noDate({ found: p.found });
    },
    why: "Sin fecha, las personas no cuentan en ningún trimestre.",
    norm: own,
    how: "Escriba la fecha con día, mes y año, por ejemplo 12/05/2022.",
  },
};
