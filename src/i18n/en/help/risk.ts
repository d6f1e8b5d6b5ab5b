import type { Translated } from "../../Catalog";
import type { risk as spanish } from "../../es/help/risk";

/** The corruption-risk map: what it does, the methods and what is not verified. Sources: no official guide was read in full. */
export const risk: Translated<typeof spanish> = {
  title: "Corruption-risk map",
  lead: "The sheets Riesgos, Impacto, Controles and Mapa de calor hold the corruption-risk matrix.",
  rows: "There is one row a risk and one a control. Zones and scores are worked out by formulas.",
  stored: "If somebody types over a result, the check shows the typed one and the calculated one.",
  methodsTitle: "The methods",
  methodsLead: "The entity chooses its method in the sheet Ficha. When it changes, everything is worked out again.",
  methods: [
    ["v4–v6", "The proposed method. It follows the guide of 2018 and its versions until 2022."],
    ["2015", "The guide to corruption risk of 2015. Many old maps use it."],
    ["v7 (experimental)", "The guide of 2025. It was taken from a secondary source: use it only to try."],
  ],
  unverifiedTitle: "What is not verified",
  unverifiedLead: "No official guide could be read in full. The tables were taken from secondary sources.",
  unverified: [
    "The zone of «Rara vez» with the impact «Catastrófico». It can be changed.",
    "The rule of question 16 of the impact questionnaire. It can be switched off.",
    "The tables of execution, solidity and displacement of the controls.",
    "The closing dates of each four-month period. They can be changed.",
    "Which table of controls each guide asks for corruption risks.",
  ],
  before: "Before the map is published, compare these tables with the official guide that your entity adopted.",
};
