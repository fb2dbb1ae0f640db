const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const FunctionsJsonPlugin = require("./tools/functions-json-plugin.cjs");
const { IconPlugin } = require("./tools/icon.cjs");

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
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
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
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
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
  plugins: [new FunctionsJsonPlugin()],
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
      { from: "manifest.xml", transform: (content) => String(content).replace(SERVED_FROM, url) },
    ],
  }),
  new IconPlugin([16, 32, 64, 80, 128]),
];

module.exports = [headless, excelFunctions, taskpane];
module.exports.pageConfig = pageConfig;
