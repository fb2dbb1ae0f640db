import { capacityOf } from "../../../core/capacity/capacity";
import { readCapacity } from "../../../core/capacity/input";
import { scarcityOf } from "../../../core/capacity/scarcity";
import type { Assignment } from "../../../core/domain/resource";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { aPortfolio, aProject, aResource, aRoleCapacity, anAssignment, day } from "../../doubles/portfolio";

const span = { start: day("2026-10-01"), finish: day("2026-10-31") };

/** Whom the portfolio cannot spare of two architects, booked as given. */
function flagged(
  assignments: readonly Partial<Assignment>[],
  parts: Parameters<typeof aPortfolio>[0] = {},
): string[] {
  const result = capacityOf(
    aPortfolio({
      settings: { ...DEFAULT_SETTINGS, capacityPeriods: 1 },
      projects: [aProject("P"), aProject("Q")],
      resources: [aResource("Ada", { role: "Architect" }), aResource("Ben", { role: "Architect" })],
      assignments: assignments.map((fields) => anAssignment({ ...span, workType: "strategic", ...fields })),
      ...parts,
    }),
  );
  return result.people
    .filter(({ flags }) => flags.includes("single point of failure"))
    .map(({ person }) => person.name);
}

const BOTH_ON_TWO = [
  { resource: "Ada", project: "P", allocation: 0.8 },
  { resource: "Ben", project: "Q", allocation: 0.5 },
];

test("a pair that several projects want, more than either could do alone, is a single point of failure", () => {
  expect(flagged(BOTH_ON_TWO)).toEqual(["Ada", "Ben"]);
});

test("a request counts: what one could do alone today she cannot do with it", () => {
  const booked = [{ resource: "Ada", project: "P", allocation: 0.5 }];
  expect(flagged(booked)).toEqual([]);
  expect(flagged([...booked, { role: "Architect", project: "Q", fullTimeEquivalent: 0.6 }])).toEqual([
    "Ada",
    "Ben",
  ]);
});

test("a pair of whom one could carry all, or that works for one project only, is not", () => {
  expect(flagged(BOTH_ON_TWO.map((one) => ({ ...one, allocation: 0.4 })))).toEqual([]);
  expect(flagged(BOTH_ON_TWO.map((one) => ({ ...one, project: "P" })))).toEqual([]);
});

test("whoever alone holds a role in demand is one, unless the role has people without names", () => {
  const alone = { resources: [aResource("Ada", { role: "Architect" })] };
  const booked = [{ resource: "Ada", project: "P", allocation: 0.1 }];
  expect(flagged(booked, alone)).toEqual(["Ada"]);
  expect(flagged([], alone)).toEqual([]);
  const more = { ...alone, roleCapacity: [aRoleCapacity("Architect", { fullTimeEquivalent: 1 })] };
  expect(flagged(booked, more)).toEqual([]);
});

test("three who share a role are none, however short of them it is", () => {
  const three = ["Ada", "Ben", "Cem"].map((name) => aResource(name, { role: "Architect" }));
  const full = three.map(({ name }, index) => ({
    resource: name,
    project: index > 0 ? "P" : "Q",
    allocation: 1,
  }));
  expect(flagged(full, { resources: three })).toEqual([]);
});

test("skills are compared by name: those that one person alone has, and those that are asked for, without levels", () => {
  const { people, loads } = readCapacity(
    aPortfolio({
      resources: [
        aResource("Ada", { role: "Architect", skills: ["API:5", "Kafka:3"] }),
        aResource("Ben", { role: "Architect", skills: ["api"] }),
      ],
      assignments: [anAssignment({ ...span, role: "Architect", skills: ["kafka:2"], fullTimeEquivalent: 1 })],
    }),
  );
  const scarce = scarcityOf({ people: people.map(({ person }) => person), loads, unnamed: new Set() });
  expect([...scarce.soleSkills]).toEqual(["kafka"]);
  expect([...scarce.askedSkills]).toEqual(["kafka"]);
  expect([...scarce.thinRoles]).toEqual([]);
});
