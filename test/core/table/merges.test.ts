import { mergeAt } from "../../../core/table/merges";

test("a cell knows the merged area that it lies in, and none lies in another", () => {
  const title = { top: 0, left: 0, bottom: 0, right: 3 };
  const group = { top: 2, left: 1, bottom: 4, right: 1 };
  const grid = { merges: [group, title] };
  expect(mergeAt(grid, 0, 3)).toBe(title);
  expect(mergeAt(grid, 3, 1)).toBe(group);
  expect(mergeAt(grid, 1, 1)).toBeUndefined();
  expect(mergeAt(grid, 3, 2)).toBeUndefined();
});
