/** One `const _reactbutton = require("@fluentui/react-button");` of the index, as Fluent 9 is compiled. */
const part = /^const (_\w+) = require\((".*")\);$/gm;

/** Fluent's index with its parts loaded by the first who asks for one: a pane shows a third of them. */
module.exports = {
  process: (source) => {
    const names = [...source.matchAll(part)].map(([, name]) => name);
    const uses = new RegExp(`\\breturn (${names.join("|")})\\.`, "g");
    const code = source
      .replace(
        part,
        (_line, name, path) => `let loaded${name}; const ${name} = () => (loaded${name} ??= require(${path}));`,
      )
      .replace(uses, "return $1().");
    return { code };
  },
  getCacheKey: (_source, path) => `${path} lazy`,
};
