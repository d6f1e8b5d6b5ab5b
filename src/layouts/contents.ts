import { actividades } from "./actividades";
import { catalogoPidm } from "./catalogoPidm";
import { catalogoRubro } from "./catalogoRubro";
import { envios } from "./copies/envios";
import { cronograma } from "./cronograma";
import { evidencias } from "./evidencias";
import { ficha } from "./ficha";
import { hallazgos } from "./hallazgos";
import { metas } from "./metas";
import { presupuesto } from "./presupuesto";
import { controles } from "./risk/controles";
import { impacto } from "./risk/impacto";
import { mapaCalor } from "./risk/mapaCalor";
import { riesgos } from "./risk/riesgos";
import { rubro } from "./rubro";
import { actores } from "./year/actores";
import { capacitacion } from "./year/capacitacion";
import { ejecucion } from "./year/ejecucion";
import { indices } from "./year/indices";
import { municipios } from "./year/municipios";
import { seguimiento } from "./year/seguimiento";

/** The sheets after «Inicio», which links to them, in the order of their tabs. */
export const contents = [
  ficha,
  actividades,
  catalogoPidm,
  metas,
  cronograma,
  evidencias,
  presupuesto,
  catalogoRubro,
  rubro,
  municipios,
  seguimiento,
  ejecucion,
  capacitacion,
  actores,
  indices,
  envios,
  riesgos,
  impacto,
  controles,
  mapaCalor,
  hallazgos,
] as const;

type Tables = Extract<(typeof contents)[number], { readonly table: object }>["table"];

/** Keys of the columns of a table, the calculated ones too. */
export type TableColumn<K extends Tables["key"]> = Extract<Tables, { readonly key: K }>["columns"][number]["key"];

export type ContentKey = (typeof contents)[number]["key"];
