import { on, type SampleTable } from "./sample-table";

type Role =
  | "Data Engineer"
  | "Integration Architect"
  | "Business Analyst"
  | "Project Manager"
  | "Software Developer"
  | "Test Engineer"
  | "SAP Consultant"
  | "Automation Engineer"
  | "UX Designer";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly team: string;
  readonly availability: number;
  readonly contractor?: true;
  readonly finish?: string;
}

const TEAMS: Readonly<
  Record<Role, readonly [team: string, location: string, skills: string, costRate: number]>
> = {
  "Data Engineer": ["Data", "Hamburg", "sql:5, spark:4, python:4", 78],
  "Integration Architect": ["Architecture", "Hamburg", "integration:5, api:5", 95],
  "Business Analyst": ["Business Analysis", "Hamburg", "requirements:4, process:4", 72],
  "Project Manager": ["PMO", "Hamburg", "project management:5", 82],
  "Software Developer": ["Development", "Kraków", "typescript:4, java:4", 64],
  "Test Engineer": ["Quality", "Kraków", "testing:4", 55],
  "SAP Consultant": ["Finance Systems", "Hamburg", "sap fi:5, abap:3", 98],
  "Automation Engineer": ["Operations", "Leipzig", "plc:5, robotics:4", 76],
  "UX Designer": ["Development", "Hamburg", "ux:5", 70],
};

type Row = readonly [
  id: string,
  name: string,
  role: Role,
  availability: number,
  more?: { readonly contractor?: true; readonly finish?: string },
];

/** Seven data engineers, of whom Jan Petersen leaves on 31 January 2027: six at 80 % are 4.8 FTE. */
const ROWS: readonly Row[] = [
  ["E01", "Amelie Brandt", "Data Engineer", 0.8],
  ["E02", "Viktor Novák", "Data Engineer", 0.8],
  ["E03", "Deniz Kaya", "Data Engineer", 0.8],
  ["E04", "Chiara Rossi", "Data Engineer", 0.8],
  ["E05", "Oskar Lund", "Data Engineer", 0.8],
  ["E06", "Marta Zielińska", "Data Engineer", 0.8],
  ["E07", "Jan Petersen", "Data Engineer", 0.8, { finish: "2027-01-31" }],
  ["E08", "Henrik Vogel", "Integration Architect", 0.9],
  ["E09", "Priya Nair", "Integration Architect", 0.9],
  ["E10", "Johanna Meier", "Business Analyst", 1],
  ["E11", "Lukas Weiss", "Business Analyst", 1],
  ["E12", "Camille Laurent", "Business Analyst", 1],
  ["E13", "Stefan Krüger", "Business Analyst", 1],
  ["E14", "Ewa Kowalczyk", "Business Analyst", 1],
  ["E15", "Daniel Osei", "Business Analyst", 1],
  ["E16", "Hanna Virtanen", "Business Analyst", 1],
  ["E17", "Nora Lindt", "Project Manager", 0.9],
  ["E18", "Pavel Hruska", "Project Manager", 0.9],
  ["E19", "Matthias Roth", "Project Manager", 0.9],
  ["E20", "Sofia Marino", "Project Manager", 0.9],
  ["E21", "Anke Sommer", "Project Manager", 0.9],
  ["E22", "Tomas Berg", "Project Manager", 0.9],
  ["E23", "Filip Wójcik", "Software Developer", 0.85],
  ["E24", "Agnieszka Nowak", "Software Developer", 0.85],
  ["E25", "Tobias Engel", "Software Developer", 0.85],
  ["E26", "Miriam Kolb", "Software Developer", 0.85],
  ["E27", "Rafał Zając", "Software Developer", 0.85],
  ["E28", "Lena Hofmann", "Software Developer", 0.85],
  ["E29", "Marco Bianchi", "Software Developer", 1, { contractor: true }],
  ["E30", "Aisha Rahman", "Software Developer", 1, { contractor: true }],
  ["E31", "Frank Ohlsen", "Test Engineer", 0.9],
  ["E32", "Zofia Mazur", "Test Engineer", 0.9],
  ["E33", "Carsten Wolf", "Test Engineer", 0.9],
  ["E34", "Ivana Horvat", "Test Engineer", 0.9],
  ["E35", "Ralf Schröder", "SAP Consultant", 1, { contractor: true }],
  ["E36", "Beatriz Gomes", "SAP Consultant", 0.85],
  ["E37", "Uwe Lorenz", "SAP Consultant", 0.85],
  ["E38", "Katja Simon", "Automation Engineer", 0.9],
  ["E39", "Milan Petrov", "Automation Engineer", 0.9],
  ["E40", "Sarah Jensen", "UX Designer", 0.9],
];

/** The forty people. */
export const PEOPLE: readonly Person[] = ROWS.map(([id, name, role, availability, more]) => ({
  id,
  name,
  role,
  team: TEAMS[role][0],
  availability,
  ...more,
}));

/** The people with role, team, skills and what is left of them after run-the-business work. */
export function resourcesTable(): SampleTable {
  return {
    kind: "resources",
    rows: PEOPLE.map(({ id, name, role, availability, contractor, finish }) => {
      const [team, location, skills, costRate] = TEAMS[role];
      return {
        id,
        name,
        role,
        skills,
        team,
        location,
        fullTimeEquivalent: 1,
        availability,
        finish: finish === undefined ? null : on(finish),
        costRate,
        employment: contractor ? "contractor" : "employee",
        calendar: "Germany",
        utilizationTarget: 0.85,
      };
    }),
  };
}
