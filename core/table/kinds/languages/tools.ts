import type { Vocabulary } from "./vocabulary";

/** What the exports of project tools call things: Microsoft Project, Jira, Primavera P6, SAP, Clarity, Planview, Smartsheet, ServiceNow, Monday, Asana, Azure DevOps. */
export const TOOLS: Vocabulary = {
  tables: {
    projects: "project portfolio export, investments, demands, pm project",
    tasks:
      "task table, taskrsrc, activity export, jira export, jira, work items, general report, your jira issues",
    resources: "resource table, resource sheet, rsrc",
    assignments: "assignment table, resource usage, task usage, resource assignments, taskrsrc export",
    financials: "cost plan, cost plans, line items, actual line items, cji3, cji5, s alr 87013558",
    timesheets: "worklog export, tempo, time entries export, cats, catsdb",
    risks: "pm risk, risk export",
    issues: "pm issue, issue export, problem export",
    changes: "change request export, pm change",
    actions: "project action",
  },
  columns: {
    "projects.ID":
      "investment id, project key, proj short name, proj_short_name, demand number, idea id, project definition, u_project_id",
    "projects.Name": "investment name, investment, demand name, short description, proj name, u_project_name",
    "projects.Manager":
      "investment manager, u_project_manager, project manager name, assigned to, it project manager",
    "projects.Sponsor": "business sponsor, u_sponsor, primary sponsor, business owner name",
    "projects.Business unit": "obs, obs unit, u_department, requesting department",
    "projects.Stage": "work status, investment status, investment stage, u_status, project state",
    "projects.Phase": "investment phase, u_phase",
    "projects.RAG":
      "overall project health, schedule health overall, u_rag, status indicator, health status, overall status indicator",
    "projects.Budget":
      "planned cost total, total planned cost, budgeted total cost, u_budget, budget cost, project budget amount",
    "projects.Actual cost": "actual total cost, u_actual_cost, total actual cost, cost actual",
    "projects.Forecast cost":
      "eac cost, at completion total cost, estimate at completion cost, total forecast cost",
    "projects.Planned value": "planned value cost, bcws cost",
    "projects.Earned value": "earned value cost, bcwp cost",
    "projects.Start": "planned start date, u_start_date, plan start date, current start date, timeline start",
    "projects.Finish":
      "planned end date, planned finish date, u_end_date, plan finish date, timeline end, current finish date, target end",
    "projects.Actual finish": "work end, actual end date, actual finish date",
    "projects.Baseline finish": "bl project finish, baseline1 finish, bl1 finish",
    "projects.% complete":
      "physical percent complete, percent complete, performance percent complete, schedule percent complete, u_percent_complete, progress %",
    "tasks.ID":
      "unique id, unique_id, task id, activity id, task_code, activity code, key, issue key, issue id, work item id, task key, uid, gid, number",
    "tasks.WBS": "outline_number, wbs code, wbs path, wbs_id, wbs_short_name, unique wbs",
    "tasks.Name":
      "task_name, activity name, task name, summary, issue summary, item name, short description, work item title, primary",
    "tasks.Project":
      "project key, proj id, proj_id, projects, project summary name, team project, iteration path project",
    "tasks.Duration":
      "scheduled duration, planned duration, original duration, at completion duration, target_drtn_hr_cnt, od, orig dur, remaining duration planned",
    "tasks.Work":
      "scheduled work, baseline work, original estimate, σ original estimate, sum original estimate, budgeted labor units, budgeted units, at completion labor units, planned labor units, target_work_qty, estimated hours, time estimate",
    "tasks.Predecessors":
      "predecessor ids, unique id predecessors, predecessor details, blocked by, dependent on, dependency ids, inward issue link (blocks)",
    "tasks.Resources":
      "resource_names, resource initials, assignee name, assigned_to, assigned resources, person, people, resource id (primary), assignee email",
    "tasks.Start":
      "start_date, scheduled_start, early start, target_start_date, planned start date, bl project start current, timeline start, start (planned)",
    "tasks.Finish":
      "finish_date, scheduled_finish, early finish, target_end_date, planned finish date, timeline end, due_on, due on, target end, planned end date",
    "tasks.Baseline start":
      "baseline_start, bl project start, bl start, primary baseline start, baseline1 start date",
    "tasks.Baseline finish":
      "baseline_finish, bl project finish, bl finish, primary baseline finish, baseline1 finish date",
    "tasks.Actual start": "actual_start, act_start_date, in progress date, work start",
    "tasks.Actual finish":
      "actual_finish, act_end_date, resolved, resolutiondate, completed at, completed_at, closed date, resolution date, work end, closed at",
    "tasks.% complete":
      "percent_complete, % work complete, % work completed, percent_work_complete, activity % complete, physical % complete, performance % complete, duration % complete, units % complete, complete_pct, phys_complete_pct, progress %, work complete",
    "tasks.Cost":
      "budgeted total cost, baseline cost, scheduled cost, at completion total cost, target_cost, bl project total cost",
    "tasks.Actual cost": "actual total cost, act_total_cost, actual_cost",
    "tasks.Actual work":
      "actual_work, time spent, σ time spent, sum time spent, actual labor units, completed work, act_work_qty, actual units, logged hours",
    "tasks.Remaining work":
      "remaining_work, remaining estimate, σ remaining estimate, sum remaining estimate, remaining labor units, remaining units, remain_work_qty",
    "tasks.Status": "status_code, activity status, issue status, workflow status, column, section, group",
    "tasks.Owner": "activity owner, task owner name, reporter, creator",
    "tasks.Milestone": "is milestone, ms",
    "tasks.Summary": "summary task, is summary task, has children",
    "tasks.Parent":
      "parent id, parent summary, parent link, epic link, epic name, parent task, parent_id, custom field (epic link), parent key",
    "tasks.Priority": "priority_type, issue priority, task priority level",
    "tasks.Constraint": "constraint_type, primary constraint, cstr_type",
    "tasks.Constraint date": "constraint_date, primary constraint date, cstr_date",
    "tasks.Calendar": "task calendar, clndr_id, activity calendar",
    "tasks.Role": "primary resource role, resource role",
    "tasks.Fixed cost": "fixed_cost",
    "resources.ID": "rsrc_id, resource id, unique resource name, wwid, employee code",
    "resources.Name": "rsrc_name, resource_name, display name, user name, full_name",
    "resources.Role": "primary role name, rsrc_role, job function",
    "resources.FTE": "max units, max. units, default units / time, max_units",
    "resources.Cost rate": "standard rate, std. rate, standard_rate, price / unit, cost_per_qty",
    "resources.Email": "email address, user email, emailaddress, u_email",
    "assignments.Resource": "resource_name, rsrc_name, resource id name, team member name",
    "assignments.Project": "investment, investment name, project name full, task project name",
    "assignments.Hours":
      "assignment work, scheduled work, budgeted units, planned units, hard allocation, total allocation, remaining units",
    "assignments.Allocation %":
      "units, assignment units, allocation percentage, % alloc, default allocation %, peak units",
    "assignments.Status": "booking_status, allocation state, request state",
    "timesheets.Resource":
      "author display name, user full name, logged by name, user.displayname, personnel name",
    "timesheets.Date": "work_date, started at, spent_on, date spent, calday, work start date",
    "timesheets.Hours":
      "time spent (h), hours_spent, spent hours, billed hours actual, worked, catshours, logged time",
    "timesheets.Project": "project summary, account, project name full",
    "financials.Project": "proj def, project definition, investment, investment name, objekt projekt",
    "financials.WBS or order": "object, objekt, wbs, partner object, order number, wbs_element",
    "financials.Amount":
      "val.in rep.cur., value trancurr, value in obj. crcy, val/coarea crcy, value coarea crcy, value in controlling area currency, val.in co area crcy, total value, amount in lc, amount in local currency",
    "financials.Account": "cost elem., cost element, g/l account, gl account, cost type id",
    "financials.Category":
      "cost element name, cost element descr., cost element description, cost type, charge code, gl account name",
    "financials.Period":
      "posting date, postg date, doc. date, document date, per, fiscal period, posting period, postingdate",
    "financials.Vendor": "name of offsetting account, vendor name, supplier name, offsetting account name",
    "financials.Currency": "report currency, rep. crcy, object currency, tcurr, trancurr",
    "financials.Version": "value type, vtype, version name, scenario type, valtype",
    "financials.Commitment": "open commitment, purchase commitment, rest of order value, rem. value",
    "risks.ID": "risk number, u_risk_id",
    "risks.Title": "short description, risk summary, summary",
    "risks.Owner": "assigned_to, u_owner",
    "risks.Due": "target resolution date, resolve by",
    "risks.Raised": "opened_at, created at, opened at, sys_created_on",
    "risks.Closed": "closed_at, closed at",
    "issues.ID": "sys_id, inc number, issue_key",
    "issues.Title": "short_description",
    "issues.Owner": "assigned_to, assignee name",
    "issues.Raised": "opened_at, sys_created_on, created at, created_at",
    "issues.Closed": "closed_at, resolved_at, resolved at",
    "issues.Due": "due_date, target_resolution",
    "changes.ID": "chg number",
    "changes.Title": "short_description",
    "changes.Raised": "opened_at, sys_created_on",
    "actions.Title": "short_description, task name, action name",
    "actions.Owner": "assigned_to, assignee name",
    "actions.Closed": "closed_at, completed at",
  },
};
