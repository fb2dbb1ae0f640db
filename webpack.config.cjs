const path = require("node:path");

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

module.exports = [headless];
module.exports.pageConfig = pageConfig;
