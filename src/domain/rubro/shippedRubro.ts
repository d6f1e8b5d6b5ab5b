import type { RubroEntry } from "../project/Project";

/** Public list of investment codes: Manual de Clasificación Programático del Gasto Público (DNP), as of about 2020. */
const dnp = "DNP";
/** Used by the Área Metropolitana and not in the public list at hand. */
const local = "local";

const sectors: Readonly<Record<string, string>> = {
  "01": "Congreso",
  "02": "Presidencia de la República",
  "03": "Planeación",
  "04": "Información estadística",
  "05": "Empleo público",
  "11": "Relaciones exteriores",
  "12": "Justicia y del derecho",
  "13": "Hacienda",
  "15": "Sector defensa y policía",
  "17": "Agricultura y desarrollo rural",
  "19": "Salud y protección social",
  "21": "Minas y energía",
  "22": "Educación",
  "23": "Tecnologías de la información y las comunicaciones",
  "24": "Transporte",
  "25": "Organismos de control",
  "27": "Rama judicial",
  "28": "Registraduría",
  "29": "Fiscalía",
  "32": "Ambiente y desarrollo sostenible",
  "33": "Cultura",
  "35": "Comercio, industria y turismo",
  "36": "Trabajo",
  "37": "Interior",
  "39": "Ciencia, tecnología e innovación",
  "40": "Vivienda, ciudad y territorio",
  "41": "Inclusión social y reconciliación",
  "42": "Inteligencia",
  "43": "Deporte y recreación",
  "44": "Sistema integral de verdad, justicia, reparación y no repetición",
  "45": "Gobierno territorial",
};

const programmes: Readonly<Record<string, string>> = {
  "4501": "Fortalecimiento de la convivencia y la seguridad ciudadana",
  "4502": "Fortalecimiento del buen gobierno para el respeto y garantía de los derechos humanos",
  "4503": "Gestión del riesgo de desastres y emergencias",
  "4599": "Fortalecimiento a la gestión y dirección de la administración pública territorial",
};

const products: Readonly<Record<string, string>> = {
  "4599001": "Documentos de evaluación",
  "4599002": "Servicio de saneamiento fiscal y financiero",
  "4599003": "Servicio de reestructuración de pasivos",
  "4599004": "Servicio de asistencia técnica",
  "4599005": "Documento para la planeación estratégica en TI",
  "4599006": "Estudios de preinversión",
  "4599007": "Servicios tecnológicos",
  "4599008": "Sede construida y dotada",
  "4599009": "Sedes construidas",
  "4599010": "Sedes ampliadas",
  "4599011": "Sedes adecuadas",
  "4599012": "Sedes modificadas",
  "4599013": "Sedes restauradas",
  "4599014": "Sedes con reforzamiento estructural",
  "4599015": "Sedes adquiridas",
  "4599016": "Sedes mantenidas",
  "4599017": "Servicio de gestión documental",
  "4599018": "Documentos de lineamientos técnicos",
  "4599019": "Documentos de planeación",
  "4599020": "Documentos metodológicos",
  "4599021": "Documentos normativos",
  "4599022": "Servicio de educación informal para la gestión administrativa",
  "4599023": "Servicio de implementación Sistemas de Gestión",
  "4599025": "Servicios de información implementados",
  "4599026": "Documentos de investigación",
  "4599027": "Documentos de investigación",
  "4599028": "Servicio de información actualizado",
};

function list(level: string, names: Readonly<Record<string, string>>, source: string): readonly RubroEntry[] {
  return Object.entries(names)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({ code, level, name, source }));
}

/** The catalogue that «Catálogo rubro» begins with: all sectors, sector 45 with its 4599 family, and the form's own codes. */
export const shippedRubro: readonly RubroEntry[] = [
  ...list("sector", sectors, dnp),
  ...list("programa", programmes, dnp),
  ...list("elemento", { "459901": "Gestión y desempeño institucional" }, local),
  ...list("producto", products, dnp),
  ...list("producto", { "4599031": "Servicio de asistencia técnica" }, local),
  ...list("indicador", { "459903100": "Entidades, organismos y dependencias asistidos técnicamente" }, local),
];
