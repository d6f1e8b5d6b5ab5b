import type { BrowserTest } from "../support/BrowserTest";
import { afterRefusal, heldKeys, resultsMeanwhile, tabThenClick } from "./fastKeys";
import { clicks, files, goToCell, nameBox, ribbon, sums, typing } from "./grid";
import { importMap } from "./importMap";
import { keyboard } from "./keyboard";
import { listCells } from "./lists";
import { mainJob } from "./mainJob";
import { manyRows } from "./manyRows";
import { firstFinding, narrow, placeLines } from "./narrow";
import { newForm } from "./newForm";
import { english, security } from "./paneAlone";
import { pasting } from "./pasting";
import { fastTyping, sorting, spanishFormulas, typedByHand } from "./person";
import { cellEdit, oldExcel, protectedSheet, unknownMember } from "./refusals";
import { risks } from "./risks";
import { fillRows, orphans } from "./rows";
import { lockedCopy, share, shareAll } from "./share";
import { sheetTabs } from "./sheetTabs";
import { year, yearSample } from "./year";

/** All browser tests, in the order in which they run: from «files» to «unknownMember» on one page, which hides its pane in «ribbon». */
export const tests: readonly BrowserTest[] = [
  security,
  manyRows,
  mainJob,
  year,
  risks,
  importMap,
  newForm,
  keyboard,
  files,
  cellEdit,
  typing,
  protectedSheet,
  goToCell,
  yearSample,
  shareAll,
  share,
  lockedCopy,
  firstFinding,
  sums,
  clicks,
  nameBox,
  narrow,
  placeLines,
  fillRows,
  orphans,
  ribbon,
  typedByHand,
  spanishFormulas,
  fastTyping,
  sorting,
  sheetTabs,
  listCells,
  unknownMember,
  heldKeys,
  afterRefusal,
  tabThenClick,
  resultsMeanwhile,
  pasting,
  english,
  oldExcel,
];
