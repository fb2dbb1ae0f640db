import { decided } from "../../../core/domain/decided";
import { aProject } from "../../doubles/portfolio";

test("what is decided on a project wins over its own row", () => {
  const must = aProject("P1", {
    mandatory: true,
    investmentCategory: "mandatory",
    moscow: "must",
    forced: "in",
  });
  expect(decided(must, "out")).toMatchObject({
    forced: "out",
    mandatory: false,
    investmentCategory: null,
    moscow: null,
  });
  expect(decided(must, null)).toEqual({ ...must, forced: null });
  expect(decided(aProject("P2", { moscow: "could" }), "out").moscow).toBe("could");
});
