const words =
  "fortalecer implementar realizar divulgar elaborar promover la el de los las municipios del amb area metropolitana servidores publicos capacitacion gestion ambiental riesgo corrupcion transparencia instrumentos planeacion participacion ciudadana estudio diagnostico construccion parques vias terciarias acueducto saneamiento basico poblacion vulnerable mujeres jovenes adulto mayor cultura deporte salud educacion vivienda seguridad convivencia".split(
    " ",
  );

/** Texts like the metas of a plan, normalised: some eight to thirty of the same few words; the same for the same seed. */
export function planTexts(count: number, seed: number): readonly string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 8 + next(23) }, () => words[next(words.length)] ?? "").join(" "),
  );
}
