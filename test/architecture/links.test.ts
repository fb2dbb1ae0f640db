import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const links = pages.flatMap((page) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)(?:#[^)]*)?\)/g)].map(
    ([, target = ""]) => ({ page, target }),
  ),
);

test.each(links)("$page: the link to $target leads somewhere", ({ page, target }) => {
  expect(existsSync(join(root, dirname(page), decodeURI(target)))).toBe(true);
});
