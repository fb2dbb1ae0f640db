import { periodsOfRoles } from "../../../core/selection/role-periods";
import type { RolePeriod } from "../../../core/selection/sources";

const role = (name: string, start: number): RolePeriod => ({
  ...{ role: name, period: { start, finish: start + 89 }, capacity: 2 },
  wanted: new Map(),
});

test("a role's periods are found whatever the case of its name, and the plan is asked for once, when the first is", () => {
  let asked = 0;
  const periodsOf = periodsOfRoles({
    get roles() {
      asked += 1;
      return [role("Engineer", 1), role("Tester", 1), role("engineer", 91)];
    },
  });
  expect(asked).toBe(0);
  expect(periodsOf("ENGINEER").map(({ period }) => period.start)).toEqual([1, 91]);
  expect(periodsOf("Writer")).toEqual([]);
  expect(asked).toBe(1);
});
