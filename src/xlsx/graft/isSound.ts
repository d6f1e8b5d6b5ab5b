import { eachTag } from "../bounds/eachTag";

/** Children of the root that may come again: ECMA-376 18.2.27 and part 3. */
const severalTimes = new Set(["fileRecoveryPr", "AlternateContent", "Override", "Default"]);

/** Whether every element of a part is closed in turn, and no list stands twice under its root. */
export function isSound(xml: string): boolean {
  const open: string[] = [];
  const lists = new Set<string>();
  let isWhole = true;
  eachTag(xml, ({ name, closes, empty }) => {
    if (closes) isWhole = open.pop() === name;
    else {
      isWhole = open.length !== 1 || severalTimes.has(name) || !lists.has(name);
      if (open.length === 1) lists.add(name);
      if (!empty) open.push(name);
    }
    return isWhole;
  });
  return isWhole && open.length === 0 && xml !== "";
}
