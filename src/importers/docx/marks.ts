/** Private-use signs that the XML pass leaves for the tree pass; Word texts do not hold them. */
export const marks = {
  /** Before an automatic number, such as «\uE0001. ». */
  number: "\uE000",
  /** Before an item of a bulleted list. */
  bullet: "\uE001",
  /** Before the fill colour of a cell, alone in a paragraph. */
  shade: "\uE002",
} as const;
