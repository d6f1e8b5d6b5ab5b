/** The guide's address, beside the pane's page; Spanish unless English is asked for. */
export function helpAddress(language: "es" | "en"): string {
  return language === "en" ? "ayuda.html?lang=en" : "ayuda.html";
}

/** The language that the address asks for. */
export function readAddress(search: string): "es" | "en" {
  return new URLSearchParams(search).get("lang") === "en" ? "en" : "es";
}
