import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";
import { parse, type Comment } from "acorn";
import { FUNCTIONS, isOptional } from "../../core/functions/index";
import { functionsMetadata } from "../../excel-addin/functions/metadata";
import { loadedScript, SERVICES } from "../doubles/apps-script";
import { builtForSheets } from "../doubles/sheets-bundle";

/** What menus, triggers and the sidebar call. */
const ENTRY_POINTS = [
  ...["onInstall", "onOpen", "showPanel"],
  ...["checkTables", "insertTemplate", "runDashboard", "runEverything"],
  ...["refresh", "startRefresh", "stopRefresh", "selfTest"],
  ...["panelBeginDrawing", "panelDrawPiece", "panelDropDrawing", "panelOpenBook", "panelReadParts"],
  ...["panelSelectCell", "panelSelectedCell", "panelShowTabs"],
];
/** The one name that everything else hides behind. */
const LIBRARY = "GRIDFOLIO__";
const { code, manifest } = builtForSheets();

/** A function at the top level, with the doc comment that stands right above it. */
interface TopLevel {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly comment: string;
}

const comments: Comment[] = [];
const program = parse(code, { ecmaVersion: 2020, sourceType: "script", onComment: comments });
const topLevel = program.body.flatMap((node): TopLevel[] => {
  if (node.type !== "FunctionDeclaration") return [];
  const above = comments.find(({ end }) => /^\n$/.test(code.slice(end, node.start)));
  const parameters = node.params.map((one) => (one.type === "Identifier" ? one.name : one.type));
  return [{ name: node.id.name, parameters, comment: above?.value ?? "" }];
});

test("beside it stands the manifest, as it is written", () => {
  expect(manifest).toBe(readFileSync(join(__dirname, "../../sheets-addon/appsscript.json"), "utf8"));
});

test("it is a script of the year 2020: what is newer, Apps Script may refuse", () => {
  expect(program.body.length).toBeGreaterThan(ENTRY_POINTS.length);
});

test("it uses nothing but the language and the services that it may use", () => {
  const globals = Object.fromEntries(SERVICES.map((name) => [name, "readonly" as const]));
  const messages = new Linter().verify(code, [
    {
      languageOptions: { ecmaVersion: 2020, sourceType: "script", globals },
      linterOptions: { noInlineConfig: true },
      rules: {
        "no-undef": ["error", { typeof: true }],
        "no-eval": "error",
        "no-new-func": "error",
        "no-restricted-globals": ["error", "Intl", "Atomics", "SharedArrayBuffer", "Promise"],
      },
    },
  ]);
  expect(messages.map(({ message }) => message)).toEqual([]);
});

test("it asks no network, keeps no log and makes no code from text", () => {
  const asked =
    /UrlFetchApp|XMLHttpRequest|\bfetch\(|WebSocket|\beval\(|\bFunction\(|\bimport\(|console\.|\bLogger\b/g;
  expect(code.match(asked)).toBeNull();
});

test("its code is plain ASCII, and holds no comments but those of its functions", () => {
  const bare = comments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
  expect(bare.match(/[^\t\n -~]/g)).toBeNull();
  expect(comments).toHaveLength(topLevel.length);
});

test("loading it touches no service and leaves behind its functions alone", () => {
  const script = loadedScript(code);
  expect(script.touched).toEqual([]);
  expect([...script.globals].sort()).toEqual(
    [LIBRARY, ...ENTRY_POINTS, ...FUNCTIONS.map(({ name }) => `PMO_${name}`)].sort(),
  );
});

test("every function is declared by its name, with a comment that says what it does", () => {
  expect(topLevel.map(({ name }) => name)).toEqual([
    ...ENTRY_POINTS,
    ...FUNCTIONS.map(({ name }) => `PMO_${name}`),
  ]);
  for (const { name, comment } of topLevel) {
    expect({ name, comment }).toEqual({
      name,
      comment: expect.stringMatching(/^\*(\n \*)? [^\s*@]/) as unknown,
    });
  }
  expect(new Set(topLevel.map(({ name }) => name)).size).toBe(topLevel.length);
});

test("menu items and triggers are no custom functions", () => {
  for (const { name, comment } of topLevel.filter((one) => ENTRY_POINTS.includes(one.name)))
    expect({ name, custom: comment.includes("@customfunction") }).toEqual({ name, custom: false });
});

const { functions } = functionsMetadata();

test.each(functions)("PMO_$name has Excel's words and parameters", ({ name, description, parameters }) => {
  const { parameters: declared, comment } = topLevel.find((one) => one.name === `PMO_${name}`)!;
  expect(declared).toEqual(parameters.map((one) => one.name));
  const lines = comment.split("\n").map((line) => line.replace(/^ \* ?/, ""));
  expect(lines[1]).toBe(description);
  expect(lines.filter((line) => line === "@customfunction")).toHaveLength(1);
  expect(lines.filter((line) => /^@return \{[^}]+\} \w/.test(line))).toHaveLength(1);
  const described = lines.filter((line) => line.startsWith("@param "));
  expect(described).toHaveLength(parameters.length);
  for (const [index, one] of parameters.entries()) {
    const shown = one.optional ? `[${one.name}]` : one.name;
    const [, rest = ""] = /^@param \{[\w<>|]+\} (.*)$/.exec(described[index]!) ?? [];
    expect(rest.slice(0, shown.length + 1 + one.description.length)).toBe(`${shown} ${one.description}`);
  }
});

test("what may be left out stands in brackets, and nothing else", () => {
  for (const { name, arguments: all } of FUNCTIONS) {
    const { comment } = topLevel.find((one) => one.name === `PMO_${name}`)!;
    const bracketed = [...comment.matchAll(/@param \{[^}]+\} \[(\w+)\]/g)].map(([, one]) => one);
    expect(bracketed).toEqual(all.filter(isOptional).map((one) => one.name));
  }
});
