/** The four municipalities of the Área Metropolitana de Bucaramanga (amb.gov.co). */
export const municipalities = ["Bucaramanga", "Floridablanca", "Girón", "Piedecuesta"] as const;

export type Municipality = (typeof municipalities)[number];
