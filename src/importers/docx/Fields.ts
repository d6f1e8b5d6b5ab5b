import { readSymbolField } from "./readSymbol";
import { readAttribute } from "./scanTags";
import { childOf, elementsOf, hasChild, settingOf, toggleOf, type WordElement } from "./WordElement";

/** The complex fields that are open at a place (ECMA-376 part 1, 17.16.18): their results are text, their instructions are not. */
export interface Fields {
  /** Takes w:fldChar; the answer is text that the field shows without having it in the document. */
  readonly take: (fieldChar: WordElement) => string;
  /** Takes w:instrText: it may stand in several parts. */
  readonly instruct: (text: string) => void;
  /** Whether the place lies inside an instruction. */
  readonly inInstruction: () => boolean;
  /** Instructions do not run over paragraphs: one that is still open there was never closed. */
  readonly endParagraph: () => void;
}

interface Open {
  inInstruction: boolean;
  instruction: string;
  /** What a box to tick or a list to choose from shows; its result is no text of the document. */
  readonly shown: string;
}

/** A tracker of the fields of one part. */
export function createFields(): Fields {
  let open: Open[] = [];
  return {
    take(fieldChar) {
      const type = readAttribute(fieldChar, "w:fldCharType");
      const top = open.at(-1);
      if (type === "begin")
        open.push({ inInstruction: true, instruction: "", shown: readChoice(childOf(fieldChar, "w:ffData")) });
      // The result of a sign is a letter that only its font makes a sign: the instruction tells both.
      else if (type === "separate" && top !== undefined) top.inInstruction = isSign(top);
      else if (type === "end") return readShown(open.pop());
      return "";
    },
    instruct(text) {
      const top = open.at(-1);
      if (top?.inInstruction === true) top.instruction += text;
    },
    inInstruction: () => open.some((field) => field.inInstruction),
    endParagraph: () => {
      open = open.filter((field) => !field.inInstruction);
    },
  };
}

function isSign({ instruction }: Open): boolean {
  return readSymbolField(instruction) !== undefined;
}

function readShown(field: Open | undefined): string {
  return field === undefined ? "" : (readSymbolField(field.instruction) ?? field.shown);
}

/** A ticked box is a check mark, a list shows the chosen entry (17.16.7 checkBox, 17.16.9 ddList). */
function readChoice(data: WordElement): string {
  const box = childOf(data, "w:checkBox");
  if (hasChild(data, "w:checkBox")) {
    return (toggleOf(box, "w:checked") ?? toggleOf(box, "w:default") ?? false) ? "✓" : "";
  }
  const list = childOf(data, "w:ddList");
  const entries = elementsOf(list).filter(({ name }) => name === "w:listEntry");
  const chosen = entries[Number(settingOf(list, "w:result") ?? settingOf(list, "w:default") ?? 0)];
  return chosen === undefined ? "" : (readAttribute(chosen, "w:val") ?? "");
}
