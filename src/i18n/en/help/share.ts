import type { Translated } from "../../Catalog";
import type { share as spanish } from "../../es/help/share";
import { shareTexts } from "../pane/share";
import { shell } from "../pane/shell";

/** English words of the guide on copies for municipalities. */
export const share: Translated<typeof spanish> = {
  title: "Share with the municipalities",
  lead: [
    "Each municipality gets a copy of the workbook with its own part to fill. It needs no add-in.",
    `The place «${shell.share}» of the pane makes the copies and receives what comes back. Nothing is written unseen.`,
    "In the tab «Governance», the group «Municipalities» opens this place and builds the summary by municipality.",
  ],
  file: "On the command line, «copiar» makes the copies in a folder or a .zip. «recibir» takes what came back. «consolidar» adds up all copies of a folder in a workbook of its own. On the page for trying it out, the pane downloads them in a .zip too.",
  copyTitle: "What the copy holds",
  copy: [
    [
      "To fill",
      "Seguimiento, Ejecución, Capacitación, Actores, Índices, Riesgos, Impacto and Controles. They hold its rows and empty ones. In Evidencias it fills state and link.",
    ],
    [
      "To read",
      "Ficha, Actividades, Catálogo PIDM, Metas, Cronograma and Presupuesto. They are locked, without a password.",
    ],
    [
      "Stays at home",
      "The rubro, the findings, the sent copies, the name of who signs, and rows of other municipalities.",
    ],
    [
      "Inicio",
      "Three steps, what to do on each sheet, what its municipality still has to fill and the date of return.",
    ],
    ["Instrucciones", "A page for people without the add-in: what to fill, how to save and when to return it."],
  ],
  copyRemark: "The copy holds no name of an author or machine. A hidden stamp tells what was sent and what changed.",
  frontAlt: "The sheet Inicio of a copy for Girón: three steps, the day of return, and what each sheet lacks.",
  frontCaption: "What the municipality sees first: what to do, until when, and what is missing.",
  pageAlt: "The sheet Instrucciones of a copy: what it is, what to fill, what to leave alone, and how to save.",
  pageCaption: "The instructions for whoever fills the copy, without the add-in.",
  sendTitle: "Sending the copies",
  send: [
    `Open «${shell.share}». If you like, write the date of return.`,
    "Make a copy for each municipality, or all together. Each opens as a new workbook.",
    "Save each workbook and send it by mail or a shared folder.",
    "Each municipality has the button of what comes next: make its copy, receive it or solve its conflicts.",
    "The sheet Envíos notes who got it, when, and until when. «Undo» takes that note away.",
  ],
  sendAlt:
    "The place «Share»: the buttons for copies, «Consolidado», the zone for what comes back, and municipalities with their state.",
  sendCaption: "Where copies are made, added up, and received when they come back.",
  receiveTitle: "Receiving what comes back",
  receive: [
    `Drag one or more files to «${shell.share}», or use «${shareTexts.pick}».`,
    "Read the receipt of each: whose it is, what changed, what is asked and what is not taken.",
    "It also names what came besides and is not received: sheets, columns, comments, pictures and data outside the tables.",
    "If it brings macros, embedded objects or connections, the receipt says so. None of it is run.",
    "Where both changed, tick what shall be as the copy says. The rest stays as in the workbook.",
    "If several copies ask, you can answer for all of them at once or in each one.",
    "Receive the changes. They are on their sheets in one step, and can be undone.",
    `Press «${shell.review}» to see what the rules say of it.`,
  ],
  receiveAlt: "The receipt of a copy: whose it is, who saved it, and a conflict of workbook, copy and what was sent.",
  receiveCaption: "The receipt of a copy before it is received: the box ticks what shall be as the copy says.",
  rulesTitle: "How it is decided",
  rules: [
    "Three things are compared: what was sent, what came back and what the workbook has now.",
    "What only the municipality changed is taken. What only the workbook changed is kept.",
    "Sorting or inserting rows is no change. Nor is receiving the same file twice.",
    "A copy that comes back again is compared with what was received of it before. What was corrected is not doubled.",
    "Where two files of one copy come together, you are asked where they differ: nobody knows which is the later.",
    "A new risk or actor gets another number if its own is taken. Its controls follow.",
    "Where both changed, the receipt says who saved the copy and who the workbook. Excel does not note who changed each cell.",
    "If the copy lost its stamp or somebody changed it, every difference is asked.",
  ],
  refusedTitle: "What is not taken",
  refused: [
    "Locked cells that somebody changed, such as what was planned or the method of risks. What was sent counts.",
    "Rows of another municipality.",
    "Formulas: only their value is taken. Those without a value, and errors of calculation, are not taken.",
    "Links that open programs or files of the machine.",
    "A whole workbook, a copy of another project, or a file that is no workbook.",
  ],
  consolidatedTitle: "Consolidado: all municipalities on one sheet",
  consolidatedLead: [
    `Press «${shareTexts.consolidate}» in «${shell.share}». It is made in the workbook of the Área Metropolitana.`,
    "Its figures are formulas: they follow what changes on the other sheets. It prints on A4.",
  ],
  consolidated: [
    ["Copies", "First, in red, who has not returned its copy. Overdue ones lead, with their days of delay."],
    ["By municipality", "Progress, CDP, RP, obligations, payments, evidence, sessions, people, risks and last index."],
    ["By programme", "Metas, budget, commitments, payments, progress and late reports of each programme of the PIDM."],
    ["Evidence by programme", "How many reports promised evidence, how many brought it and how many owe it."],
    ["Indices", "The last year of each index, with its change, its rank and its gap to the best."],
    ["Heat map", "How many residual risks stand in each cell, and how many each municipality has by zone."],
    [
      "Duplicates",
      "Risks that are equal or alike, and equal documents, evidence links and actors, in several municipalities.",
    ],
    ["Charts", "Progress, money and risks by municipality."],
  ],
  consolidatedRemark:
    "Duplicates are marked and never removed. The sheet says on which day they were compared, and warns once data change.",
};
