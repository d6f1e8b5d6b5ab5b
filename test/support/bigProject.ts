import { emptyProject } from "../../src/domain/project/emptyProject";
import type { Project } from "../../src/domain/project/Project";

const activityCount = 40;

const pidmOf = (index: number) => `1-2-${5 + (index % 12)}-${1 + Math.floor(index / 12)}`;

/** A well-formed project with so many budget lines, forty activities and so many metas. Amounts differ by line. */
export function bigProject(lines: number, metaCount = 120): Project {
  const activities = Array.from({ length: activityCount }, (_, index) => ({
    number: index + 1,
    text: `Actividad de fortalecimiento institucional ${index + 1}`,
    objective: "",
    responsible: "",
  }));
  const budget = Array.from({ length: lines }, (_, index) => ({
    activity: 1 + (index % activityCount),
    object: `Prestación de servicios profesionales, contrato ${index + 1}`,
    unit: "UND",
    quantity: 1 + (index % 9),
    amount: (1 + (index % 9)) * (4_000_000 + (index % 1000) * 1000),
    number: index + 1,
  }));
  const total = budget.reduce((sum, line) => sum + line.amount, 0);
  return {
    ...emptyProject,
    ficha: {
      ...emptyProject.ficha,
      date: "2026-01-15",
      vigencia: 2026,
      startMonth: 1,
      name: "Proyecto de medida",
      dependencia: "Secretaría general",
      generalObjective: "Medir la revisión",
      declaredTotal: total,
    },
    activities,
    budget,
    metas: Array.from({ length: metaCount }, (_, index) => ({
      activity: 1 + (index % activityCount),
      pidm: pidmOf(index),
      metaNumber: 1 + Math.floor(index / 12),
      text: `Elaborar el documento metropolitano ${index + 1}`,
      indicator: "Documento elaborado",
      unit: "Documento",
      baseline: 0,
      target: 1,
      responsible: "",
      weight: "",
    })),
    pidm: Array.from({ length: metaCount }, (_, index) => ({
      code: pidmOf(index),
      componente: "Componente 1",
      linea: "Línea 2",
      programa: `Programa ${5 + (index % 12)}`,
      metaNumber: 1 + Math.floor(index / 12),
      text: `Elaborar el documento metropolitano ${index + 1}`,
    })),
    schedule: Array.from({ length: metaCount * 4 }, (_, index) => ({
      pidm: pidmOf(index % metaCount),
      number: 1 + Math.floor(index / metaCount),
      text: `Paso ${1 + Math.floor(index / metaCount)} del documento ${1 + (index % metaCount)}`,
      months: Array.from({ length: 12 }, (_, month) => (month === index % 12 ? "✓" : "")),
      responsible: "",
    })),
    evidence: Array.from({ length: metaCount }, (_, index) => ({
      pidm: pidmOf(index),
      text: `Documento entregado ${index + 1}`,
      quarters: "1",
      state: "",
      link: "",
    })),
    rubro: [
      {
        sector: "45",
        sectorName: "Gobierno territorial",
        programa: "4599",
        programaName: "Fortalecimiento a la gestión y dirección de la administración pública territorial",
        elemento: "459901",
        elementoName: "Gestión y desempeño institucional",
        producto: "4599031",
        productoName: "Servicio de asistencia técnica",
        indicador: "459903100",
        indicadorName: "Entidades, organismos y dependencias asistidos técnicamente",
        fuente: "1",
        amount: total,
      },
    ],
  };
}
