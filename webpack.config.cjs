const path = require("node:path");
const FunctionsJsonPlugin = require("./tools/functions-json-plugin.cjs");

const TYPESCRIPT = {
  test: /\.ts$/,
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
  module: { rules: [TYPESCRIPT] },
  optimization: { minimize: false },
  performance: { hints: false },
};

/** The custom functions of Excel alone: a formula must not wait for the task pane to load. */
/** @type {import("webpack").Configuration} */
const excelFunctions = {
  name: "excel-functions",
  mode: "production",
  target: ["web", "es2020"],
  devtool: false,
  entry: { functions: "./excel-addin/functions/associate.ts" },
  output: { path: path.resolve(__dirname, "dist/excel"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [TYPESCRIPT] },
  plugins: [new FunctionsJsonPlugin()],
  performance: { hints: false },
};

module.exports = [headless, excelFunctions];
