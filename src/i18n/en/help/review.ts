import type { Translated } from "../../Catalog";
import type { review as spanish } from "../../es/help/review";
import { review as pane } from "../pane/review";
import { shell } from "../pane/shell";
import { total } from "../pane/total";

/** How to read findings, the card of a wrong total, the sheet «Hallazgos», undo. */
export const review: Translated<typeof spanish> = {
  reading: {
    title: "How to read a finding",
    lead: "Each finding is a card with the same parts.",
    parts: [
      ["Severity", "Error: the document contradicts itself or a norm. Warning: it is probably wrong; you decide."],
      ["Note", "Worth knowing; it asks for no change."],
      ["Place", "Sheet, line and cell. Press it to go to the cell."],
      [`${pane.found} and ${pane.expected.toLowerCase()}`, "What is written and what should be there, side by side."],
      [pane.why, "The reason in one sentence."],
      [pane.norm, "The section of the form or the norm that asks for it. It says when a norm is not verified."],
      [pane.how, "What to do, step by step."],
      [`Button «${pane.fix}»`, "It is there when the correction is known. It shows the value before and after."],
      [
        pane.link.meta,
        "For a row that points to nothing, and for a code that is not the one of its text. Choose from the list and write it.",
      ],
      [
        `Button «${pane.link.removeRow}»`,
        "Takes the row out of its table, after it shows what stands in it. It can be undone.",
      ],
    ],
    filter:
      "What harms most comes first: money that does not add up. The numbers of errors, warnings and notes are filters. The magnifying glass searches, and groups by sheet or rule.",
    causes:
      "Findings of one cause are on one card, which says what else its correction resolves. Repeats are behind a line that says how many they are: «8 different wordings: show 7 more».",
    safe: "The button for all safe corrections gathers the certain ones and shows them before writing.",
  },
  total: {
    title: "The TOTAL that does not add up",
    lead: "This card compares the sum of the lines with the TOTAL and looks for one change that closes the gap.",
    caption: "The card of a TOTAL that does not add up.",
    alt: "Card with the sum of the lines, the TOTAL, the difference and the explanation that closes it exactly.",
    example:
      "Example: the lines add up to $599.290.000 and the TOTAL says $199.290.000. The difference is $400.000.000.",
    exampleTold: "If line 3 says $434.500.000 and should say $34.500.000, a 4 is too many and all agrees.",
    proof: `«${total.exact}» means that this change closes the gap to the peso. It is no approximation.`,
    kindsTitle: "Slips that it recognizes",
    kinds: [
      ["A digit too many or missing", "$434.500.000 for $34.500.000."],
      ["A changed digit", "$199.290.000 for $599.290.000."],
      ["Two digits swapped", "$14.910.000 for $14.190.000."],
      ["Zeros too many or missing", "$7.500 for $7.500.000."],
      ["A line repeated or forgotten", "The TOTAL counts a line twice, or leaves it out."],
      ["The sign", "A negative amount that should be positive, or the other way round."],
    ],
    rankTitle: "Why one explanation comes first",
    rank: [
      "The rubro supports it: with this change lines, TOTAL and rubro agree.",
      "The value per unit is again among those of similar lines.",
      "The corrected amount was written unlike the others.",
      "It is the smallest change.",
    ],
    decide: "Always compare with the source document. The add-in proposes; you decide.",
    leads: "If no single change closes the gap, the card shows the two nearest leads.",
    fixedCaption: "After the correction: the sum and the TOTAL agree.",
    fixedAlt: "Pane after the line was corrected, without the finding of the TOTAL and with the button to undo.",
  },
  sheet: {
    title: "The sheet Hallazgos and its two origins",
    lead: "The sheet Hallazgos keeps what was found: first the rule, by its name in the Spanish guide. Its column Origen says where each row comes from.",
    origins: [
      ["libro", "Worked out again at each check. It goes away when the data is right."],
      ["formato", "Found when the paper form was imported. It stays until you mark it «Atendido»."],
    ],
    attendTitle: "How to attend a finding of the form",
    attend: [
      "Correct the paper form or accept the difference with the person who signs it.",
      `In «Check», on the tab of the form, press «${pane.attend}»: one by one, or all that are shown. The date is written.`,
      "On the sheet Hallazgos write the post of the person who attended it.",
    ],
    kept: "What you write in Estado, Atendido por and Fecha is kept in the checks that follow.",
    key: "The columns Código and Clave are hidden. The add-in recognizes each finding by them: do not delete them.",
  },
  undo: {
    title: "Undo",
    lead: `The foot of the pane says what is undone: «${shell.undoJob(shell.commands.structure.name)}», «${shell.undoJob(shell.commands.fixFindings.name(1, "F11"))}».`,
    points: [
      "It gives back the cells that the add-in wrote, if they still hold that value.",
      "A cell that somebody changed later stays as it is. The pane says how many there are, and on which sheets.",
      "A sheet that was made goes only if you typed nothing on it. What the check noted there goes with it.",
      "A sheet also stays when another one that is still in the workbook reads it, and the pane says so.",
      "A formula that read something no longer in the workbook does not come back. The pane says on which sheets.",
      `The arrow on top, «${shell.undoMenu}», keeps the last five jobs. Choosing one undoes those after it too.`,
      "Undoing a correction checks again, and the finding is back in the list.",
      "You can redo what was undone while nobody changes the workbook. For what you typed, use Excel's own undo.",
    ],
  },
};
