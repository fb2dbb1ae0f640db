import { withRelativeTargets } from "../../workbench/grid/workbook-parts";

test.each([
  ["_rels/.rels", "/xl/workbook.xml", "xl/workbook.xml"],
  ["xl/_rels/workbook.xml.rels", "/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["xl/worksheets/_rels/sheet1.xml.rels", "/xl/drawings/drawing1.xml", "../drawings/drawing1.xml"],
  ["xl/worksheets/_rels/sheet1.xml.rels", "../tables/table1.xml", "../tables/table1.xml"],
])("%s: the part that %s names is found from where it stands", (name, target, relative) => {
  expect(withRelativeTargets(`<Relationship Id="1" Target="${target}"/>`, name)).toBe(
    `<Relationship Id="1" Target="${relative}"/>`,
  );
});
