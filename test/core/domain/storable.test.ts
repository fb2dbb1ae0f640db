import { storable } from "../../../core/domain/storable";

test("half a pair and what is no character goes; whole pairs and controls stay", () => {
  expect(storable("a\uD800b\uDC00\uFFFE")).toBe("a\uFFFDb\uFFFD\uFFFD");
  expect(storable("\u{1F600}\n")).toBe("\u{1F600}\n");
  expect(storable("a\uFFFF", " ")).toBe("a ");
});
