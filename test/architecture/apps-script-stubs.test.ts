import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

interface Plugin {
  apply(compiler: object): void;
}
const load = createRequire(__filename);
const AppsScriptStubsPlugin = load("../../tools/apps-script-stubs-plugin.cjs") as new (
  options: object,
) => Plugin;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gridfolio-stubs-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A hook that calls at once what is put into it. */
function tapped<T>(call: (added: T) => void): (name: unknown, added: T) => void {
  return (_, added) => {
    call(added);
  };
}

/** The script that the plugin makes of a bundle, with these files as the entry and its module. */
function built(entry: string, module: string, bundle = "var LIB;"): string {
  writeFileSync(join(folder, "index.ts"), entry);
  writeFileSync(join(folder, "menu.ts"), module);
  let asset = new webpack.sources.RawSource(bundle);
  const compilation = {
    hooks: {
      processAssets: {
        tap: tapped((add: () => void) => {
          add();
        }),
      },
    },
    updateAsset: (_: string, change: (before: typeof asset) => typeof asset) => {
      asset = change(asset);
    },
  };
  const hooks = {
    thisCompilation: {
      tap: tapped((begin: (one: object) => void) => {
        begin(compilation);
      }),
    },
  };
  new AppsScriptStubsPlugin({
    entry: join(folder, "index.ts"),
    library: "LIB",
    asset: "Code.js",
    customFunctions: {
      declarations: "sheets-addon/server/function-declarations.ts",
      calledBy: "customFunction",
    },
  }).apply({ webpack, hooks });
  return String(asset.source());
}

const ENTRY = 'export { onOpen } from "./menu";\n';

test("an export of the entry is declared at the top level, with its words and parameters", () => {
  const script = built(
    ENTRY,
    "/** Opens it. */\nexport function onOpen(event: object, times = 1): void {}\n",
  );
  expect(script).toContain(
    "\n/** Opens it. */\nfunction onOpen(event, times) {\n  return LIB.onOpen(event, times);\n}\n",
  );
});

test("the door of the custom functions and types alone are not declared", () => {
  const entry = `${ENTRY}export { customFunction } from "./functions";\nexport type { Answer } from "./menu";\n`;
  const script = built(entry, "/** Opens it. */\nexport function onOpen(): void {}\n");
  expect(script).not.toMatch(/function (customFunction|Answer)\b/);
  expect(script).toContain('return LIB.customFunction("CPI", arguments);');
});

test("what the minifier left of other scripts is written as escapes, in or beside a character class", () => {
  const script = built(
    ENTRY,
    "/** Opens it. */\nexport function onOpen(): void {}\n",
    "var LIB=/→|[🔴🟢]/u;",
  );
  const [bundle = ""] = script.split("\n");
  expect(bundle).toBe("var LIB=/\\u2192|[\\ud83d\\udd34\\ud83d\\udfe2]/u;");
  expect(/^[\ud83d\udd34\ud83d\udfe2]$/u.test("🟢")).toBe(true);
});

const DOC = "/** Opens it. */\nexport ";
test.each([
  {
    name: "an entry that does something itself",
    entry: "export const version = 1;\n",
    module: "",
    message: /only `export \{ name \} from ".\/file"` may stand here/,
  },
  {
    name: "a function that is an expression",
    module: `${DOC}const onOpen = () => {};\n`,
    message: /onOpen must be a function declaration/,
  },
  {
    name: "a function that is not there",
    module: "export {};\n",
    message: /onOpen must be a function declaration/,
  },
  {
    name: "a function without words",
    module: "export function onOpen(): void {}\n",
    message: /onOpen has no doc comment/,
  },
  {
    name: "a parameter that is no plain name",
    module: `${DOC}function onOpen({ source }): void {}\n`,
    message: /must be plain names/,
  },
  {
    name: "a rest parameter",
    module: `${DOC}function onOpen(...all): void {}\n`,
    message: /must be plain names/,
  },
  {
    name: "a name that Apps Script hides",
    entry: 'export { open_ } from "./menu";\n',
    module: `${DOC}function open_(): void {}\n`,
    message: /open_ is no name that Apps Script shows/,
  },
  {
    name: "a name that a custom function has",
    entry: 'export { PMO_CPI } from "./menu";\n',
    module: `${DOC}function PMO_CPI(): void {}\n`,
    message: /two entry points PMO_CPI/,
  },
])("$name fails the build", ({ entry = ENTRY, module, message }) => {
  expect(() => built(entry, module)).toThrow(message);
});
