import { DEFAULT_CALENDAR } from "../../../core/domain/calendar";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import type { Load } from "../../../core/capacity/capacity-result";
import { conflictsOf } from "../../../core/capacity/conflicts";
import { readCapacity, type CapacityInput } from "../../../core/capacity/input";
import { readBookings } from "../../../core/capacity/input-bookings";
import { readPeople } from "../../../core/capacity/input-people";
import { peopleRows } from "../../../core/capacity/people";
import { rolesOf } from "../../../core/capacity/roles";
import { spelling } from "../../../core/capacity/names";
import { anAssignment, aPortfolio, aProject, aResource, day } from "../../doubles/portfolio";

const october = { start: day("2026-10-01"), finish: day("2026-10-31") };
const portfolio = aPortfolio({
  settings: { ...DEFAULT_SETTINGS, capacityPeriods: 1 },
  projects: [aProject("P", { name: "Portal", workType: "billable" })],
  resources: [
    aResource("E1", { name: "Ann", role: "Dev" }),
    aResource("E2", { name: "Bob", role: "dev", finish: day("2026-10-15") }),
  ],
  assignments: [
    anAssignment({ resource: "Ann", project: "P", ...october, allocation: 1 }),
    anAssignment({ resource: "E1", client: "Acme", ...october, hoursPerWeek: 10, workType: "strategic" }),
    anAssignment({ resource: "E2", project: "P", ...october, fullTimeEquivalent: 0.5, status: "tentative" }),
    anAssignment({ role: "DEV", ...october, hours: 44 }),
    anAssignment({ resource: "E1", start: day("2026-10-05"), finish: day("2026-10-05"), workType: "leave" }),
    anAssignment({
      resource: "E1",
      project: "P",
      start: day("2027-06-01"),
      finish: day("2027-06-30"),
      allocation: 1,
    }),
  ],
});
const input: CapacityInput = readCapacity(portfolio);
const rows = peopleRows({
  ...input,
  people: input.people.map(({ person }) => person),
  utilizationBase: "net",
  unnamed: new Set(),
});

test("the horizon begins with the period after the status date, and roles are spelt in one way", () => {
  expect(input.periods).toEqual([october]);
  expect(input.people.map(({ person }) => person.role)).toEqual(["Dev", "Dev"]);
});

test("people are read with their leave and their last day", () => {
  const question = {
    portfolio,
    periods: input.periods,
    horizon: input.horizon,
    spell: spelling(),
    findings: [],
  };
  expect(
    readPeople(question).map(({ person }) => [person.name, person.supply.net, person.supply.leave]),
  ).toEqual([
    ["Ann", [168], [8]],
    ["Bob", [88], [0]],
  ]);
});

test("bookings are spread, told apart and named; those beyond the horizon are not there", () => {
  const question = {
    portfolio,
    people: input.people,
    periods: input.periods,
    horizon: input.horizon,
    spell: input.spell,
    findings: [],
  };
  const seen = readBookings(question).map(({ kind, purpose, workType, hours }: Load) => [
    kind,
    purpose,
    workType,
    hours,
  ]);
  expect(seen).toEqual([
    ["confirmed", "P Portal", "billable", [176]],
    ["confirmed", "Acme", "strategic", [44]],
    ["tentative", "P Portal", "billable", [88]],
    ["requested", "no project", null, [44]],
  ]);
});

test("a person's billable and strategic hours are shares of the confirmed ones", () => {
  expect(rows[0]).toMatchObject({
    booked: [220],
    billable: [176],
    strategic: [220],
    flags: ["over 100 %", "single point of failure"],
  });
  expect(rows[1]).toMatchObject({ booked: [0], flags: ["single point of failure"] });
});

test("a conflict names every booking that makes it, most hours first", () => {
  expect(conflictsOf(rows, input.loads, input.periods)).toMatchObject([
    {
      overHours: 52,
      booked: 220,
      net: 168,
      loads: [
        { purpose: "P Portal", hours: 176 },
        { purpose: "Acme", hours: 44 },
      ],
    },
  ]);
});

test("a role adds its people and its demand up, and says what the demand is for", () => {
  const [dev] = rolesOf({
    ...input,
    unnamed: new Map(),
    supplyIsKnown: true,
    utilizationBase: "net",
    defaultCalendar: DEFAULT_CALENDAR,
    fullTimeHours: () => [176],
  });
  expect(dev?.periods[0]).toMatchObject({
    heads: 2,
    capacity: 256,
    confirmed: 220,
    tentative: 88,
    requested: 44,
    gap: -96,
    booked: 220,
    base: 256,
  });
  expect(dev?.periods[0]?.purposes.map(({ purpose, hours }) => [purpose, hours])).toEqual([
    ["P Portal", 264],
    ["Acme", 44],
    ["no project", 44],
  ]);
  expect(Object.fromEntries(dev?.periods[0]?.wantedBy ?? [])).toEqual({ P: 264, "": 88 });
});
