/** What a project is, before any figure. */
export interface ProjectCard {
  readonly id: string;
  readonly name: string;
  readonly program: string;
  readonly type: string;
  readonly stage: string;
  readonly phase: string;
  readonly category: string;
  readonly sponsor: string;
  readonly manager: string;
  readonly theme: string;
  readonly dependsOn?: string;
  readonly excludes?: string;
  readonly scoredOn?: string;
  /** In k of its currency. */
  readonly contingency?: number;
  readonly pathToGreen?: string;
}

type Extras = Partial<
  Pick<ProjectCard, "dependsOn" | "excludes" | "scoredOn" | "contingency" | "pathToGreen">
>;
type Row = readonly [
  id: string,
  name: string,
  type: string,
  stage: string,
  phase: string,
  category: string,
  sponsor: string,
  manager: string,
  theme: string,
];

const PROGRAMS: Readonly<Record<string, string>> = {
  A: "Customer",
  B: "Platforms",
  C: "Operations",
  D: "Compliance",
};
const SCORED = "2026-08-31";
const RUNNING = ["in progress", "execution"] as const;
const PROPOSED = ["proposed", "initiation"] as const;

const ROWS: readonly Row[] = [
  ["A1", "Customer Portal 2.0", "Software", ...RUNNING, "transform", "CCO", "Nora Lindt", "Customer first"],
  ["A2", "CRM Rollout EMEA", "Software", ...RUNNING, "transform", "CSO", "Pavel Hruska", "Customer first"],
  ["A3", "Dynamic Pricing Engine", "Software", ...PROPOSED, "grow", "CCO", "Ines Carvalho", "Margin"],
  ["A4", "Loyalty Relaunch", "Software", ...RUNNING, "grow", "CCO", "Ines Carvalho", "Customer first"],
  ["A5", "Self-Service Returns", "Software", ...PROPOSED, "grow", "COO", "Pavel Hruska", "Customer first"],
  ["A6", "Partner API Marketplace", "Software", ...PROPOSED, "grow", "CCO", "Nora Lindt", "New business"],
  ["B1", "ERP Finance Core", "ERP", ...RUNNING, "mandatory", "CFO", "Matthias Roth", "Resilience"],
  ["B2", "Data Platform", "Data", ...RUNNING, "transform", "CIO", "Sofia Marino", "Data-driven"],
  ["B3", "Integration Gateway", "Software", ...PROPOSED, "transform", "CIO", "Sofia Marino", "Data-driven"],
  ["B4", "Master Data Clean-up", "Data", ...PROPOSED, "run", "CIO", "Jonas Falk", "Data-driven"],
  ["B5", "Payroll Consolidation", "ERP", ...RUNNING, "run", "CHRO", "Jonas Falk", "Cost"],
  ["B6", "Desktop & Licences", "Infrastructure", ...RUNNING, "run", "CIO", "Jonas Falk", "Cost"],
  ["C1", "Leipzig Warehouse Automation", "Automation", ...RUNNING, "grow", "COO", "Anke Sommer", "Capacity"],
  ["C2", "Predictive Maintenance", "Data", ...PROPOSED, "transform", "COO", "Anke Sommer", "Data-driven"],
  ["C3", "Line 4 Retrofit", "Automation", "on hold", "planning", "grow", "COO", "Gregor Hahn", "Capacity"],
  ["C4", "Supplier Portal", "Software", ...PROPOSED, "transform", "CPO", "Gregor Hahn", "Margin"],
  ["C5", "Energy Monitoring", "Automation", ...PROPOSED, "run", "COO", "Gregor Hahn", "Cost"],
  ["C6", "Demand Planning", "Data", ...RUNNING, "transform", "COO", "Leyla Aydin", "Data-driven"],
  ["D1", "NIS2 Security", "Infrastructure", ...RUNNING, "mandatory", "CISO", "Tomas Berg", "Resilience"],
  ["D2", "Sustainability Reporting", "Software", ...RUNNING, "mandatory", "CFO", "Leyla Aydin", "Compliance"],
  ["D3", "Digital Product Passport", "Software", ...RUNNING, "mandatory", "CPO", "Tomas Berg", "Compliance"],
  ["D4", "Zero-Trust Access", "Infrastructure", ...PROPOSED, "transform", "CISO", "Tomas Berg", "Resilience"],
  ["D5", "Identity Consolidation", "Infrastructure", ...PROPOSED, "run", "CIO", "Tomas Berg", "Resilience"],
  ["D6", "Records Archive", "Software", "completed", "closure", "run", "CFO", "Matthias Roth", "Compliance"],
];

/** What only some projects have. */
const EXTRAS: Readonly<Record<string, Extras>> = {
  A1: { contingency: 120 },
  A2: { contingency: 90, pathToGreen: "Second cut-over team from November; two countries move to Q2." },
  A4: {
    scoredOn: "2025-03-31",
    contingency: 60,
    pathToGreen: "New vendor for the loyalty engine; launch in spring.",
  },
  A6: { dependsOn: "B3" },
  B1: { contingency: 450 },
  B2: {
    contingency: 150,
    pathToGreen: "Four data engineers from January; without them June 2027 is lost.",
  },
  B5: { contingency: 45 },
  B6: { contingency: 60 },
  C1: { contingency: 180 },
  C3: { contingency: 50 },
  C4: { dependsOn: "B3" },
  C6: { contingency: 70, pathToGreen: "One winter of parallel forecasts, then switch over." },
  D1: { contingency: 130 },
  D2: { contingency: 40 },
  D3: { contingency: 70, pathToGreen: "Contract clause with the twelve largest suppliers by December." },
  D5: { excludes: "D4" },
};

/** The 24 projects of the four programs. */
export const PROJECT_CARDS: readonly ProjectCard[] = ROWS.map(
  ([id, name, type, stage, phase, category, sponsor, manager, theme]) => ({
    id,
    name,
    program: PROGRAMS[id.charAt(0)] ?? "",
    type,
    stage,
    phase,
    category,
    sponsor,
    manager,
    theme,
    ...(stage === "completed" ? {} : { scoredOn: SCORED }),
    ...EXTRAS[id],
  }),
);

/** The currency in which a project is planned and reported. */
export function currencyOf(project: string): string {
  return project === "B6" ? "USD" : "EUR";
}
