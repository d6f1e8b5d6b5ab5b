import type { Translated } from "../../Catalog";
import type { risk as spanish } from "../../es/help/risk";
import { riskTexts } from "../pane/risks";
import { methodParts } from "../risk/methodParts";

/** The corruption-risk map: what it does, the methods and what is not verified. Sources: no official guide was read in full. */
export const risk: Translated<typeof spanish> = {
  title: "Corruption-risk map",
  lead: "The sheets Riesgos, Impacto, Controles and Mapa de calor hold the corruption-risk matrix.",
  rows: "There is one row a risk and one a control. Zones and scores are worked out by formulas.",
  mapAlt: "Heat map with the numbers of the risks in each cell. Beside it, the pane.",
  mapCaption: "The sheet «Mapa de calor» and the place «Risks» of the pane.",
  entry: `With «${riskTexts.add}» you enter it in four steps. The zone is drawn while you answer. «${riskTexts.remove}» takes a risk out with its answers and controls; the others keep their numbers.`,
  entryAlt: "Fourth step of a risk: the map marks the inherent zone Alto and the residual zone Moderado.",
  entryCaption: "The map of the pane shows the zone before and after the controls.",
  findingAlt: "Finding: the residual zone says Extremo and the method gives Moderado, with the button Correct.",
  findingCaption: "A zone typed over its formula, with what the method gives.",
  stored: "If somebody types over a result, the check shows the typed one and the calculated one.",
  report: "«Risk report» makes four sheets to print: method, two maps and all risks.",
  reportAge: "Its figures are formulas. After changing the method or adding risks, build it again.",
  reportKept: "Signatures stay when it is built again. It asks before it erases anything else that you typed there.",
  importTitle: "Bring the map that you have",
  importing: [
    "In Riesgos, press Import a map. Choose its sheet or an .xlsx file, in the layout of 2015, of 2018 or of the v5/v6 matrix.",
    "Where the map says the type of each risk, those of corruption are taken. Mark other types that are corruption too.",
    "At the end every row of the sheet is counted: those taken and those left out, with the reason.",
    "Before writing you see the recognised columns, the doubtful cells and the results that its method does not give.",
    "The source sheet does not change. What has no column is kept in «Datos del mapa anterior».",
    "Impact answers are never made up: where the map holds only the level, answer them in the sheet Impacto.",
  ],
  methodsTitle: "The methods",
  methodsLead: `Choose it with «${riskTexts.changeSettings}», in «Risks». You see first which risks change. It stands on the sheet Ficha.`,
  methods: [
    ["v4–v6", "The proposed method. It follows the guide of 2018 and its versions until 2022."],
    ["2015", "The guide to corruption risk of 2015. Many old maps use it."],
    ["v7 (experimental)", "The guide of 2025. It was taken from a secondary source: use it only to try."],
  ],
  unverifiedTitle: "What is not verified",
  unverifiedLead: "No official guide could be read in full. This is why each table says where it comes from.",
  before: "Before the map is published, compare these tables with the official guide that your entity adopted.",
  choicesTitle: "What you can choose in the method v4–v6",
  choices: [
    ["Rara vez and Catastrófico", "The proposed zone is Extremo. You can choose Alto, as in older maps."],
    ["Question 16", "One «Sí» gives the impact Catastrófico even if there are few. It can be switched off."],
    ["Table of controls", "The proposed one has 100 points. There is also the one of 25, 15 and 10."],
  ],
  sourceLead: "Where each table comes from:",
  tables: methodParts,
  marks: {
    read: "Read in the source",
    secondary: "Secondary source",
    memory: "From memory, not verified",
    derived: "Decision of the add-in, not verified",
  },
};
