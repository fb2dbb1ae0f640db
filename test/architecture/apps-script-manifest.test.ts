import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "sheets-addon/appsscript.json"), "utf8");
const described = JSON.parse(manifest) as Record<string, unknown>;

/** https://developers.google.com/apps-script/manifest: what an editor add-on that asks for little needs of it. */
const SCOPES = ["spreadsheets.currentonly", "script.container.ui", "script.scriptapp"];

test("the manifest has the keys of an editor add-on and no others", () => {
  expect(Object.keys(described).sort()).toEqual(
    ["timeZone", "dependencies", "exceptionLogging", "runtimeVersion", "oauthScopes"].sort(),
  );
  expect(described["runtimeVersion"]).toBe("V8");
  expect(described["dependencies"]).toEqual({});
});

test("it asks for the open spreadsheet, the panel and the hourly refresh: no drive, no mail, no network", () => {
  expect(described["oauthScopes"]).toEqual(SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`));
});

test("no error message, which may hold a cell's text, goes into a log of Google's", () => {
  expect(described["exceptionLogging"]).toBe("NONE");
});

test("the script's zone is one without summer time: its clock shows a day of no user", () => {
  expect(described["timeZone"]).toBe("Etc/UTC");
});

test("clasp would push the code, its notices and the manifest from where the build puts them, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-clasp-"));
  try {
    const example = JSON.parse(readFileSync(join(root, ".clasp.json.example"), "utf8")) as {
      readonly rootDir: string;
    };
    mkdirSync(join(folder, example.rootDir), { recursive: true });
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ ...example, scriptId: "1".repeat(57) }));
    writeFileSync(join(folder, example.rootDir, "Code.js"), "function onOpen() {}\n");
    writeFileSync(join(folder, example.rootDir, "CodeNotices.html"), "<pre></pre>\n");
    writeFileSync(join(folder, example.rootDir, "appsscript.json"), manifest);
    const clasp = join(root, "node_modules/@google/clasp/build/src/index.js");
    const answer = execFileSync(process.execPath, [clasp, "status", "--json"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, HOME: folder },
    });
    const { filesToPush, untrackedFiles } = JSON.parse(answer) as Record<string, string[]>;
    expect([...filesToPush!].sort()).toEqual([
      join(example.rootDir, "Code.js"),
      join(example.rootDir, "CodeNotices.html"),
      join(example.rootDir, "appsscript.json"),
    ]);
    expect(untrackedFiles).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
