import { oncePerText } from "../../../core/domain/once-per-text";

test("each different text is read once, also where it reads as nothing", () => {
  const read: string[] = [];
  const lengthOf = oncePerText((text) => {
    read.push(text);
    return text === "" ? undefined : text.length;
  });
  expect(["ab", "", "ab", ""].map(lengthOf)).toEqual([2, undefined, 2, undefined]);
  expect(read).toEqual(["ab", ""]);
});
