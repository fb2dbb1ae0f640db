/** The arrows of the house: who may look at whom (docs/architecture.md). */
const SLICES =
  "scoring|selection|earned-value|forecast|schedule|simulation|capacity|matching|finance|risk|governance|scorecard|benefits|lessons|changes|intake";
const METHOD_FILE = `^core/(${SLICES})/(?!input|measures|report|json)[^/]+\\.ts$`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "\\.d\\.ts$",
          "^core/index\\.ts$",
          "^solver/index\\.ts$",
          "\\.test\\.ts$",
          "^core/domain/assumption\\.ts$",
          "^excel-addin/taskpane/worker\\.ts$",
          "^test/e2e/panel/(page\\.ts|excel-on-the-web\\.js)$",
          "^test/e2e/sheets/script-run\\.js$",
          "^test/doubles/excel/office-on-http\\.js$",
          "^workbench/page\\.ts$",
        ],
      },
      to: {},
    },
    {
      name: "math-stands-alone",
      severity: "error",
      from: { path: "^core/math" },
      to: { path: "^(core/(?!math)|headless|test)" },
    },
    {
      name: "domain-knows-math-only",
      severity: "error",
      from: { path: "^core/domain" },
      to: { path: "^(core/(?!domain|math)|headless|test)" },
    },
    {
      name: "table-knows-math-and-domain",
      severity: "error",
      from: { path: "^core/table" },
      to: { path: "^(core/(?!table|domain|math)|headless|test)" },
    },
    {
      name: "a-method-knows-no-table-and-no-sheet",
      severity: "error",
      from: { path: METHOD_FILE },
      to: { path: "^core/(table|report)" },
    },
    {
      name: "slices-do-not-meet",
      severity: "error",
      from: { path: `^core/(${SLICES})/` },
      to: { path: `^core/(${SLICES})/`, pathNot: "^core/$1/" },
    },
    {
      name: "slices-do-not-know-who-joins-them",
      severity: "error",
      from: { path: `^core/(${SLICES}|report|table|domain|math)/` },
      to: { path: "^core/(commands|dashboard|measures|functions|index)" },
    },
    {
      name: "core-stands-alone",
      severity: "error",
      from: { path: "^core" },
      to: { path: "^(solver|headless|panel|excel-addin|sheets-addon|workbench|test|bench|tools)" },
    },
    {
      name: "core-takes-few-libraries",
      severity: "error",
      from: { path: "^core" },
      to: {
        dependencyTypes: ["npm", "core", "npm-dev"],
        pathNot: "node_modules/@stdlib/math-base-special-(exp|ln|pow)",
      },
    },
    {
      // HiGHS is WebAssembly that is loaded: no part of the pure core, and shared by the hosts that can run it.
      name: "the-solver-knows-the-programmes-alone",
      severity: "error",
      from: { path: "^solver" },
      to: { path: "^(core/(?!math)|headless|panel|excel-addin|sheets-addon|workbench|test|bench|tools)" },
    },
    {
      name: "others-take-the-solver-s-door",
      severity: "error",
      from: { path: "^(headless|excel-addin)" },
      to: { path: "^solver/(?!index\\.ts)" },
    },
    {
      // At Google there is no WebAssembly to count on, and what shares the panel brings its own solver.
      name: "only-hosts-with-webassembly-know-the-solver",
      severity: "error",
      from: { path: "^(panel|sheets-addon|workbench)" },
      to: { path: "^solver" },
    },
    {
      name: "only-the-solver-knows-highs",
      severity: "error",
      from: { path: "^(core|headless|panel|excel-addin|sheets-addon|workbench)" },
      to: { path: "node_modules/highs/" },
    },
    {
      name: "hosts-take-the-door",
      severity: "error",
      from: { path: "^(headless|excel-addin|sheets-addon|workbench)" },
      to: { path: "^core/(?!(functions/)?index\\.ts)" },
    },
    {
      name: "the-panel-knows-the-core-alone",
      severity: "error",
      from: { path: "^panel" },
      to: { path: "^(core/(?!index\\.ts)|headless|excel-addin|sheets-addon|workbench)" },
    },
    {
      name: "excel-addin-knows-core-panel-and-solver",
      severity: "error",
      from: { path: "^excel-addin" },
      to: { path: "^(headless|sheets-addon|workbench|bench|tools)" },
    },
    {
      name: "sheets-addon-knows-core-and-panel",
      severity: "error",
      from: { path: "^sheets-addon" },
      to: { path: "^(headless|excel-addin|workbench|bench|tools)" },
    },
    {
      // The server runs at Google and the page in the browser: they share types, and call each other by name.
      name: "the-sheets-server-knows-no-page",
      severity: "error",
      from: { path: "^sheets-addon/(host|server)" },
      to: { path: "^(panel|sheets-addon/sidebar)" },
    },
    {
      name: "the-sidebar-does-not-run-the-server",
      severity: "error",
      from: { path: "^sheets-addon/sidebar" },
      to: { path: "^sheets-addon/(host|server)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "headless-knows-no-other-host",
      severity: "error",
      from: { path: "^headless" },
      to: { path: "^(excel-addin|sheets-addon|panel|workbench)" },
    },
    {
      name: "the-workbench-knows-files-and-the-emulator",
      severity: "error",
      from: { path: "^workbench" },
      to: { path: "^(excel-addin|sheets-addon|panel|bench|tools|headless/(?!host/xlsx/))" },
    },
    {
      name: "nobody-knows-the-tests",
      severity: "error",
      from: { pathNot: "^(test|bench|workbench)" },
      to: { path: "^test" },
    },
    {
      // A page for trying out: the pane on it is answered by the same Excel as in the tests.
      name: "the-workbench-knows-the-emulator-of-the-tests",
      severity: "error",
      from: { path: "^workbench" },
      to: { path: "^test/(?!doubles/excel/)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
