import type { PidmEntry } from "../project/Project";

const COMPONENTE = "Componente 1: Planeación, Gobernanza y Cultura";
const LINEA = "Línea estratégica 2: Gobernanza con enfoque metropolitano";
const PROGRAMA_5 =
  "Programa 5: Apoyo a la transparencia en la gestión de los municipios del Área Metropolitana de Bucaramanga (AMB)";
const PROGRAMA_7 =
  "Programa 7: Fortalecimiento de competencias, gestión y capacidades institucionales en los municipios del Área Metropolitana de Bucaramanga. (AMB)";

function entry(code: string, programa: string, text: string): PidmEntry {
  return { code, componente: COMPONENTE, linea: LINEA, programa, metaNumber: Number(code.split("-")[3]), text };
}

/** The seven metas of «Dime tu plan» 2016–2026 that we know, as §7.1 of DIE-FO-013 words them. */
export const shippedPidm: readonly PidmEntry[] = [
  entry(
    "1-2-5-1",
    PROGRAMA_5,
    "Capacitar y cualificar los servidores públicos de los municipios del AMB en los instrumentos administrativos referidos a las ópticas de visibilidad, institucionalidad, control y gestión para minimizar los riesgos corrupción.",
  ),
  entry("1-2-5-3", PROGRAMA_5, "Elaborar un mapa de riesgos de corrupción metropolitano."),
  entry(
    "1-2-5-4",
    PROGRAMA_5,
    "Promover la adopción y firma de una política pública anticorrupción que tome como referente el documento de la corporación de transparencia por Colombia entregado a la presidencia de la república para profundizar los esfuerzos del estado colombiano en materia de anticorrupción.",
  ),
  entry(
    "1-2-5-5",
    PROGRAMA_5,
    "Fortalecer y divulgar mecanismos de designación de funcionarios que cuenten con altos estándares éticos y de transparencia en su trayectoria.",
  ),
  entry(
    "1-2-7-1",
    PROGRAMA_7,
    "Adelantar actividades de capacitación y formación dirigidas a funcionarios públicos de los municipios del AMB mediante la figura de convenios institucionales.",
  ),
  entry(
    "1-2-7-2",
    PROGRAMA_7,
    "Empoderar y habilitar funcionarios públicos de los municipios del AMB en temáticas referidas a los lineamientos establecidos en la Constitución Nacional y las leyes 152 de 1994, 617 de 2000, Ley 715 de 2001, entre otras, las cuales establecen las bases para la evaluación de la gestión y los resultados de los gobiernos municipales.",
  ),
  entry(
    "1-2-7-4",
    PROGRAMA_7,
    "Adelantar un estudio y evaluación de las mejores prácticas identificadas en el desempeño integral de los municipios del AMB que sirvan de referente en todas las Áreas Metropolitanas del País.",
  ),
];
