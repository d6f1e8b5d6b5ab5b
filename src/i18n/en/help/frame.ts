import type { Translated } from "../../Catalog";
import type { frame as spanish } from "../../es/help/frame";

/** Words around the guide: title, ways through it, notes at its foot. */
export const frame: Translated<typeof spanish> = {
  title: "Planner's guide",
  product: "Metropolitan Governance",
  lead: "From the form DIE-FO-013 to a checked workbook: what the add-in does and how to use it.",
  skip: "Skip to the content",
  contents: "Contents",
  backToContents: "Back to the contents",
  otherLanguage: "Leer esta guía en español",
  foot: "Free add-in, under the MIT licence. It works only on your computer and sends no data to the network.",
};
