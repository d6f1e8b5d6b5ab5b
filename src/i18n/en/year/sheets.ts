import type { Translated } from "../../Catalog";
import type { yearSheets as spanish } from "../../es/year/sheets";

/** English words on the sheets that follow the project through the year. */
export const yearSheets: Translated<typeof spanish> = {
  municipalities: {
    title: "Municipalities",
    subtitle: "Who reports. The lists of municipalities on all sheets come from here. DIVIPOLA codes of the DANE.",
  },
  followUp: {
    title: "Follow-up",
    subtitle: "What each municipality reports of each meta, by quarter. «Prepare quarter» adds the rows.",
    cutDate: "Cut-off date (empty: today)",
    cutUsed: "Calculated as of",
    progress: "Progress of the project",
    late: "Late reports",
  },
  execution: {
    title: "Budget execution",
    subtitle: "One document a row: CDP, RP, obligation or payment. Balances by line are on Presupuesto.",
    totals: ["Budget", "Available", "Committed", "Owed", "Paid", "Percentage paid"],
  },
  training: {
    title: "Training",
    subtitle: "Sessions by type of post. New people feed Seguimiento.",
    privacy: "Write how many people; never names or identity numbers (Ley 1581 de 2012).",
    people: "People trained",
  },
  actors: {
    title: "Actors",
    subtitle: "Interest and influence from 1 to 5. The strategy is calculated; «Mapa de actores» shows the quadrants.",
    highFrom: "High from",
    close: "To involve",
  },
  indices: {
    title: "Indices",
    subtitle: "IDI, POL09, ITA or others, from 0 to 100. A change is calculated only between years of one method.",
  },
  sends: {
    title: "Sent copies",
    subtitle:
      "Copies that went to the municipalities and what came back. The add-in writes it on sending and receiving.",
  },
};
