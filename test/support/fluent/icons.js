const tools = require("@fluentui/react-icons/utils");

/** The file of an icon: `ChevronRight20Regular` stands in `chevron-right`. */
function fileOf(name) {
  const words = name.replace(/\d*(?:Filled|Regular|Light|Color)$/, "").split(/(?=[A-Z])/);
  return words.join("-").toLowerCase();
}

/** The index of Fluent's icons, which is 20 MB of source: each icon comes from its own file when it is asked for. */
module.exports = new Proxy(tools, {
  get: (known, name) => known[name] ?? require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name],
});
