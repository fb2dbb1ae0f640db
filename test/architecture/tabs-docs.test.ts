import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runToEnd, sampleIntake } from "../doubles/sample-run";

const page = readFileSync(join(__dirname, "../../docs/tabs.md"), "utf8");
/** One per period, cash flow or criterion: the page says so in a sentence. */
const REPEATED = /^([A-Z][a-z]{2} \d\d|CF.*|.+ \((points|raw)\))$/;

const columns = runToEnd(sampleIntake).models.flatMap(({ title: tab, bands }) => {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${tab}\n`)) ?? "";
  return bands
    .flat()
    .flatMap(({ block }) => (block.kind === "table" ? [block] : []))
    .flatMap((table) => table.columns.map((column) => ({ tab, section, table: table.name, ...column })))
    .filter(({ title }) => !REPEATED.test(title));
});
const visible = columns.filter(({ detail }) => detail !== true);
const details = columns.filter(({ detail }) => detail === true);

test("the sample has columns on the page and columns beside it", () => {
  expect(visible.length).toBeGreaterThan(100);
  expect(details.length).toBeGreaterThan(80);
});

test.each(visible)("docs/tabs.md, $tab: $table shows $title", ({ section, title, help }) => {
  if (help === undefined) expect(section).toMatch(new RegExp(`(^|[|·:] )${escaped(title)}( [|·]|$)`, "m"));
  else expect(section).toContain(`| ${title} | ${help} |`);
});

test.each(details)("docs/tabs.md, $tab: $table has $title grouped away", ({ section, title }) => {
  expect(section).toMatch(new RegExp(`[:·] ${escaped(title)}( ·|$)`, "m"));
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
