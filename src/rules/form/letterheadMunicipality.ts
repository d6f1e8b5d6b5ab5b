import type { FormRule } from "../../domain/findings/Finding";
import type { SourcedText } from "../../domain/form/FormRecord";
import { municipalities } from "../../domain/municipality/municipalities";
import { type RecognisedName, recogniseNames } from "../../domain/municipality/recogniseNames";

/** The letterhead names the four municipalities of the AMB; scanning and copying damage it (DIE-FO-013, page header). */
export const checkLetterheadMunicipality: FormRule = (form) =>
  splitLists(form.letterhead).flatMap((list) => {
    const names = recogniseNames(list.map((said) => said.text));
    return list.flatMap((said, index) => draftName(said, names[index]));
  });

function draftName(said: SourcedText, name: RecognisedName | undefined): ReturnType<FormRule> {
  if (name === undefined || name.exact) return [];
  const { found, expected, sure } = name;
  const params = { found, expected, sure };
  return [{ code: "form/municipality-name", severity: "warning", at: [said.at], params }];
}

/** One list per page header: names of one line, or four by four where a Word file gives no lines. */
function splitLists(letterhead: readonly SourcedText[]): readonly (readonly SourcedText[])[] {
  const lists: SourcedText[][] = [];
  for (const said of letterhead) {
    const last = lists.at(-1);
    if (last !== undefined && continues(last, said)) last.push(said);
    else lists.push([said]);
  }
  return lists;
}

function continues(list: readonly SourcedText[], said: SourcedText): boolean {
  const before = list.at(-1)?.at;
  if (before?.line !== said.at.line || before?.row !== said.at.row) return false;
  return said.at.line !== undefined || list.length < municipalities.length;
}
