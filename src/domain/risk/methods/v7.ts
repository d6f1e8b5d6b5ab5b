import type { RiskMethod } from "../RiskMethod";
import { reductionTable } from "./reductionTable";

/** Guía para la gestión integral del riesgo, versión 7 (2025): corruption on the general tables. Only secondary sources. */
export const v7: RiskMethod = {
  id: "v7",
  title: "Guía para la gestión integral del riesgo, versión 7 (2025)",
  experimental: true,
  sources: [
    { part: "probability", citation: "Guía v7 (2025), leída en SIIEAP: veces al año.", mark: "secondary" },
    { part: "impact", citation: "Guía v7 (2025), leída en SIIEAP: tabla general de impacto.", mark: "secondary" },
    {
      part: "zones",
      citation: "Guía v7 (2025), Anexo 1, hoja «Mapa calor inherente», leído en SIIEAP.",
      mark: "secondary",
    },
    { part: "controls", citation: "Guía v7 (2025), leída en SIIEAP: tipo e implementación.", mark: "secondary" },
    { part: "set", citation: "Libro ES-SIG-RG-166 de Santander: reducciones sucesivas.", mark: "secondary" },
    { part: "displacement", citation: "Guía v7 (2025), leída en SIIEAP: bandas del residual.", mark: "secondary" },
    {
      part: "treatments",
      citation: "Guía v7 (2025), leída en SIIEAP: no se aceptan riesgos de integridad.",
      mark: "secondary",
    },
  ],
  probability: [
    { level: 1, word: "Muy Baja", description: "Hasta 2 veces al año.", value: 20 },
    { level: 2, word: "Baja", description: "De 3 a 24 veces al año.", value: 40 },
    { level: 3, word: "Media", description: "De 25 a 500 veces al año.", value: 60 },
    { level: 4, word: "Alta", description: "De 501 a 5.000 veces al año.", value: 80 },
    { level: 5, word: "Muy Alta", description: "Más de 5.000 veces al año.", value: 100 },
  ],
  impact: {
    kind: "general",
    levels: [
      { level: 1, word: "Leve", description: "Menos de 10 SMLMV, o imagen de un área.", value: 20 },
      { level: 2, word: "Menor", description: "De 10 a 50 SMLMV, o imagen interna.", value: 40 },
      { level: 3, word: "Moderado", description: "De 50 a 100 SMLMV, o imagen ante usuarios relevantes.", value: 60 },
      {
        level: 4,
        word: "Mayor",
        description: "De 100 a 500 SMLMV, o imagen sectorial, departamental o municipal.",
        value: 80,
      },
      { level: 5, word: "Catastrófico", description: "Más de 500 SMLMV, o imagen nacional.", value: 100 },
    ],
    // The limits 10, 50, 100 and 500 stand in two bands of the source: a person chooses the level.
    economic: ["Menos de 10 SMLMV", "10 a 50 SMLMV", "50 a 100 SMLMV", "100 a 500 SMLMV", "Más de 500 SMLMV"],
    reputational: ["Un área", "Interna", "Usuarios relevantes", "Sectorial o territorial", "Nacional"],
  },
  zones: {
    kind: "cells",
    cells: [
      ["low", "low", "moderate", "high", "extreme"],
      ["low", "moderate", "moderate", "high", "extreme"],
      ["moderate", "moderate", "moderate", "high", "extreme"],
      ["moderate", "moderate", "high", "high", "extreme"],
      ["high", "high", "high", "high", "extreme"],
    ],
  },
  zoneWords: { low: "Bajo", moderate: "Moderado", high: "Alto", extreme: "Extremo" },
  controls: reductionTable,
  movesImpact: true,
  treatments: ["Reducir", "Evitar", "Compartir"],
  forbiddenTreatments: ["Aceptar", "Asumir"],
  reviewDates: ["04-30", "08-31", "12-31"],
};
