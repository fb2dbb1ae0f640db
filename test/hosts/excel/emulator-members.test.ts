/** @jest-environment-options {"globalsCleanup": "off"} */
import { loadClient } from "../../doubles/excel/client";
import { DEFINED } from "../../doubles/excel/serve";
import "../../doubles/excel/served/workbook";

loadClient();
const library = globalThis as unknown as Readonly<
  Record<"Excel", Readonly<Record<string, { prototype: object }>>>
>;

/** Names of the wire in the source of the client's own accessors and methods. */
const WIRE =
  /(?:_create(?:Property|Method)Object\([\w.]+, this, |_invoke(?:Method|SetProperty)\((?:this|thisObj), |obj\[)"(\w+)"/g;

function membersOf(name: string): Set<string> {
  const prototype = library.Excel[name]?.prototype ?? {};
  const sources = Object.values(Object.getOwnPropertyDescriptors(prototype)).flatMap(
    (property: PropertyDescriptor) =>
      Object.values(property as Readonly<Record<string, unknown>>).filter(
        (part) => typeof part === "function",
      ),
  );
  // What the client does by hand for a class stands beside it: `_CC.Worksheet_ShowGridlines_Set`.
  const byHand = Object.entries(library.Excel["_CC"] ?? {}).filter(([key]) => key.startsWith(`${name}_`));
  const all = [...sources, ...byHand.map(([, source]) => source)];
  return new Set(
    all.flatMap((source) =>
      [...(source as () => void).toString().matchAll(WIRE)].map(([, member = ""]) => member),
    ),
  );
}

test("the client is the one whose inside the emulator was made for", () => {
  const { Excel, OfficeExtension } = globalThis as unknown as Record<string, Record<string, unknown>>;
  expect(typeof Excel?.["run"]).toBe("function");
  expect(OfficeExtension?.["HostBridge"]).toHaveProperty("init");
  expect(DEFINED.size).toBeGreaterThan(60);
});

test.each([...DEFINED])(
  "the emulated %s invents nothing: Microsoft's client has every member",
  (name, members) => {
    const real = membersOf(name);
    expect(real.size).toBeGreaterThan(0);
    expect(members.filter((member) => !real.has(member))).toEqual([]);
  },
);
