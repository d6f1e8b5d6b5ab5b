const { availableParallelism } = require("node:os");

/** Univer 0.25.1 ships CommonJS that requires these ESM-only packages; hucre is ESM-only too. */
const esm = [
  "hucre",
  "lodash-es",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
];

/**
 * A global of jest's sandbox is looked up by a function each time it is named: modules get these as parameters, which
 * makes our code half as quick again. Left out are the names that a package declares itself, as Fluent does `Symbol`.
 */
const builtIns = [
  "Object",
  "Array",
  "Math",
  "Number",
  "String",
  "Boolean",
  "Map",
  "Set",
  "WeakMap",
  "RegExp",
  "Date",
  "JSON",
  "Promise",
  "Error",
  "process",
];

/** Read by our own transforms, or written as ECMAScript modules. */
const transformed = [
  "@univerjs/",
  "webpack/lib/index\\.js$",
  "@fluentui/react-components/lib-commonjs/index",
  ...esm.map((name) => `${name}/`),
];

module.exports = {
  testEnvironment: "<rootDir>/test/support/outside/environment.js",
  globalSetup: "<rootDir>/test/support/office/setup.js",
  globalTeardown: "<rootDir>/test/support/office/teardown.js",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "/node_modules/@fluentui/react-components/lib-commonjs/index\\.cjs$": "<rootDir>/test/support/fluent/lazyIndex.js",
    "/node_modules/(@univerjs/.*|webpack/lib/index)\\.js$|/webpack\\.config\\.js$":
      "<rootDir>/test/support/outside/transform.js",
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!${transformed.join("|")})`],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/emptyModule.js",
    "^@fluentui/react-icons$": "<rootDir>/test/support/fluent/icons.js",
  },
  sandboxInjectedGlobals: builtIns,
  // By default jest leaves one core free: with two cores that is one worker, and twice the time. One more than the cores works
  // while the others wait for LibreOffice.
  maxWorkers: availableParallelism() + 1,
  // Compiled modules of finished files stay in a worker: one grew to 3.8 GB. Above this it begins anew, which takes two seconds.
  workerIdleMemoryLimit: "2GB",
  testSequencer: "<rootDir>/test/support/longestFirst.js",
  testTimeout: 120000,
};
