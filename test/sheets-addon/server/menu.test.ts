import { loadedScript, service, type LoadedScript } from "../../doubles/apps-script";
import { builtForSheets } from "../../doubles/sheets-bundle";

const { code } = builtForSheets();

/** A spreadsheet in which the add-on is not used yet: Google lets it put up its menu, and nothing else (AuthMode.NONE). */
function opened(): { readonly script: LoadedScript; readonly menu: () => readonly (readonly string[])[] } {
  const items: string[][] = [];
  let isUp = false;
  const menu = service("Menu", {
    addItem: (label: string, handler: string) => {
      items.push([label, handler]);
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => {
      isUp = true;
    },
  });
  const ui = service("Ui", { createAddonMenu: () => menu });
  const script = loadedScript(code, { SpreadsheetApp: { getUi: () => ui } });
  return { script, menu: () => (isUp ? items : []) };
}

/** What Google hands a trigger in this mode. */
const NOT_ENABLED = { authMode: "NONE", source: null, user: null };

test.each(["onOpen", "onInstall"])("%s puts the menu up where nothing else is allowed", (name) => {
  const { script, menu } = opened();
  script.call(name, NOT_ENABLED);
  expect(menu()[0]).toEqual(["Open the panel", "showPanel"]);
  expect(new Set(script.touched)).toEqual(new Set(["SpreadsheetApp.getUi"]));
});

test("every item of the menu has its own words and calls a function that is there", () => {
  const { script, menu } = opened();
  script.call("onOpen", NOT_ENABLED);
  const labels = menu().map(([label]) => label);
  expect(labels.length).toBeGreaterThan(0);
  expect(new Set(labels).size).toBe(labels.length);
  for (const [, handler] of menu()) {
    expect(script.globals).toContain(handler);
    expect(handler).not.toMatch(/^PMO_|_$/);
  }
});

test("the panel is the page of the build, with the product's name above it", () => {
  const shown: unknown[] = [];
  const page = { setTitle: (title: string) => ({ page: "Sidebar", title }) };
  const script = loadedScript(code, {
    SpreadsheetApp: { getUi: () => service("Ui", { showSidebar: (output: unknown) => shown.push(output) }) },
    HtmlService: {
      createHtmlOutputFromFile: (name: string) => {
        if (name !== "Sidebar") throw new Error(`No HTML file named ${name} was found.`);
        return service("HtmlOutput", page);
      },
    },
  });
  script.call("showPanel");
  expect(shown).toEqual([{ page: "Sidebar", title: "Gridfolio" }]);
});
