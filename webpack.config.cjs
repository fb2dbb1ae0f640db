const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlInlineScriptPlugin = require("html-inline-script-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const webpack = require("webpack");
const AppsScriptStubsPlugin = require("./tools/apps-script-stubs-plugin.cjs");
const FunctionsJsonPlugin = require("./tools/functions-json-plugin.cjs");
const HtmlServicePlugin = require("./tools/html-service-plugin.cjs");
const { IconPlugin } = require("./tools/icon.cjs");
const NoticesPlugin = require("./tools/notices-plugin.cjs");

/** What was built is kept: of the pane several tests make a build of their own. */
const cache = {
  type: "filesystem",
  buildDependencies: { config: [path.join(__dirname, "webpack.config.cjs")] },
};

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** HiGHS is taken as it is, in the form that finds its WebAssembly at run time; that stands beside the script. */
const HIGHS = require.resolve("highs");
const highs = {
  alias: { highs$: HIGHS },
  wasm: { from: require.resolve("highs/runtime"), to: "highs.wasm" },
};

/** @type {import("webpack").Configuration} */
const headless = {
  name: "headless",
  mode: "production",
  target: "node20",
  devtool: false,
  entry: { cli: "./headless/cli.ts" },
  output: {
    path: path.resolve(__dirname, "dist/headless"),
    filename: "[name].cjs",
    library: { type: "commonjs2" },
  },
  resolve: { extensions: [".ts", ".js"], alias: highs.alias },
  module: { rules: [typescript], noParse: HIGHS },
  plugins: [new CopyPlugin({ patterns: [highs.wasm] }), new NoticesPlugin("third-party-notices.txt")],
  optimization: { minimize: false },
  performance: { hints: false },
};

/**
 * A page with the panel: its script, and the worker beside it.
 *
 * @param {{ name: string, entry: string, path: string }} page
 * @returns {import("webpack").Configuration}
 */
function pageConfig({ name, entry, path: folder }) {
  return {
    name,
    mode: "production",
    target: ["web", "es2020"],
    cache,
    devtool: false,
    entry: { [name]: entry },
    output: { path: folder, filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
    resolve: { extensions: [".tsx", ".ts", ".js"], alias: highs.alias },
    module: {
      noParse: HIGHS,
      rules: [
        {
          ...typescript,
          options: { ...typescript.options, configFile: path.resolve(__dirname, "panel/tsconfig.json") },
        },
      ],
    },
    performance: { hints: false },
  };
}

/**
 * The custom functions of Excel alone: a formula must not wait for the task pane to load.
 *
 * @type {import("webpack").Configuration}
 */
const excelFunctions = {
  name: "excel-functions",
  mode: "production",
  cache,
  target: ["web", "es2020"],
  devtool: false,
  entry: { functions: "./excel-addin/functions/associate.ts" },
  output: { path: path.resolve(__dirname, "dist/excel"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  plugins: [new FunctionsJsonPlugin(), new NoticesPlugin("functions-notices.txt")],
  performance: { hints: false },
};

/** Where the add-in is served from: `GRIDFOLIO_URL=https://example.com/pmo npm run build`. */
const SERVED_FROM = /https:\/\/localhost:3000/g;
const url = process.env.GRIDFOLIO_URL ?? "https://localhost:3000";

const taskpane = pageConfig({
  name: "taskpane",
  entry: "./excel-addin/taskpane/taskpane.ts",
  path: path.resolve(__dirname, "dist/excel"),
});
taskpane.plugins = [
  new CopyPlugin({
    patterns: [
      { from: "excel-addin/taskpane/taskpane.html" },
      { from: "panel/panel.css" },
      highs.wasm,
      { from: "manifest.xml", transform: (content) => String(content).replace(SERVED_FROM, url) },
    ],
  }),
  new IconPlugin([16, 32, 64, 80, 128]),
  new NoticesPlugin("taskpane-notices.txt"),
];

/** The page to try the pane on. The grid's library is LGPL: it is served beside the page, unchanged, and not bundled. */
const workbench = pageConfig({
  name: "workbench",
  entry: "./workbench/page.ts",
  path: path.resolve(__dirname, "dist/workbench"),
});
workbench.externals = { "@odoo/o-spreadsheet": "o_spreadsheet", "@odoo/owl": "owl" };
workbench.optimization = { minimize: false };
workbench.plugins = [new NoticesPlugin("third-party-notices.txt")];

/** Takes away what nobody calls of the libraries, some of which names what Apps Script has not. */
const forAppsScript = {
  minimizer: [
    new TerserPlugin({
      extractComments: false,
      terserOptions: { ecma: 2020, format: { ascii_only: true, comments: false } },
    }),
  ],
};

/** What Apps Script runs: what the libraries bring that is newer is lowered too, for it refuses class fields. */
const SHEETS_LIBRARY = "GRIDFOLIO__";
/** @type {import("webpack").Configuration} */
const sheetsServer = {
  name: "sheets-server",
  mode: "production",
  cache,
  target: "es2020",
  devtool: false,
  entry: { Code: "./sheets-addon/server/index.ts" },
  output: {
    path: path.resolve(__dirname, "dist/sheets"),
    filename: "[name].js",
    library: { name: SHEETS_LIBRARY, type: "var" },
    chunkFormat: false,
    chunkLoading: false,
    wasmLoading: false,
    workerChunkLoading: false,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  optimization: forAppsScript,
  plugins: [
    new AppsScriptStubsPlugin({
      entry: path.resolve(__dirname, "sheets-addon/server/index.ts"),
      library: SHEETS_LIBRARY,
      asset: "Code.js",
      customFunctions: {
        declarations: "sheets-addon/server/function-declarations.ts",
        calledBy: "customFunction",
      },
    }),
    new CopyPlugin({ patterns: [{ from: "sheets-addon/appsscript.json" }] }),
    // Pushed with the script: of what is no script Apps Script takes pages alone.
    new NoticesPlugin("CodeNotices.html"),
  ],
  performance: { hints: false },
};

/**
 * HtmlService takes what looks like a comment in a template literal for one: there are none of them in the page, and
 * nothing that ends its script.
 */
const forHtmlService = {
  minimizer: [
    new EsbuildPlugin({
      target: "es2020",
      legalComments: "none",
      charset: "ascii",
      supported: { "template-literal": false },
    }),
  ],
};

/** The calculation as a script of its own, whose text the sidebar holds. */
const sheetsEngine = {
  ...pageConfig({
    name: "engine",
    entry: "./sheets-addon/sidebar/engine.ts",
    path: path.resolve(__dirname, "dist/sheets-parts"),
  }),
  optimization: forHtmlService,
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new NoticesPlugin("engine-notices.txt"),
  ],
};

const sheetsSidebar = {
  ...pageConfig({
    name: "sidebar",
    entry: "./sheets-addon/sidebar/sidebar.ts",
    path: path.resolve(__dirname, "dist/sheets"),
  }),
  dependencies: ["engine"],
  // The engine's text is another one after each build of it.
  cache: false,
  optimization: forHtmlService,
};
sheetsSidebar.resolve = {
  ...sheetsSidebar.resolve,
  alias: {
    ...sheetsSidebar.resolve.alias,
    "gridfolio-engine$": path.resolve(__dirname, "dist/sheets-parts/engine.js?source"),
  },
};
sheetsSidebar.module.rules.push(
  { test: /\.css$/, loader: "esbuild-loader", options: { minify: true, target: "es2020" } },
  { resourceQuery: /source/, type: "asset/source" },
);
sheetsSidebar.plugins = [
  new HtmlServicePlugin(),
  new HtmlWebpackPlugin({
    filename: "Sidebar.html",
    template: "./sheets-addon/sidebar/sidebar.html",
    inject: "body",
    scriptLoading: "blocking",
    minify: false,
  }),
  new HtmlInlineScriptPlugin({ assetPreservePattern: [] }),
  new NoticesPlugin("SidebarNotices.html"),
];

module.exports = [headless, excelFunctions, taskpane, workbench, sheetsServer, sheetsEngine, sheetsSidebar];
module.exports.pageConfig = pageConfig;
