import { element } from "./element";

/** Pictures that the browser test takes of the pane and the workbook, with their usual size in CSS pixels. */
const sizes = {
  pane: { width: 1366, height: 768 },
  import: { width: 350, height: 700 },
  preview: { width: 350, height: 700 },
  review: { width: 350, height: 700 },
  total: { width: 350, height: 700 },
  fixed: { width: 350, height: 700 },
  risks: { width: 1366, height: 740 },
  "risk-entry": { width: 350, height: 610 },
  "risk-finding": { width: 350, height: 610 },
  follow: { width: 350, height: 640 },
  share: { width: 350, height: 640 },
  "copy-front": { width: 1015, height: 639 },
  "copy-guide": { width: 1015, height: 639 },
  receipt: { width: 350, height: 640 },
  summary: { width: 1366, height: 768 },
} as const;

export type PictureName = keyof typeof sizes;

/** A picture with its caption; without the file its alternative text says what it shows. */
export function picture(name: PictureName, alt: string, caption: string): HTMLElement {
  const { width, height } = sizes[name];
  const image = element("img", {
    src: `assets/guide/${name}.png`,
    alt,
    width: String(width),
    height: String(height),
    loading: "lazy",
    decoding: "async",
  });
  return element("figure", {}, image, element("figcaption", {}, caption));
}
