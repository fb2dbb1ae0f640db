import { deflateSync } from "fflate";
import { crc32, deflate, inflate, inflateAnywhere } from "../../../headless/host/xlsx/zip-codec";
import { crc32Of } from "../../../headless/host/xlsx/zip-crc";

const bytes = new TextEncoder().encode("Projects and their budgets. ".repeat(5000));
const packed = deflateSync(bytes);

test.each([
  ["Node's own", inflate],
  ["the one for any place", inflateAnywhere],
])("%s unpacking gives the bytes, and tells damage from too much", (_, unpack) => {
  expect(unpack(packed, bytes.length)).toEqual(bytes);
  expect(unpack(packed, bytes.length - 1)).toBe("larger");
  expect(unpack(packed.slice(0, 20), bytes.length)).not.toEqual(bytes);
  expect(unpack(new Uint8Array([255, 255, 255]), 10)).toBeUndefined();
});

test("what is packed unpacks to the same, and both ways of summing agree", () => {
  expect(inflateAnywhere(deflate(bytes, 6), bytes.length)).toEqual(bytes);
  expect(crc32(bytes)).toBe(crc32Of(bytes));
});
