const path = require("node:path");

/** @type {import("webpack").Configuration} */
module.exports = {
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
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
};
