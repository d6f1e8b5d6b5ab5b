import type { Translated } from "../Catalog";
import type { pane as source } from "../es/pane";
import { home } from "./pane/home";
import { importing } from "./pane/import";
import { review } from "./pane/review";
import { shell } from "./pane/shell";
import { states } from "./pane/states";
import { total } from "./pane/total";
import { selectionTexts as selection } from "./selection";

/** Every text of the task pane in English. */
export const pane: Translated<typeof source> = { shell, home, importing, review, total, states, selection };
