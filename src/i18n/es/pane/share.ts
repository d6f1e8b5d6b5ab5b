import { capitalize, count, joinAll } from "../../format";
import { longDate } from "../dates";

/** «Compartir»: copies that go out to municipalities and what comes back. */
export const shareTexts = {
  title: "Compartir con los municipios",
  none: "No hay municipios a quienes enviar copias. Agréguelos en la hoja Municipios.",
  progress: (returned: number, of: number) =>
    `${returned} de ${count(of, "municipio devolvió", "municipios devolvieron")} su copia.`,
  due: "Fecha para devolver (opcional)",
  copiesHelp: "Cada copia se abre como un libro nuevo: guárdelo y envíelo. Queda anotada en la hoja Envíos.",
  copyOne: (municipality: string) => `Hacer copia para ${municipality}`,
  copyAgain: (municipality: string) => `Hacer otra copia para ${municipality}`,
  copyAll: (n: number) => `Hacer ${count(n, "copia", "copias")}`,
  packAll: (n: number) => `Descargar ${count(n, "copia", "copias")} en un .zip`,
  making: (done: number, of: number) => `Haciendo copia ${done + 1} de ${of}…`,
  state: {
    notSent: () => "Sin enviar",
    sent: (day: string) => `Enviada el ${longDate(day)}`,
    overdue: (day: string) => `Vencida: debía volver el ${longDate(day)}`,
    returned: (day: string) => `Volvió el ${longDate(day)}, sin cambios`,
    conflicts: (day: string) => `Volvió el ${longDate(day)}, con conflictos por resolver`,
    merged: (day: string) => `Recibida el ${longDate(day)}`,
  },
  receiveOne: (municipality: string) => `Recibir la copia de ${municipality}`,
  solve: (municipality: string) => `Resolver los conflictos de ${municipality}`,
  isCopy: (municipality: string) =>
    `Este libro es la copia de ${municipality || "un municipio"}. Las copias se hacen y se reciben en el libro del Área Metropolitana.`,
  consolidate: "Consolidado",
  consolidateHelp: "Reúne todos los municipios en una hoja: quién falta, avances, dinero, índices y riesgos.",
  receiveTitle: "Recibir lo que volvió",
  drop: "Arrastre aquí las copias que volvieron, una o varias.",
  pick: "Elegir archivos",
  reading: (n: number) => (n === 1 ? "Leyendo 1 archivo…" : `Leyendo ${n} archivos…`),
  receipts: {
    title: "Lo que volvió",
    missed: "El libro cambió mientras usted elegía. Mire otra vez; todavía no se ha escrito nada.",
    conflicts: (changed: number, removed: number) => {
      const both = changed > 0 ? [`${count(changed, "dato cambió", "datos cambiaron")} en los dos lados`] : [];
      const gone = removed > 0 ? [`el municipio borró ${count(removed, "renglón", "renglones")}`] : [];
      return `${capitalize(joinAll([...both, ...gone], "y"))}. Marque lo que queda como dice la copia.`;
    },
    theirs: "Tomar todo lo de la copia",
    ours: "Dejar todo lo del libro",
    allConflicts: (n: number, files: number) =>
      `${count(n, "pregunta", "preguntas")} en ${count(files, "copia", "copias")}. Responda todo de una vez, o en cada copia.`,
    allTheirs: "En todas, tomar lo de la copia",
    allOurs: "En todas, dejar lo del libro",
    changes: (n: number) => `Ver ${count(n, "cambio", "cambios")} de la copia`,
    refused: (n: number) => `Ver ${count(n, "dato que no se toma", "datos que no se toman")}`,
    take: (n: number) => (n === 0 ? "Anotar la devolución" : `Recibir ${count(n, "cambio", "cambios")}`),
    cancel: "No recibir",
  },
} as const;
