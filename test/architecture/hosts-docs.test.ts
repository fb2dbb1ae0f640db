import { readFileSync } from "node:fs";
import { join } from "node:path";
import { degradedOf } from "../../sheets-addon/limits/degraded-of";
import { everyConstruct } from "../headless/xlsx/every-construct";

const root = join(__dirname, "../..");
const page = readFileSync(join(root, "docs/hosts.md"), "utf8");
const listed = [...page.matchAll(/^- (.+)$/gm)].map(([, sentence = ""]) => sentence);

const source = readFileSync(join(root, "sheets-addon/limits/degraded-of.ts"), "utf8");
const sentences = [...source.matchAll(/"([^"]+\.)"/g)].map(([, sentence = ""]) => sentence);

test("docs/hosts.md names every sentence that Google Sheets' host can say of a tab, and no other", () => {
  expect(listed).toEqual(sentences);
});

test("the sentences are found where the host has them", () => {
  const said = everyConstruct("PMO Ranking").flatMap(degradedOf);
  expect(said.length).toBeGreaterThan(5);
  expect(sentences).toEqual(expect.arrayContaining(said));
});
