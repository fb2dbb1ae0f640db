import fc from "fast-check";
import { DEFAULT_CALENDAR } from "../../../core/domain/calendar";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { capacityOf } from "../../../core/capacity/capacity";
import type { CapacityResult, RoleCapacityRow } from "../../../core/capacity/capacity-result";
import { capacityJson } from "../../../core/capacity/json";
import { anAssignment, aPortfolio, aProject, aResource, aRoleCapacity, day } from "../../doubles/portfolio";

/** October 2026 has 22 working days (176 h), November 21 (168 h), December 23 (184 h). */
const settings = { ...DEFAULT_SETTINGS, capacityPeriods: 3 };
const span = { start: day("2026-10-01"), finish: day("2026-12-31") };
const engineer = { role: "Engineer", fullTimeEquivalent: 1 } as const;
const role = (result: CapacityResult, name: string): RoleCapacityRow => {
  const found = result.roles.find((one) => one.role === name);
  if (!found) throw new Error(`no role ${name}`);
  return found;
};
const flags = (result: CapacityResult): Record<string, readonly string[]> =>
  Object.fromEntries(result.people.map(({ person, flags: own }) => [person.name, own]));

test("confirmed, tentative and requested stand apart, and the gap is capacity less all three", () => {
  const result = capacityOf(
    aPortfolio({
      settings,
      resources: [aResource("Ann", engineer), aResource("Bob", { ...engineer, availability: 0.5 })],
      assignments: [
        anAssignment({ resource: "Ann", ...span, allocation: 0.5 }),
        anAssignment({ resource: "Bob", ...span, fullTimeEquivalent: 0.25, status: "tentative" }),
        anAssignment({ role: "engineer", ...span, fullTimeEquivalent: 1, status: "confirmed" }),
        anAssignment({ resource: "Ann", ...span, allocation: 0.5, status: "rejected" }),
      ],
    }),
  );
  expect(role(result, "Engineer").periods[0]).toMatchObject({
    heads: 2,
    capacity: 264,
    confirmed: 88,
    tentative: 44,
    requested: 176,
    gap: -44,
    gapEquivalents: -0.25,
    utilization: 0.25,
    fullTime: 176,
  });
});

test("availability lowers what projects get, never the hours that utilisation is measured on", () => {
  const [person] = capacityOf(
    aPortfolio({
      settings,
      resources: [aResource("Ann", { ...engineer, availability: 0.8 })],
      assignments: [anAssignment({ resource: "Ann", ...span, allocation: 0.71 })],
    }),
  ).people;
  expect(person?.utilization[0]).toBeCloseTo(0.71, 12);
  expect(person?.person.supply.capacity[0]).toBeCloseTo(140.8, 9);
});

test("leave comes off capacity once; a booking over it still counts and is a finding", () => {
  const result = capacityOf(
    aPortfolio({
      settings,
      resources: [aResource("Ann", engineer)],
      assignments: [
        anAssignment({ resource: "Ann", ...span, allocation: 1, project: "P" }),
        anAssignment({
          resource: "Ann",
          start: day("2026-10-05"),
          finish: day("2026-10-09"),
          workType: "leave",
        }),
      ],
    }),
  );
  expect(role(result, "Engineer").periods[0]).toMatchObject({ capacity: 136, confirmed: 176, gap: -40 });
  expect(result.conflicts).toMatchObject([
    { overHours: 40, booked: 176, net: 136, loads: [{ purpose: "P", hours: 176 }] },
  ]);
  expect(result.findings.map(({ code, found }) => [code, found])).toEqual([
    ["booked-on-leave", "2026-10-05 to 2026-10-09"],
  ]);
});

test("utilisation is over net hours, or over total hours when the setting says so", () => {
  const parts = {
    calendar: { ...DEFAULT_CALENDAR, holidays: new Set([day("2026-10-01"), day("2026-10-02")]) },
    resources: [aResource("Ann", engineer)],
    assignments: [
      anAssignment({ resource: "Ann", start: day("2026-10-01"), finish: day("2026-10-31"), hours: 80 }),
    ],
  };
  const share = (base: "net" | "total"): number | null | undefined =>
    capacityOf(aPortfolio({ ...parts, settings: { ...settings, utilizationBase: base } })).people[0]
      ?.utilization[0];
  expect(share("net")).toBeCloseTo(80 / 160, 12);
  expect(share("total")).toBeCloseTo(80 / 176, 12);
});

test("people are flagged: over 100 %, bench, neither billable nor strategic, single point of failure, no role", () => {
  const result = capacityOf(
    aPortfolio({
      settings,
      projects: [aProject("S", { workType: "strategic" })],
      resources: [
        aResource("Over", { role: "Dev" }),
        aResource("Idle", { role: "Dev" }),
        aResource("Inside", { role: "Dev" }),
        aResource("Lone", { role: "Architect" }),
        aResource("Leaver", { role: "Architect", finish: day("2026-09-30") }),
        aResource("Blank"),
      ],
      assignments: [
        anAssignment({ resource: "Over", project: "S", ...span, allocation: 1.2 }),
        anAssignment({ resource: "Inside", ...span, allocation: 0.5, workType: "internal" }),
        anAssignment({ resource: "Lone", project: "S", ...span, allocation: 0.5 }),
        anAssignment({ resource: "Blank", ...span, allocation: 0.5 }),
      ],
    }),
  );
  expect(flags(result)).toEqual({
    Over: ["over 100 %"],
    Idle: ["bench"],
    Inside: ["neither billable nor strategic"],
    Lone: ["single point of failure"],
    Leaver: [],
    Blank: ["no role"],
  });
});

test("a skill that one person alone has is named, and is a single point of failure when it is asked for", () => {
  const result = capacityOf(
    aPortfolio({
      settings,
      resources: [
        aResource("A", { role: "Dev", skills: ["Cobol:5", "Java:3"] }),
        aResource("B", { role: "Dev", skills: ["java"] }),
        aResource("C", { role: "Dev", skills: ["APL"] }),
      ],
      assignments: [
        anAssignment({ role: "Dev", skills: ["cobol"], ...span, fullTimeEquivalent: 1 }),
        ...["A", "B", "C"].map((resource) =>
          anAssignment({ resource, ...span, allocation: 0.1, workType: "strategic" }),
        ),
      ],
    }),
  );
  expect(result.people.map(({ soleSkills }) => soleSkills)).toEqual([["Cobol"], [], ["APL"]]);
  expect(flags(result)).toEqual({ A: ["single point of failure"], B: [], C: [] });
});

test("people without names come from Capacity by role, by period", () => {
  const result = capacityOf(
    aPortfolio({
      settings,
      roleCapacity: [
        aRoleCapacity("Tester", { fullTimeEquivalent: 2 }),
        aRoleCapacity("Dev", { period: day("2026-10-01"), fullTimeEquivalent: 1 }),
        aRoleCapacity("Dev", { period: day("2026-11-01"), fullTimeEquivalent: 3 }),
      ],
      assignments: [
        anAssignment({ role: "Dev", ...span, fullTimeEquivalent: 2 }),
        anAssignment({ role: "Poet", ...span, fullTimeEquivalent: 1 }),
      ],
    }),
  );
  expect(role(result, "Tester").periods.map(({ gapEquivalents }) => gapEquivalents)).toEqual([2, 2, 2]);
  expect(role(result, "Dev").periods.map(({ gapEquivalents }) => gapEquivalents)).toEqual([-1, 1, -2]);
  expect(role(result, "Poet").periods[0]).toMatchObject({ capacity: 0, gap: -176 });
  expect(result.findings.map(({ code, found }) => [code, found])).toEqual([["role-without-people", "Poet"]]);
});

test("without Resources the people named are taken as full-time, and a role without people is not known", () => {
  const result = capacityOf(
    aPortfolio({
      settings,
      assignments: [
        anAssignment({ resource: "Ann", role: "Dev", ...span, allocation: 0.75 }),
        anAssignment({ resource: "ann ", ...span, allocation: 0.5 }),
        anAssignment({ role: "Tester", ...span, fullTimeEquivalent: 1 }),
      ],
    }),
  );
  expect(result.people.map(({ person, utilization }) => [person.name, utilization[0]])).toEqual([
    ["Ann", 1.25],
  ]);
  expect(role(result, "Tester").periods[0]).toMatchObject({ capacity: null, gap: null, requested: 176 });
  expect(result.assumptions.map(({ what }) => what)).toContain("People");
});

test("rows that cannot count are findings: no amount, no working day, ends before it starts, leave of nobody", () => {
  const result = capacityOf(
    aPortfolio({
      settings,
      resources: [aResource("Ann", { ...engineer, calendar: "Mars" })],
      assignments: [
        anAssignment({ resource: "Ann", ...span }),
        anAssignment({ resource: "Ann", start: day("2026-10-03"), finish: day("2026-10-04"), hours: 8 }),
        anAssignment({ resource: "Ann", start: day("2026-10-05"), finish: day("2026-10-01"), allocation: 1 }),
        anAssignment({ ...span, workType: "leave" }),
        anAssignment({ ...span, fullTimeEquivalent: 1 }),
      ],
    }),
  );
  expect(result.findings.map(({ code }) => code)).toEqual([
    "unknown-calendar",
    "booking-without-amount",
    "booking-without-workday",
    "finish-before-start",
    "leave-of-nobody",
    "request-without-role",
  ]);
});

test("an open-ended booking runs through the periods shown, and that is said", () => {
  const result = capacityOf(
    aPortfolio({
      settings,
      resources: [aResource("Ann", engineer)],
      assignments: [anAssignment({ resource: "Ann", allocation: 0.5 })],
    }),
  );
  expect(result.people[0]?.booked).toEqual([88, 84, 92]);
  expect(result.assumptions.map(({ what }) => what)).toContain("Open-ended bookings");
});

test("the order of the rows changes no role's hours", () => {
  const resources = ["Ann", "Bob", "Cem"].map((name, index) =>
    aResource(name, { ...engineer, hoursPerWeek: 10 * (index + 2) }),
  );
  const assignments = ["Ann", "Bob", "Cem", null].map((resource, index) =>
    anAssignment({ resource, role: "Engineer", ...span, hours: 37.5 * (index + 1) }),
  );
  const hours = (portfolio: Parameters<typeof capacityOf>[0]): unknown =>
    role(capacityOf(portfolio), "Engineer").periods.map(({ capacity, confirmed, requested, gap }) => ({
      capacity,
      confirmed,
      requested,
      gap,
    }));
  const expected = hours(aPortfolio({ settings, resources, assignments }));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(resources, { minLength: 3 }),
      fc.shuffledSubarray(assignments, { minLength: 4 }),
      (people, bookings) => {
        expect(hours(aPortfolio({ settings, resources: people, assignments: bookings }))).toEqual(expected);
      },
    ),
  );
});

test("the gap of the JSON is capacity − confirmed − tentative − requested in every period", () => {
  const amount = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, (confirmed, tentative, requested) => {
      const json = capacityJson(
        capacityOf(
          aPortfolio({
            settings,
            resources: [aResource("Ann", engineer)],
            assignments: [
              anAssignment({ resource: "Ann", ...span, fullTimeEquivalent: confirmed }),
              anAssignment({ resource: "Ann", ...span, fullTimeEquivalent: tentative, status: "tentative" }),
              anAssignment({ role: "Engineer", ...span, fullTimeEquivalent: requested }),
            ],
          }),
        ),
      ) as { roles: Record<"capacity" | "confirmed" | "tentative" | "requested" | "gap", number[]>[] };
      for (const one of json.roles) {
        one.gap.forEach((gap, index) => {
          const demand = one.confirmed[index]! + one.tentative[index]! + one.requested[index]!;
          expect(gap).toBeCloseTo(one.capacity[index]! - demand, 6);
        });
      }
    }),
  );
});

test("a plan whose bookings mostly lie in the past says so, and from when on it looks", () => {
  const past = { resource: "A", start: day("2026-01-01"), finish: day("2026-06-30"), allocation: 1 };
  const codes = (assignments: readonly Parameters<typeof anAssignment>[0][]): string[] =>
    capacityOf(
      aPortfolio({ settings, assignments: assignments.map((fields) => anAssignment(fields)) }),
    ).findings.map(({ code }) => code);
  const ahead = { ...past, ...span };
  expect(codes([past, past, ahead])).toContain("bookings-mostly-past");
  expect(codes([past, ahead])).not.toContain("bookings-mostly-past");
});
