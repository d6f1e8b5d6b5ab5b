const { readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/** Where Excel loads office.js from: Microsoft requires its CDN for an add-in in use. */
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const officeLocal = join(__dirname, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js");

/** The address in manifest.xml; `npm run build -- --env address=https://…/` puts that of the server in its place. */
const developmentAddress = "https://localhost:3000/";

function readAddress({ address = developmentAddress }) {
  if (!address.startsWith("https://")) throw new Error(`Office loads add-ins over https only, not from ${address}`);
  return address.endsWith("/") ? address : `${address}/`;
}

/** Certificates that `npx office-addin-dev-certs install` made; Excel loads add-ins over https only. */
function certificates() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const read = (name) => readFileSync(join(folder, name));
  return { type: "https", options: { ca: read("ca.crt"), key: read("localhost.key"), cert: read("localhost.crt") } };
}

const page = (filename, template, chunks, options = {}) =>
  new HtmlPlugin({ filename, template, chunks, scriptLoading: "defer", ...options });

const shippedPages = [
  page("taskpane.html", "src/taskpane/index.html", ["taskpane"], { officeJs: CDN }),
  page("ayuda.html", "src/help/index.html", ["help"]),
];

const workbenchPages = [
  page("index.html", "src/workbench/page/index.html", ["workbench"]),
  page("pane.html", "src/taskpane/index.html", ["officeShim", "taskpane"], {
    officeJs: "office/excel-web-16.00.js",
    chunksSortMode: "manual",
  }),
];

const workbenchEntries = {
  workbench: "./src/workbench/page/main.ts",
  officeShim: "./src/workbench/page/officeShim.ts",
};

const copied = (workbench, address) => [
  { from: "assets", to: "assets", globOptions: { ignore: ["**/*.ts"] } },
  { from: "manifest.xml", transform: (text) => String(text).replaceAll(developmentAddress, address) },
  ...(workbench ? [{ from: officeLocal, to: "office/excel-web-16.00.js", info: { minimized: true } }] : []),
];

/** Univer reads texts as dates through a quicker door. */
const numfmt = {
  "numfmt-original$": join(__dirname, "node_modules/numfmt/lib/index.js"),
  numfmt$: join(__dirname, "src/workbench/page/quickNumfmt.ts"),
};

/** Univer's objects are made with plain fields. */
const univer = {
  test: /node_modules[\\/]@univerjs[\\/].*\.js$/,
  loader: join(__dirname, "src/workbench/univer/plainFields.js"),
};

/** Places of Univer that ask for no text and no language. */
const univerTexts = {
  test: /@univerjs[\\/](sheets-ui|design)[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: join(__dirname, "src/workbench/page/univerLoader.mjs"),
};

/** The list of all municipalities comes with what first asks for it, as a file of its own that changes seldom. */
const divipola = { test: /[\\/]domain[\\/]municipality[\\/]divipola\.ts$/, name: "divipola", enforce: true };

/** The sample workbook is made while the page is built. */
const sample = {
  resourceQuery: /^\?sample$/,
  type: "json",
  loader: join(__dirname, "src/workbench/node/sampleLoader.mjs"),
};

const swc = {
  test: /\.tsx?$/,
  resourceQuery: { not: [/^\?sample$/] },
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic", development: false } },
    },
  },
};

const texts = [
  { test: /\.css$/, use: ["style-loader", "css-loader"] },
  { test: /\.txt$/, type: "asset/source" },
];

module.exports = (env, argv) => {
  const production = argv.mode === "production";
  const workbench = Boolean(env.workbench);
  return {
    entry: { taskpane: "./src/taskpane/main.tsx", help: "./src/help/main.ts", ...(workbench ? workbenchEntries : {}) },
    output: {
      path: resolve(__dirname, env.output ?? "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].chunk.js",
      publicPath: "",
      clean: true,
    },
    // No eval: the page's Content-Security-Policy forbids it.
    devtool: production ? "source-map" : false,
    resolve: { extensions: [".ts", ".tsx", ".js"], alias: workbench ? numfmt : {} },
    module: { rules: [swc, ...(workbench ? [univer, univerTexts, sample] : []), ...texts] },
    plugins: [
      ...shippedPages,
      ...(workbench ? workbenchPages : []),
      new CopyPlugin({ patterns: copied(workbench, readAddress(env)) }),
    ],
    // One runtime chunk per entry: the pane must not wait for the workbench's Univer.
    // React without its checks: those run in the tests.
    optimization: {
      nodeEnv: "production",
      splitChunks: { chunks: "async", cacheGroups: { divipola } },
      removeAvailableModules: production,
    },
    cache: {
      type: "filesystem",
      cacheDirectory: join(__dirname, "node_modules/.cache/webpack"),
      name: `${argv.mode}-${workbench}`,
    },
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: {
      host: "localhost",
      port: Number(env.port ?? 3000),
      server: env.https ? certificates() : "http",
      static: false,
      hot: false,
      liveReload: false,
      client: false,
      headers: { "Cache-Control": "no-cache" },
      onListening: (server) => {
        const { port } = server.server.address();
        process.stdout.write(`Gobernanza Metropolitana: http${env.https ? "s" : ""}://localhost:${port}\n`);
      },
    },
  };
};
