import { fullName } from "../../../core/domain/full-name";

test("a record is named by its id and its name, once where they are the same", () => {
  expect(fullName({ id: "A1", name: "Portal" })).toBe("A1 Portal");
  expect(fullName({ id: "Portal", name: "Portal" })).toBe("Portal");
});
