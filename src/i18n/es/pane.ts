import { home } from "./pane/home";
import { importing } from "./pane/import";
import { review } from "./pane/review";
import { shell } from "./pane/shell";
import { states } from "./pane/states";
import { total } from "./pane/total";
import { selectionTexts as selection } from "./selection";

/** Every text of the task pane in Spanish: the source of the keys. */
export const pane = { shell, home, importing, review, total, states, selection };
