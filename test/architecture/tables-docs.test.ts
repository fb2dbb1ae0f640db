import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TABLE_KINDS, tableKind } from "../../core/table/kinds/all";
import { MAPPING_TABLE, SETTINGS_TABLE } from "../../core/table/kinds/settings-tables";
import type { ColumnKind, ColumnType } from "../../core/table/table-kind";

const page = readFileSync(join(__dirname, "../../docs/tables.md"), "utf8");

/** What may stand in a column's cells, in the words of the page. */
function typeInWords(type: ColumnType): string {
  switch (type.kind) {
    case "enum":
      return Object.keys(type.words).join(", ");
    case "ref":
      return `${type.list ? "list of ids" : "id"} of ${tableKind(type.table).title}`;
    case "yes-no":
      return "yes, no";
    default:
      return type.kind;
  }
}

function lineOf({ title, required, type, help }: ColumnKind): string {
  const name = required ? `**${title}**` : title;
  return `| ${name} | ${typeInWords(type)} | ${help.replace(/\|/g, "\\|")} |`;
}

const tables = [...TABLE_KINDS, SETTINGS_TABLE, MAPPING_TABLE].map((table) => ({
  ...table,
  section: page.split(/^## /m).find((section) => section.startsWith(`${table.title}\n`)) ?? "",
}));

test.each(tables)("docs/tables.md has a section $title with what it switches on", ({ section, help }) => {
  expect(section).toContain(help);
});

test.each(tables)("docs/tables.md lists every column of $title, and no other", ({ section, columns }) => {
  const [, ...lines] = section.split("\n").filter((line) => line.startsWith("| "));
  expect(lines).toEqual(Object.values(columns).map(lineOf));
});

const sideBySide = TABLE_KINDS.flatMap((table) =>
  Object.values(table.sideBySide ?? {}).map(({ title }) => ({ table: table.title, column: title })),
);

test.each(sideBySide)("$table says that it takes a column $column beside others", ({ table, column }) => {
  const section = tables.find(({ title }) => title === table)?.section ?? "";
  expect(section).toMatch(new RegExp(`Side by side:[^\\n]*\\b${column}\\b`));
});
