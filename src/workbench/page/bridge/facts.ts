import { defaultSettings } from "../../host/createHost";
import type { HostSettings } from "../../host/Host";

/** The Excel that is played, from the address: `?api=1.12` an older one, `?idioma=en-US` an English one, `?lectura` a read-only file. */
export function readFacts(search: string): HostSettings {
  const query = new URLSearchParams(search);
  return {
    ...defaultSettings,
    requirementSet: query.get("api") ?? defaultSettings.requirementSet,
    locale: query.get("idioma") === "en-US" ? "en-US" : "es-CO",
    readOnly: query.has("lectura"),
  };
}
