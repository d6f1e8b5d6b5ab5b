import { joinAll } from "../format";
import { longDate } from "./dates";

/** What «Instrucciones» is told of the copy. */
interface CopyFacts {
  readonly municipality: string;
  readonly project: string;
  /** ISO date; "" where no day was said. */
  readonly due: string;
  /** Names of the sheets that are filled, in their order. */
  readonly sheets: readonly string[];
}

/** A part of «Instrucciones»: what it is about, and its sentences, a line each. */
export interface CopyGuidePart {
  readonly title: string;
  readonly lines: readonly string[];
}

function whenToReturn(due: string): string {
  return due === "" ? "Devuelva el archivo cuando termine." : `Devuelva el archivo a más tardar el ${longDate(due)}.`;
}

function whatToFill({ municipality, project, sheets }: CopyFacts): readonly CopyGuidePart[] {
  return [
    {
      title: "Qué es este libro",
      lines: [
        `Es la parte de ${municipality} en un libro que lleva el Área Metropolitana.`,
        ...(project === "" ? [] : [`Proyecto: ${project}`]),
        "Aquí reporta lo que su municipio logró, con su evidencia. No necesita instalar nada.",
      ],
    },
    {
      title: "Qué llenar",
      lines: [
        `Estas hojas: ${joinAll(sheets, "y")}.`,
        "Llene solo las celdas de fondo claro. La hoja Inicio dice qué hacer en cada hoja y qué falta.",
        "Escriba valores, no fórmulas. Las fechas, con día, mes y año.",
        "En Capacitación escriba cuántas personas asistieron, nunca sus nombres ni sus cédulas.",
      ],
    },
  ];
}

const howToFill: readonly CopyGuidePart[] = [
  {
    title: "Qué no tocar",
    lines: [
      "Las celdas blancas y las demás hojas son para leer. Lo que se cambie en ellas no se recibe.",
      "No cambie nombres de hojas ni títulos de columnas. No quite columnas ni hojas.",
    ],
  },
  {
    title: "Lo nuevo",
    lines: [
      "Escríbalo en los renglones vacíos que hay al final de cada tabla.",
      "Si no le alcanzan, devuelva lo que lleva y pida otra copia.",
      "Para quitar algo suyo, borre lo escrito en el renglón. No elimine el renglón.",
      "Puede llenar en cualquier orden y en varios días.",
    ],
  },
  {
    title: "Enlaces de evidencia",
    lines: [
      "Pegue la dirección completa de la carpeta o del documento: empieza por https.",
      "Antes de devolver el libro, dé permiso de lectura al Área Metropolitana.",
      "Un archivo que solo está en su equipo nadie más lo puede abrir: envíelo junto con el libro.",
    ],
  },
  {
    title: "Cómo guardar",
    lines: [
      "Excel y WPS: Guardar, con el mismo nombre.",
      "LibreOffice: Guardar y, si pregunta, «Usar formato Excel 2007-365».",
      "Google Sheets: Archivo, Descargar, «Microsoft Excel (.xlsx)».",
    ],
  },
];

function whatFollows({ due }: CopyFacts): readonly CopyGuidePart[] {
  return [
    {
      title: "Cuándo y a quién",
      lines: [
        whenToReturn(due),
        "Va para la oficina de planeación del Área Metropolitana, por el mismo medio por el que lo recibió.",
        "Puede devolverlo incompleto y enviarlo otra vez: lo ya recibido no se repite.",
      ],
    },
    {
      title: "Qué pasa después",
      lines: [
        "El Área Metropolitana compara lo que envió con lo que vuelve, y mira cada cambio antes de recibirlo.",
        "Si un dato cambió aquí y allá, el Área Metropolitana decide cuál queda.",
        "Guarde su archivo hasta que le confirmen que se recibió.",
      ],
    },
  ];
}

/** «Instrucciones» of a copy: one page for a person who has no add-in, in Spanish, whoever sends it. */
export const copyGuideTexts = {
  sheet: "Instrucciones",
  title: "Instrucciones",
  subtitle: (municipality: string) => `Para quien llena la copia de ${municipality}`,
  parts: (facts: CopyFacts): readonly CopyGuidePart[] => [...whatToFill(facts), ...howToFill, ...whatFollows(facts)],
} as const;
