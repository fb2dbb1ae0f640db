import fc from "fast-check";
import { freeSheetName, freeTableName, uniqueHeaders } from "../../../core/report/workbook-names";

const anyText = fc.string({ unit: "binary", maxLength: 400 });

test("a sheet's name is one that Excel takes, and no other sheet's", () => {
  expect(freeSheetName("Plan: [A]/B?", new Set())).toBe("Plan   A  B");
  expect(freeSheetName("'", new Set())).toBe("Sheet");
  expect(freeSheetName("_x0041_", new Set())).toBe("x0041_");
  const taken = new Set(["plan"]);
  expect(freeSheetName("PLAN", taken)).toBe("PLAN (2)");
  expect(freeSheetName("Plan", taken)).toBe("Plan (3)");
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 8 }), (wanted) => {
      const names = new Set<string>();
      const given = wanted.map((text) => freeSheetName(text, names));
      expect(names.size).toBe(given.length);
      for (const name of given) {
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\\n\t]|^'|'$|^$/);
      }
    }),
  );
});

test("a table's name is a word that no other has, whatever the case", () => {
  const taken = new Set<string>();
  expect(freeTableName("PMO Forecast", taken)).toBe("PMO_Forecast");
  expect(freeTableName("pmo forecast", taken)).toBe("pmo_forecast_2");
  expect(freeTableName("3 years", taken)).toBe("_3_years");
});

test("headers are all different, none is empty, and none longer than Excel takes", () => {
  expect(uniqueHeaders(["ID", "id", "", "x\uD800"])).toEqual(["ID", "id2", "Column3", "x\uFFFD"]);
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 8 }), (headers) => {
      const unique = uniqueHeaders(headers).map((header) => header.toLowerCase());
      expect(new Set(unique).size).toBe(headers.length);
      expect(unique.every((header) => header !== "")).toBe(true);
    }),
  );
});
