/** Turns a file of a package into the one that Node has loaded (environment.js). */
module.exports = {
  process: (_source, path) => ({ code: `module.exports = requireOutside(${JSON.stringify(path)});` }),
  getCacheKey: (_source, path) => path,
};
