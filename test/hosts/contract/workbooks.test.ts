/** @jest-environment-options {"globalsCleanup": "off"} */
import { closed } from "../sheets/opened";
import { WORKBOOKS } from "../workbooks";
import { ADAPTERS } from "./adapters";
import { runsAlike } from "./runs-alike";

afterEach(closed);

describe.each(WORKBOOKS)("$name", (workbook) => {
  test.each(ADAPTERS)("$host gives the same sheets, findings and tabs", (adapter) =>
    runsAlike(adapter, workbook),
  );
});
