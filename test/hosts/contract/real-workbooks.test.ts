/** @jest-environment-options {"globalsCleanup": "off"} */
import { hasRealData, REAL_WORKBOOKS, realWorkbook } from "../real-workbooks";
import { closed } from "../sheets/opened";
import { ADAPTERS } from "./adapters";
import { runsAlike } from "./runs-alike";

afterEach(closed);

const maybe = hasRealData ? test : test.skip;

describe.each(REAL_WORKBOOKS)("$name", ({ file }) => {
  maybe.each(ADAPTERS)("$host gives the same sheets, findings and tabs", (adapter) =>
    // Its size is what its owner made it: what it may cost is counted elsewhere.
    runsAlike({ ...adapter, most: { read: Infinity, draw: Infinity } }, realWorkbook(file)),
  );
});
