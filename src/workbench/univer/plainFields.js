/** A field as Univer 0.25.1 is compiled: one in a line, by a helper that V8 cannot make quick. */
const field = /^(\s*)_defineProperty\(this, "([A-Za-z_$][\w$]*)", (.*)\);$/gm;

/** True for one expression: none of its brackets is closed that it has not opened. Texts with brackets count as none. */
function isWhole(expression) {
  let depth = 0;
  for (const sign of expression) {
    if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Names that a class of the file reads or writes by a function: a field would go through it. */
function accessorsOf(source) {
  return new Set([...source.matchAll(/^\s*(?:static )?[gs]et ([A-Za-z_$][\w$]*)\(/gm)].map(([, name]) => name));
}

/**
 * Univer makes some hundred thousand objects in a calculation, each field by a helper, which took 0.6 s of the 8.6 s in which a
 * profiled page opened; assignments take next to none. Takes and gives a source file; webpack and the tests use it.
 */
function plainFields(source) {
  if (!source.includes("_defineProperty(this,")) return source;
  const accessors = accessorsOf(source);
  return source.replace(field, (line, indent, name, value) =>
    accessors.has(name) || !isWhole(value) ? line : `${indent}this.${name} = ${value};`,
  );
}

module.exports = plainFields;
