import type JSZip from "jszip";
import mammoth from "mammoth";
import type { WordNode } from "./WordNode";

/** mammoth's document tree of a package, caught before it becomes HTML. */
export async function readTree(zip: JSZip): Promise<WordNode> {
  let tree: WordNode = { type: "document" };
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "STORE" });
  // mammoth asks for `buffer` in Node and `arrayBuffer` in the browser; its types know one of them at a time.
  const input = { buffer: bytes, arrayBuffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  await mammoth.convertToHtml(input, {
    transformDocument: (document: WordNode) => {
      tree = document;
      return { ...document, children: [] };
    },
  });
  return tree;
}
