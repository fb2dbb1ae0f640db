import type { TableKind } from "../table-kind";
import { column, DATE, ID, LIST, required, TEXT } from "./column";
import { PROJECT_DATES } from "./projects-dates";
import { PROJECT_MONEY } from "./projects-money";
import { INVESTMENT_CATEGORY, PHASE, STAGE, WORK_TYPE } from "./words";

/** One row per project; its other columns are kept, for criteria scores stand there. */
export const PROJECTS: TableKind<"projects"> = {
  id: "projects",
  title: "Projects",
  synonyms: [
    "project",
    "portfolio",
    "project list",
    "project portfolio",
    "project register",
    "project overview",
    "project master",
    "project tracker",
    "initiatives",
    "demand",
    "projekte",
    "projektliste",
    "projektübersicht",
    "projektportfolio",
    "projets",
    "liste des projets",
    "proyectos",
  ],
  help: "One row per project: with it alone, ranking and cost forecast work.",
  keepsOthers: true,
  columns: {
    id: required("ID", ID, {
      also: "project id, project no, project number, project code, project key, proj id, code, key, no, nr, number, ref, reference, project ref, id number, gmpp id number, initiative id, pid, #, projekt id, projektnummer, projekt nr, projektnr, kennung, numéro, n° projet, code projet, número, código, id proyecto",
      help: "Unique key of the project; without it the name serves.",
    }),
    name: required("Name", TEXT, {
      also: "project name, project, project title, title, initiative, initiative name, project description, project/initiative, projekt, projektname, bezeichnung, projektbezeichnung, projet, nom du projet, nom, proyecto, nombre, nombre del proyecto",
      help: "What people call it.",
    }),
    portfolio: column("Portfolio", TEXT, {
      also: "portfolio name, sub portfolio, subportfolio, portefeuille, cartera",
      help: "Highest level of roll-up.",
    }),
    program: column("Program", TEXT, {
      also: "programme, program name, programme name, workstream group, programm, programma, programa",
      help: "Roll-up level between portfolio and project.",
    }),
    businessUnit: column("Business unit", TEXT, {
      also: "bu, department, dept, division, business area, directorate, organisation, organization, ministry, abteilung, bereich, geschäftsbereich, fachbereich, direction, département, departamento, unidad de negocio, area",
      help: "Who it is for inside the organisation.",
    }),
    location: column("Location", TEXT, {
      also: "site, region, country, city, plant, standort, ort, land, lieu, pays, ubicación, país",
      help: "Where it is done.",
    }),
    type: column("Type", TEXT, {
      also: "project type, class, project class, category, project category, annual report category, reference class, kind, projekttyp, projektart, typ, art, kategorie, catégorie, tipo, tipo de proyecto, categoría",
      help: "Reference class for forecasting, such as IT or construction.",
    }),
    workType: column("Work type", WORK_TYPE, {
      also: "billing type, billability, type of work, chargeability, arbeitsart",
      help: "Billable, strategic, non-billable or internal.",
    }),
    stage: column("Stage", STAGE, {
      also: "status, project status, project stage, state, lifecycle, lifecycle stage, life cycle stage, current status, delivery status, projektstatus, zustand, statut, état, estado, estado del proyecto",
      help: "Idea, proposed, approved, in progress, on hold, completed or cancelled.",
    }),
    phase: column("Phase", PHASE, {
      also: "project phase, current phase, projektphase, phase actuelle, fase",
      help: "Initiation, planning, execution, monitoring or closure.",
    }),
    investmentCategory: column("Investment category", INVESTMENT_CATEGORY, {
      also: "investment type, investment class, run grow transform, run/grow/transform, rgt, investitionsart",
      help: "Run, grow, transform or mandatory.",
    }),
    sponsor: column("Sponsor", TEXT, {
      also: "executive sponsor, project sponsor, senior responsible owner, sro, business owner, project owner, accountable, auftraggeber, commanditaire, patrocinador",
      help: "Who answers for the money and the benefit.",
    }),
    manager: column("Manager", TEXT, {
      also: "project manager, pm, project lead, lead, project leader, owner, responsible, project director, projektleiter, projektleitung, leiter, pl, verantwortlich, chef de projet, responsable, jefe de proyecto, gerente de proyecto",
      help: "Who runs it.",
    }),
    client: column("Client", TEXT, {
      also: "customer, client name, customer name, kunde, kundenname, cliente",
      help: "Who pays, when it is done for others.",
    }),
    theme: column("Theme", LIST, {
      also: "themes, strategic theme, strategic objective, strategic objectives, strategic goal, strategic pillar, objective, objectives, goal, thema, strategisches ziel, strategische ziele, thème, objectif stratégique, tema, objetivo estratégico",
      help: "Strategic objectives that it serves, separated by commas.",
    }),
    ...PROJECT_DATES,
    ...PROJECT_MONEY,
    scoredOn: column("Scored on", DATE, {
      also: "scoring date, score date, date scored, date of scoring, last scored, bewertet am, bewertungsdatum",
      help: "When its criteria were last scored.",
    }),
    pathToGreen: column("Path to green", TEXT, {
      also: "path back to green, recovery plan, recovery action, recovery actions, return to green, corrective action, corrective actions, departmental commentary, maßnahmen, massnahmen, weg zu grün",
      help: "What will bring the rating back to green.",
    }),
    comment: column("Comment", TEXT, {
      also: "comments, commentary, note, notes, remark, remarks, status comment, status update, status report, narrative, update, latest update, summary, highlights, kommentar, bemerkung, bemerkungen, statusbericht, notiz, anmerkung, commentaire, commentaires, comentario, comentarios, observaciones",
      help: "The manager's own words.",
    }),
    decisionRequested: column("Decision requested", TEXT, {
      also: "decision needed, decision required, decisions required, ask, ask of committee, decision, entscheidungsbedarf, entscheidung, décision attendue, decisión requerida",
      help: "What the steering committee is asked to decide.",
    }),
    decisionDue: column("Decision due", DATE, {
      also: "decision date, decision by, decide by, decision needed by, entscheidung bis",
      help: "By when it must be decided.",
    }),
    costCentre: column("Cost centre", TEXT, {
      also: "cost center, cc, kostenstelle, kst, centre de coût, centre de coûts, centro de coste, centro de costos",
      help: "Where its costs are booked.",
    }),
    entity: column("Entity", TEXT, {
      also: "legal entity, company, company code, buchungskreis, gesellschaft, firma, société, sociedad",
      help: "Legal entity that carries it.",
    }),
    aliases: column("Aliases", LIST, {
      also: "alias, also known as, aka, other names, other ids, former id, former name, old id, jira key, external id, weitere namen",
      help: "Other ids and names under which tables refer to it, separated by commas.",
    }),
  },
};
