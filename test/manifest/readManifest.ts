import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Root of the repository. */
export const root = join(__dirname, "../..");
export const manifestPath = join(root, "manifest.xml");

/** The manifest as an XML document; needs a DOM. */
export function parseManifest(text = readFileSync(manifestPath, "utf8")): Element {
  const parsed = new DOMParser().parseFromString(text, "application/xml");
  const broken = parsed.querySelector("parsererror");
  if (broken !== null) throw new Error(broken.textContent ?? "manifest.xml");
  return parsed.documentElement;
}

/** All elements of a local name below an element. */
export function all(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagName("*")].filter((one) => one.localName === name);
}

/** Names of the children, in order. */
export function childNames(element: Element): readonly string[] {
  return [...element.children].map((child) => child.localName);
}

/** Width and height that a PNG file states in its header (PNG specification, 11.2.2). */
export function pngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
