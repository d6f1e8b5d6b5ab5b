/** Words of the sheet «Mapa de actores». */
export const actorMapTexts = {
  sheet: "Mapa de actores",
  title: "Mapa de actores del proyecto",
  footer: "&LGobernanza Metropolitana&CMapa de actores&RPágina &P de &N",
  reading: "Cada punto lleva el número del actor. A la derecha, más interés; arriba, más influencia.",
  chart: "Interés (horizontal) e influencia (vertical)",
  none: "Ninguno.",
  more: "y ",
  moreAfter: " más, en la hoja Actores.",
  stale: "El mapa no muestra todos los actores con su número. Oprima «Mapa de actores» otra vez.",
  unrated: "Hay actores sin interés o influencia: no están en las listas y su punto no dice nada.",
  drawn: "En el mapa",
  number: "Actor",
  interest: "Interés",
  influence: "Influencia",
  rows: "Renglón",
} as const;
