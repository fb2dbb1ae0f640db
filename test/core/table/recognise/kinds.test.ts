import { findTables } from "../../../../core/table/find/tables";
import { tableKind } from "../../../../core/table/kinds/all";
import { gridOf } from "../grid-of";
import { intakeOf, TWO_PROJECTS } from "../intake-of";
import { rowsOf } from "../sheet-text";

/** What a sheet is read as: its table, and the column that each header was taken for. */
function readAs(sheet: string, text: string): Record<string, string> | undefined {
  const { tables } = findTables([gridOf(sheet, rowsOf(text))], []);
  const [table] = tables;
  if (!table) return undefined;
  const columns = table.columns.map(({ header, title }) => [header, title]);
  return Object.fromEntries([["table", tableKind(table.kind).title], ...columns]) as Record<string, string>;
}

const LOGS = [
  {
    sheet: "Issue Log",
    text: `Issue # | Project | Issue description | Severity | Assigned to | Date raised | Resolution date | State
           1 | P1 | Vendor is late | High | Ana | 2026-05-01 | | Open
           2 | P2 | Test data is missing | Low | Ben | 2026-05-03 | 2026-06-01 | Closed`,
    expected: {
      table: "Issues",
      "Issue #": "ID",
      Project: "Project",
      "Issue description": "Title",
      Severity: "Impact",
      "Assigned to": "Owner",
      "Date raised": "Raised",
      "Resolution date": "Closed",
      State: "Status",
    },
  },
  {
    sheet: "CRs",
    text: `CR No | Project | Change description | Requested by | Date submitted | Cost impact (€) | Schedule impact (days) | Decision | Decision date
           CR-1 | P1 | Add single sign-on | Ruiz | 2026-06-02 | 45000 | 10 | approved | 2026-06-20
           CR-2 | P1 | Drop two reports | Ruiz | 2026-07-15 | -12500 | -5 | rejected | 2026-07-20`,
    expected: {
      table: "Changes",
      "CR No": "ID",
      Project: "Project",
      "Change description": "Title",
      "Requested by": "Owner",
      "Date submitted": "Raised",
      "Cost impact (€)": "Cost effect",
      "Schedule impact (days)": "Days effect",
      Decision: "Status",
      "Decision date": "Decided",
    },
  },
  {
    sheet: "Open points",
    text: `No | Action item | Responsible | By when | Status | Remarks
           1 | Call the vendor | Ana | 2026-10-09 | open | twice
           2 | Update the plan | Ben | 2026-10-02 | done |`,
    expected: {
      table: "Actions",
      No: "ID",
      "Action item": "Title",
      Responsible: "Owner",
      "By when": "Due",
      Status: "Status",
      Remarks: "Comment",
    },
  },
  {
    sheet: "G3 readiness",
    text: `Gate | Checklist item | Mandatory? | Evidence | Met? | Reviewed by
           G3 | Business case is signed | Y | link | yes | Weber
           G3 | Run book is written | N | | n/a | Iqbal`,
    expected: {
      table: "Checklist",
      Gate: "Gate",
      "Checklist item": "Item",
      "Mandatory?": "Required",
      Evidence: "Evidence",
      "Met?": "Done",
      "Reviewed by": "Reviewer",
    },
  },
  {
    sheet: "BSC",
    text: `Perspective | Strategic objective | KPI | Unit | Target | Actual | Weight | Polarity
           Customer | Loyalty | NPS | points | 40 | 35 | 2 | higher
           Process | Speed | Lead time | days | 8 | 10 | 1 | lower`,
    expected: {
      table: "Measures",
      Perspective: "Perspective",
      "Strategic objective": "Objective",
      KPI: "Name",
      Unit: "Unit",
      Target: "Target",
      Actual: "Actual",
      Weight: "Weight",
      Polarity: "Direction",
    },
  },
  {
    sheet: "Register",
    text: `Stakeholder | Organisation unit | Influence | Interest | Attitude | Engagement strategy
           Works council | HR | 5 | 4 | against | Inform early
           CFO | Finance | 5 | 3 | for | Monthly talk`,
    expected: {
      table: "Stakeholders",
      Stakeholder: "Stakeholder",
      "Organisation unit": "Group",
      Influence: "Power",
      Interest: "Interest",
      Attitude: "Attitude",
      "Engagement strategy": "Comment",
    },
  },
  {
    sheet: "Survey 2026",
    text: `Project | Respondent | Satisfaction score | Response date | Feedback
           P1 | CFO | 4 | 2026-05-01 | fine
           P2 | CIO | 2 | 2026-05-02 | too late`,
    expected: {
      table: "Satisfaction",
      Project: "Project",
      Respondent: "Stakeholder",
      "Satisfaction score": "Score",
      "Response date": "Date",
      Feedback: "Comment",
    },
  },
  {
    sheet: "LL",
    text: `Project | Phase | Lesson learned | Root cause | Recommendation | Keywords
           P1 | Test | Test data came late | nobody owned it | name an owner | test, data
           P2 | Start | Kick-off was too big | no agenda | invite ten people at most | start`,
    expected: {
      table: "Lessons",
      Project: "Project",
      Phase: "Phase",
      "Lesson learned": "What happened",
      "Root cause": "Cause",
      Recommendation: "Recommendation",
      Keywords: "Tags",
    },
  },
];

const PLANNING = [
  {
    sheet: "Hours Q3",
    text: `Employee | Personnel no. | Project | Activity | Work date | Hours worked | Billable? | Cost center
           Ana Ruiz | 4711 | P1 | Design | 2026-07-01 | 7.5 | Y | 100
           Ben Weber | 4712 | P1 | Build | 2026-07-01 | 8 | N | 200
           Ana Ruiz | 4711 | P2 | Build | 2026-07-02 | 6 | Y | 100`,
    expected: {
      table: "Timesheets",
      Employee: "Resource",
      "Personnel no.": "Employee ID",
      Project: "Project",
      Activity: "Task",
      "Work date": "Date",
      "Hours worked": "Hours",
      "Billable?": "Billable",
      "Cost center": "Cost centre",
    },
  },
  {
    sheet: "Rates 2026",
    text: `Grade | Site | Internal cost/h | Charge-out/h | Currency | Effective from
           Junior | Leipzig | 52 | 78 | EUR | 2026-01-01
           Senior | Leipzig | 71.5 | 110 | EUR | 2026-01-01`,
    expected: {
      table: "Rate card",
      Grade: "Role",
      Site: "Location",
      "Internal cost/h": "Cost rate",
      "Charge-out/h": "Bill rate",
      Currency: "Currency",
      "Effective from": "Valid from",
    },
  },
  {
    sheet: "Who can what",
    text: `Employee | Skill | Proficiency
           Ana | Python | 4
           Ben | SAP FI | 3`,
    expected: { table: "Skills", Employee: "Name", Skill: "Skill", Proficiency: "Level" },
  },
  {
    sheet: "AHP",
    text: `Criterion 1 | Criterion 2 | Importance | Expert
           Value | Risk | 3 | CFO
           Value | Effort | 5 | CFO`,
    expected: {
      table: "Comparisons",
      "Criterion 1": "Criterion A",
      "Criterion 2": "Criterion B",
      Importance: "Judgement",
      Expert: "Judge",
    },
  },
  {
    sheet: "What if",
    text: `Scenario | Setting / Project | New value
           Lean | Budget | 8000000
           Lean | P7 | out`,
    expected: {
      table: "Scenarios",
      Scenario: "Name",
      "Setting / Project": "Setting or project",
      "New value": "Value",
    },
  },
  {
    sheet: "Ledger codes",
    text: `WBS element | Project | Source system
           P.00123.* | P1 | SAP
           DATA | P2 | Jira`,
    expected: {
      table: "Crosswalk",
      "WBS element": "External code",
      Project: "Project",
      "Source system": "System",
    },
  },
  {
    sheet: "4-4-5",
    text: `Period | Period start | Period end | Fiscal year | Closed?
           P01 | 2026-01-01 | 2026-01-28 | FY26 | Y
           P02 | 2026-01-29 | 2026-02-25 | FY26 | N`,
    expected: {
      table: "Fiscal calendar",
      Period: "Period",
      "Period start": "Start",
      "Period end": "End",
      "Fiscal year": "FY",
      "Closed?": "Closed",
    },
  },
];

test.each([...LOGS, ...PLANNING])("$expected.table on a sheet $sheet, every column", (sample) => {
  expect(readAs(sample.sheet, sample.text)).toEqual(sample.expected);
});

test("the rows of logs are checked: a project that is not there is proposed, a title stands in for an ID", () => {
  const log = `Action item | Project | Owner | Due date
               Call the vendor | P1 | Ana | 2026-10-09
               Update the plan | P-2 | Ben | 2026-10-02`;
  const { portfolio, findings } = intakeOf([TWO_PROJECTS, gridOf("Action log", rowsOf(log))]);
  expect(portfolio.actions.map(({ id, project, owner }) => [id, project, owner])).toEqual([
    ["Call the vendor", "P1", "Ana"],
  ]);
  expect(findings.find(({ code }) => code === "dangling-reference")).toMatchObject({
    table: "Actions",
    column: "Project",
    fix: expect.stringContaining('Write "P2"') as string,
  });
});

test("hours on an unknown project stay, for somebody worked them", () => {
  const sheet = `Employee | Project | Date | Hours
                 Ana | P1 | 2026-07-01 | 7.5
                 Ana | Old stuff | 2026-07-02 | 6`;
  const { portfolio } = intakeOf([TWO_PROJECTS, gridOf("Timesheet", rowsOf(sheet))]);
  expect(portfolio.timesheets.map(({ project, hours }) => [project, hours])).toEqual([
    ["P1", 7.5],
    ["Old stuff", 6],
  ]);
});

test("a comparison of a criterion that does not exist is left out, and said", () => {
  const criteria = gridOf("Criteria", rowsOf("Criterion | Weight\nValue | 2\nRisk | 1"));
  const pairs = `Criterion A | Criterion B | Judgement
                 Value | Risk | 3
                 Value | Beauty | 5`;
  const { portfolio, findings } = intakeOf([criteria, gridOf("Comparisons", rowsOf(pairs))]);
  expect(portfolio.comparisons.map(({ criterionB }) => criterionB)).toEqual(["Risk"]);
  expect(findings.map(({ code }) => code)).toContain("dangling-reference");
});
