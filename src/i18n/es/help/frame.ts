/** Words around the guide: title, ways through it, notes at its foot. */
export const frame = {
  title: "Guía para planeadores",
  product: "Gobernanza Metropolitana",
  lead: "Del formato DIE-FO-013 a un libro revisado: qué hace el complemento y cómo se usa.",
  skip: "Saltar al contenido",
  contents: "Contenido",
  backToContents: "Volver al contenido",
  otherLanguage: "Read this guide in English",
  foot: "Complemento libre, con licencia MIT. Trabaja solo en su equipo y no envía datos a la red.",
} as const;
