import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const faults: string[] = [];
const document = new DOMParser({ onError: (_, message) => faults.push(message) }).parseFromString(
  xml,
  "text/xml",
);
const app = document.documentElement!;

const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
const namesOf = (element: Element): string[] => childrenOf(element).map(({ localName }) => localName ?? "");
const all = (name: string): Element[] => [...document.getElementsByTagNameNS("*", name)];
const valueOf = (element: Element): string => element.getAttribute("DefaultValue") ?? "";

/** The order in which Microsoft's schema wants the children, where it wants one. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
      " ",
    ),
  VersionOverrides: "Description Requirements Hosts Resources".split(" "),
  Host: "Runtimes AllFormFactors DesktopFormFactor".split(" "),
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint".split(" "),
  ExtensionPoint: "Script Page Metadata Namespace CustomTab OfficeMenu".split(" "),
  OfficeMenu: ["Control"],
  CustomTab: "Group Label".split(" "),
  Group: "Label Icon Control".split(" "),
  Control: "Label Supertip Icon Action Enabled".split(" "),
  Supertip: "Title Description".split(" "),
  Resources: "Images Urls ShortStrings LongStrings".split(" "),
};

test("the manifest is well-formed, and a task pane add-in", () => {
  expect(faults).toEqual([]);
  expect(app.getAttribute("xsi:type")).toBe("TaskPaneApp");
});

test("children stand in the order of the schema", () => {
  for (const [name, order] of Object.entries(ORDERS)) {
    for (const element of all(name)) {
      const places = namesOf(element).map((child) => order.indexOf(child));
      expect(places).not.toContain(-1);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
  }
});

test("it says who it is: a GUID, the product's version, and texts that fit", () => {
  const text = (name: string): string =>
    childrenOf(app).find(({ localName }) => localName === name)?.textContent ?? "";
  expect(text("Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(text("Version")).toBe(`${version}.0`);
  expect(valueOf(all("DisplayName")[0]!).length).toBeLessThanOrEqual(125);
  expect(valueOf(all("Description")[0]!).length).toBeLessThanOrEqual(250);
  expect(text("Permissions")).toBe("ReadWriteDocument");
});

const resources = all("Resources").flatMap(childrenOf).flatMap(childrenOf);
const kinds = new Map(
  resources.map((element) => [element.getAttribute("id"), element.parentNode?.nodeName ?? ""]),
);

test("every resource is used, by what may use its kind, and every one that is used is there", () => {
  const uses = [...document.getElementsByTagName("*")].flatMap((element) => {
    const resid = element.getAttribute("resid");
    return resid === null
      ? []
      : [{ resid, name: element.localName ?? "", above: element.parentNode?.localName }];
  });
  const kindFor = ({ name, above }: (typeof uses)[number]): string => {
    if (name === "Image") return "bt:Images";
    if (["Runtime", "FunctionFile", "SourceLocation"].includes(name)) return "bt:Urls";
    return name === "Description" && above === "Supertip" ? "bt:LongStrings" : "bt:ShortStrings";
  };
  for (const use of uses)
    expect({ ...use, kind: kinds.get(use.resid) }).toEqual({ ...use, kind: kindFor(use) });
  expect([...kinds.keys()].sort()).toEqual([...new Set(uses.map(({ resid }) => resid))].sort());
  for (const id of kinds.keys()) expect(id!.length).toBeLessThanOrEqual(32);
  for (const element of resources) {
    const most =
      { "bt:ShortStrings": 125, "bt:LongStrings": 250 }[element.parentNode?.nodeName ?? ""] ?? 2048;
    expect(valueOf(element).length).toBeLessThanOrEqual(most);
  }
});

test("one runtime is shared: the pane, the ribbon's functions and the runtime are one page", () => {
  const pages = ["Runtime", "FunctionFile"].flatMap(all).map((element) => element.getAttribute("resid"));
  const panes = all("Action")
    .flatMap(childrenOf)
    .filter(({ localName }) => localName === "SourceLocation");
  const shared = [...pages, ...panes.map((element) => element.getAttribute("resid"))];
  expect(new Set(shared)).toEqual(new Set(["Taskpane.Url"]));
  expect(all("Runtime")[0]?.getAttribute("lifetime")).toBe("long");
  expect(all("TaskpaneId")).toEqual([]);
  expect(all("Set").map((set) => set.getAttribute("Name"))).toContain("SharedRuntime");
});

test("every button has an id, words and icons of its own, and does one of two things", () => {
  const controls = all("Control");
  const ids = controls.map((control) => control.getAttribute("id"));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain(null);
  for (const control of controls) {
    expect(control.getAttribute("xsi:type")).toBe("Button");
    const inside = [...control.getElementsByTagNameNS("*", "Image")];
    expect(inside.map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
    const action = childrenOf(control).find(({ localName }) => localName === "Action")!;
    const child = { ShowTaskpane: "SourceLocation", ExecuteFunction: "FunctionName" }[
      action.getAttribute("xsi:type") ?? ""
    ];
    expect(namesOf(action)).toEqual([child]);
  }
});

test("the buttons stand on the tab, and one in the menu of cells", () => {
  const idsIn = (element: Element): (string | null)[] =>
    [...element.getElementsByTagNameNS("*", "Control")].map((control) => control.getAttribute("id"));
  const points = all("ExtensionPoint").map((point) => [point.getAttribute("xsi:type"), idsIn(point)]);
  expect(points).toEqual([
    ["CustomFunctions", []],
    ["PrimaryCommandSurface", ["Pmo.Pane", "Pmo.Check", "Pmo.Run", "Pmo.Dashboard", "Pmo.Template"]],
    ["ContextMenu", ["Pmo.Explain"]],
  ]);
  expect(all("OfficeMenu").map((menu) => menu.getAttribute("id"))).toEqual(["ContextMenuCell"]);
});

test("every button's function is one that the pane joins to the ribbon", () => {
  const ribbon = readFileSync(join(root, "excel-addin/taskpane/ribbon.ts"), "utf8");
  const names = all("FunctionName").map(({ textContent }) => textContent ?? "");
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(ribbon).toMatch(new RegExp(`^ +${name}: \\(\\) => panel\\.`, "m"));
  const joined = [...ribbon.matchAll(/^ +(\w+): \(\) => panel\./gm)].map(([, name]) => name);
  expect([...joined].sort()).toEqual([...names].sort());
});

test("every address is one that the build makes a file for, under the one address that is set", () => {
  const addresses = [...xml.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(
    ([, address = ""]) => new URL(address),
  );
  expect(new Set(addresses.map(({ origin }) => origin))).toEqual(new Set(["https://localhost:3000"]));
  const config = readFileSync(join(root, "webpack.config.cjs"), "utf8");
  const sizes = /new IconPlugin\(\[([\d, ]+)\]\)/.exec(config)?.[1]?.split(", ") ?? [];
  const made = new Set([
    ...sizes.map((size) => `/icon-${size}.png`),
    "/taskpane.html",
    "/functions.js",
    "/functions.json",
  ]);
  expect(addresses.map(({ pathname }) => pathname).filter((name) => !made.has(name))).toEqual([]);
});
