import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import tseslint from "typescript-eslint";

const LIMITS = {
  "max-lines": ["error", { max: 250 }],
  "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", 3],
};

/** Functions whose last bit differs between engines: core takes them from a fdlibm port. */
const ENGINE_DEPENDENT = [
  "exp",
  "expm1",
  "log",
  "log1p",
  "log2",
  "log10",
  "pow",
  "sin",
  "cos",
  "tan",
  "asin",
  "acos",
  "atan",
  "atan2",
  "sinh",
  "cosh",
  "tanh",
  "cbrt",
  "hypot",
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "./tsconfig.json",
          "./panel/tsconfig.json",
          "./test/panel/tsconfig.json",
          "./workbench/tsconfig.json",
          "./sheets-addon/sidebar/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      ...LIMITS,
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
      ],
    },
  },
  {
    files: ["core/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        { publicOnly: true, require: { FunctionDeclaration: true }, enableFixer: false },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The core takes its randomness as an argument." },
        { object: "Date", property: "now", message: "The core takes its date as an argument." },
        ...ENGINE_DEPENDENT.map((property) => ({
          object: "Math",
          property,
          message: "Differs between engines: see core/math.",
        })),
      ],
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "Days are serial numbers: core/domain/day.ts." },
        { name: "console", message: "The core prints nothing." },
        { name: "Excel", message: "Only excel-addin/host touches Excel." },
        { name: "SpreadsheetApp", message: "Only sheets-addon touches Sheets." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "BinaryExpression[operator='**']", message: "Differs between engines: see core/math." },
        { selector: "TSEnumDeclaration", message: "A union, not an enum." },
        { selector: "ClassDeclaration", message: "Data and functions, not classes." },
      ],
    },
  },
  {
    files: ["headless/**/*.ts", "excel-addin/**/*.ts"],
    ignores: ["excel-addin/host/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only excel-addin/host touches Excel." },
        { name: "OfficeExtension", message: "Only excel-addin/host touches Excel." },
        { name: "SpreadsheetApp", message: "Only sheets-addon touches Sheets." },
      ],
    },
  },
  {
    files: ["sheets-addon/{host,server}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Intl", message: "Nothing says that Apps Script has all of it: Utilities.formatDate." },
        {
          name: "console",
          message: "It writes into a log of Google's: what is the user's stays with the user.",
        },
        {
          name: "Logger",
          message: "It writes into a log of Google's: what is the user's stays with the user.",
        },
        { name: "UrlFetchApp", message: "Nothing is sent anywhere." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        {
          selector: "BinaryExpression[operator='instanceof'][right.name='Date']",
          message: "Sheets' dates may come from another realm: Object.prototype.toString.",
        },
        {
          selector: ":matches(AwaitExpression, [async=true], NewExpression[callee.name='Promise'])",
          message: "Apps Script has no event loop: the server is synchronous.",
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "bench/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 400 }],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["core/math/**/*.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["test/doubles/excel/*.js"],
    languageOptions: { globals: { window: "readonly", document: "readonly", OfficeExtension: "readonly" } },
  },
  {
    files: ["**/*.{mjs,cjs,js}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        Buffer: "readonly",
      },
    },
  },
);
