import { shippedPidm } from "../../../src/domain/pidm/shippedPidm";

export const MAPA = "Elaborar un mapa de riesgos de corrupción metropolitano.";
export const POLITICA = String(shippedPidm.find((entry) => entry.code === "1-2-5-4")?.text);
