import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url)).replaceAll("\\", "/");

/** Words and numbers that Univer 0.25.1 writes into its interface without asking for a text or a language. */
const changes = [
  {
    from: "const formateValue = formatNumber(item);",
    to: "const formateValue = statusText(item);",
    source: here("./statusText.ts"),
    name: "statusText",
  },
  { from: 'children: "Close"', to: "children: closeWord", source: here("../../i18n/es/grid.ts"), name: "closeWord" },
];

/** Puts ours in their place while the page is built; where Univer has none of them any more, the build says so. */
// biome-ignore lint/style/noDefaultExport: webpack asks loaders for it.
export default function mendUniver(text) {
  const own = changes.filter(({ from }) => text.includes(from));
  if (own.length === 0) throw new Error(`Univer has nothing to change in ${this.resourcePath}`);
  return own.reduce(
    (mended, { from, to, source, name }) => `import { ${name} } from "${source}";\n${mended.replace(from, to)}`,
    text,
  );
}
