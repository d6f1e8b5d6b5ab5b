import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** A pane of 320 px with text at 200 % has 160 CSS px, one of 350 px has 175. */
export const narrow = "@media (max-width: 240px)";

/** Excel opens a pane of 350 px: its five places stand on one line. */
export const slim = "@media (max-width: 420px)";

/** Half the height of a pane on a screen of 768 px. */
export const low = "@media (max-height: 400px)";

const boxes = "& :is(div, section, article, nav, form, fieldset, details, ul, ol, li, dl, dd, p)";

/** For what scrolls: nothing grows wider than it, long words break, and links look like links where Windows sets the colours. */
export const reflow: GriffelStyle = {
  overflowWrap: "break-word",
  // Boxes of a grid are else as wide as their longest word.
  [boxes]: { minWidth: 0 },
  "& .fui-Button": { maxWidth: "100%" },
  [narrow]: {
    "& :is(.fui-Input, .fui-Select, .fui-Textarea, select, textarea)": { minWidth: 0 },
    "& .fui-Button": { minWidth: "min-content", paddingInline: tokens.spacingHorizontalSNudge },
  },
  "@media (forced-colors: active)": { "& .fui-Link": { color: "LinkText", textDecorationLine: "underline" } },
};
