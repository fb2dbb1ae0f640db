import { TABLE_KINDS } from "../../../../core/table/kinds/all";
import { MAPPING_TABLE, SETTINGS_TABLE } from "../../../../core/table/kinds/settings-tables";
import type { ColumnKind } from "../../../../core/table/table-kind";

const tables = TABLE_KINDS.map((kind) => [kind.title, kind] as const);

test.each(tables)("%s: no header means two of its columns", (_, kind) => {
  const owners = new Map<string, string[]>();
  for (const [field, { title, synonyms, type }] of Object.entries<ColumnKind>(kind.columns)) {
    // Marks and money under the same header are told apart by what the cells hold.
    const holds = type.kind === "rating" ? " in marks" : "";
    for (const name of new Set([title.toLowerCase(), ...synonyms])) {
      const header = name + holds;
      owners.set(header, [...(owners.get(header) ?? []), field]);
    }
  }
  expect([...owners].filter(([, fields]) => fields.length > 1)).toEqual([]);
});

test.each(tables)("%s: no word of a list means two things", (_, kind) => {
  for (const { type } of Object.values<ColumnKind>(kind.columns)) {
    if (type.kind !== "enum") continue;
    const words = Object.entries(type.words).flatMap(([word, also]) => [word, ...also]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  }
});

test.each(tables)("%s: its synonyms are lower case and its help is a sentence", (_, kind) => {
  for (const { synonyms, help } of [kind, ...Object.values<ColumnKind>(kind.columns)]) {
    expect(synonyms).toEqual(synonyms.map((word) => word.toLowerCase().trim()));
    expect(help).toMatch(/^[A-Z0-9].*\.$/);
  }
});

test.each(tables)(
  "%s: what a period grid and side-by-side columns fill are fields of the record",
  (_, kind) => {
    const { periods, sideBySide = {} } = kind;
    const filled = [
      ...(periods ? [periods.start, ...(periods.finish ? [periods.finish] : []), ...periods.values] : []),
      ...Object.values(sideBySide).flatMap(({ field, sets }) => [field, ...Object.keys(sets)]),
    ];
    expect(filled.filter((field) => !(field in kind.columns))).toEqual([]);
  },
);

test("two tables never have the same title", () => {
  const titles = [...TABLE_KINDS, SETTINGS_TABLE, MAPPING_TABLE].map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
