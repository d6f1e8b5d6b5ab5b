import { keysOf } from "../project/byKey";

/** States of a report, as the sheet shows them. */
export const followStates = {
  notStarted: "Sin iniciar",
  underway: "En curso",
  done: "Cumplida",
  late: "Atrasada",
  notDue: "No vence",
} as const;

/** States of a subactivity, by its months and by what its meta reports. */
export const scheduleStates = { ...followStates, over: "Terminó su plazo" } as const;

/** Whether a report brings its evidence, and what the reports of a meta amount to. */
export const deliveryStates = {
  handed: "Entregada",
  owed: "Debe",
  notDue: followStates.notDue,
  upToDate: "Al día",
} as const;

export type FollowState = keyof typeof followStates;

/** The chain of the expense, in its order (Decreto 111 de 1996, arts. 71 and 89, from memory). */
export const documentKinds = { cdp: "CDP", rp: "RP", obligation: "Obligación", payment: "Pago" } as const;

export type DocumentKind = keyof typeof documentKinds;

/** The kinds in the order of the chain. */
export const chain = keysOf(documentKinds);

/** Levels of posts in territorial entities (Decreto 785 de 2005, art. 3, from memory), and people under contract. */
export const posts = ["Directivo", "Asesor", "Profesional", "Técnico", "Asistencial", "Contratista"] as const;

export const actorTypes = [
  "Alcaldía",
  "Entidad nacional",
  "Entidad departamental",
  "Órgano de control",
  "Universidad",
  "Gremio",
  "Organización social",
  "Veeduría",
  "Medio de comunicación",
] as const;

export const positions = ["A favor", "Neutral", "En contra"] as const;

/** What to do with an actor, by influence and interest (the power and interest grid of Mendelow). */
export const strategies = {
  manage: "Involucrar de cerca",
  satisfy: "Mantener satisfecho",
  inform: "Mantener informado",
  watch: "Observar",
} as const;

export type Strategy = keyof typeof strategies;

/** Indices that come with the add-in; others may be typed. */
export const indexNames = ["IDI", "POL09", "ITA"] as const;

/** Said instead of a change where the method changed in between. */
export const methodChanged = "Cambió el método";

/** The Área Metropolitana itself, among the municipalities. */
export const metropolitan = { code: "AMB", name: "Área Metropolitana" } as const;
