import { normalizeText } from "../../text/normalizeText";
import type { Grid } from "../../workbook/Cell";
import { bareKey, type HeaderColumn } from "./headerText";
import type { OtherMap } from "./ImportedMap";

interface Marks {
  readonly map: OtherMap;
  /** In the title of the sheet, its name or what stands above the headings. */
  readonly title: RegExp;
  /** Headings, of which some must stand together. */
  readonly headings?: { readonly names: RegExp; readonly least: number };
}

/** Matrices of other risks, the more particular first. */
const known: readonly Marks[] = [
  { map: "pm4r", title: /\bpm ?4 ?r\b|banco interamericano de desarrollo|\bbid\b/ },
  {
    map: "contract",
    title: /riesgos? (?:previsibles|contractuales|del? (?:proceso de )?contratacion)\b|colombia compra/,
    headings: {
      names: /^(?:a quien se le asigna|quien monitorea|etapa|fuente|clase|categoria|valoracion)\b/,
      least: 4,
    },
  },
  {
    map: "sarlaft",
    title: /sarlaft|\bla[ /-]?ft\b|lavado de activos|financiacion del terrorismo|\bsiplaft?\b/,
  },
  {
    map: "safety",
    title: /\bgtc ?45\b|(?:matriz|identificacion) de peligros|seguridad y salud en el trabajo/,
    headings: {
      names: /^(?:peligros?|nivel de (?:deficiencia|exposicion|consecuencia)|clasificacion del peligro)\b/,
      least: 2,
    },
  },
  {
    map: "digital",
    title: /seguridad (?:digital|de la informacion)|ciberseguridad|activos de informacion/,
    headings: {
      names:
        /^(?:activos?(?: de informacion)?|(?:tipo de )?amenazas?|vulnerabilidad(?:es)?|confidencialidad|integridad|disponibilidad)$/,
      least: 2,
    },
  },
  { map: "environment", title: /aspectos (?:e impactos )?ambientales|impactos? ambiental/ },
  {
    map: "fiscal",
    title: /riesgos? fiscal/,
    headings: { names: /^punto de riesgo fiscal|^circunstancia inmediata/, least: 1 },
  },
  {
    map: "financial",
    title: /riesgos? (?:financieros?|de (?:credito|liquidez|mercado))|\b(?:sarc|sarm|sarl|saro|siar)\b/,
  },
  {
    map: "project",
    title: /riesgos? (?:de|del) proyectos?\b|\bpmbok\b|\bpmi\b/,
    headings: {
      names:
        /^(?:disparador(?:es)?|gatillo|duen[oa] del riesgo|propietari[oa] del riesgo|plan de contingencia|reserva de contingencia|edt|valor monetario esperado|componente|producto|entregable|fase|medidas? de mitigacion|plan de (?:respuesta|mitigacion))\b/,
      least: 2,
    },
  },
  {
    map: "management",
    title: /riesgos? (?:de gestion|operativos?|operacionales?|estrategicos?|de (?:los )?procesos)\b/,
  },
];

const corruption = /\bcorrupcion\b|\bintegridad publica\b/;

/** Whether titles speak of risks of corruption and of no others. */
export function isCorruptionTitle(titles: readonly string[]): boolean {
  const texts = titles.map((text) => normalizeText(text));
  const named = texts.filter((text) => /\briesgos?\b/.test(text) && /\bcorrupcion\b/.test(text));
  return (
    named.length > 0 &&
    !named.some((text) => /\bgestion y|\by gestion\b|\bde gestion\b|\bseguridad\b|\bsarlaft\b/.test(text))
  );
}

/** The matrix that a sheet says it is, by its titles and headings; undefined where it may be one of corruption. */
export function findOtherMap(titles: readonly string[], columns: readonly HeaderColumn[]): OtherMap | undefined {
  const texts = titles.map((text) => normalizeText(text));
  const keys = columns.map(({ leaf }) => bareKey(leaf));
  const isNamed = ({ title }: Marks) => texts.some((text) => title.test(text));
  // A matrix of the IDB stays one, whatever else its title says.
  const named = known.find(isNamed);
  if (named?.map === "pm4r") return named.map;
  if (texts.some((text) => corruption.test(text))) return undefined;
  const headed = known.find(
    ({ headings }) =>
      headings !== undefined && new Set(keys.filter((key) => headings.names.test(key))).size >= headings.least,
  );
  return (named ?? headed)?.map;
}

/** Texts of a sheet or table that is not read, enough to know it again. */
export const shownTexts = 6;

/** The filled cells of some rows as trimmed texts. */
export function textsIn(rows: Grid): readonly string[] {
  return rows
    .flat()
    .map((cell) => String(cell).trim())
    .filter((text) => text !== "");
}
