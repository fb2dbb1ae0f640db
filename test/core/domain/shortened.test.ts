import fc from "fast-check";
import { beginningOf, shortened } from "../../../core/domain/shortened";

test("a text that fits stays as it is, a longer one ends in dots", () => {
  expect(shortened("Data Platform", 13)).toBe("Data Platform");
  expect(shortened("Data Platform", 12)).toBe("Data Platfo…");
});

test("no text is cut in the middle of a character, and none comes out longer than asked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), (text, longest) => {
      const beginning = beginningOf(text, longest);
      expect(text.startsWith(beginning)).toBe(true);
      expect(beginning).not.toMatch(/\p{Surrogate}/u);
      expect(Math.min(text.length, longest) - beginning.length).toBeLessThanOrEqual(1);
    }),
  );
});

test("half a character that stood alone stays: it is the text's own", () => {
  expect(beginningOf("a\uD800b", 2)).toBe("a\uD800");
});
