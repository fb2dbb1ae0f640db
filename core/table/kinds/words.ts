import { oneOf } from "./column";

/** Ratings on three and five points, as words, letters, colours and emoji. */
export const RAG = oneOf({
  green:
    "g, grün, gruen, vert, verde, 🟢, 🟩, ✅, ✔, on track, on plan, plangemäß, plangemaess, im plan, no issues",
  "amber-green":
    "amber/green, green/amber, green-amber, amber green, a/g, ag, g/a, gelb-grün, grün-gelb, yellow-green, yellow/green",
  amber:
    "a, y, yellow, gelb, orange, jaune, ámbar, ambar, amarillo, 🟡, 🟠, 🟨, 🟧, ⚠, ⚠️, at risk, gefährdet, kritisch",
  "amber-red":
    "amber/red, red/amber, red-amber, amber red, a/r, ar, r/a, gelb-rot, rot-gelb, yellow-red, yellow/red",
  red: "r, rot, rouge, rojo, 🔴, 🟥, ❌, off track, critical, nicht im plan",
  grey: "gray, grau, gris, white, ⚪, ⬜, ⚫, not rated, not started, no rating, unrated, not set, nicht bewertet, reset",
});

/** What work is for. */
export const WORK_TYPE = oneOf({
  billable:
    "chargeable, client work, external, customer project, verrechenbar, fakturierbar, facturable, bill",
  strategic: "strategy, strategisch, investment, stratégique, estratégico",
  "non-billable":
    "non billable, nonbillable, not billable, unbillable, non-chargeable, nicht verrechenbar, nicht fakturierbar, non facturable",
  internal: "in-house, intern, interne, interno, internal project, operations, run, bau, business as usual",
  leave:
    "vacation, holiday, pto, annual leave, absence, sick, sickness, parental leave, out of office, urlaub, abwesenheit, krank, congé, conge, vacaciones",
  training: "course, learning, schulung, weiterbildung, formation, formación",
  admin: "administration, administrative, overhead, verwaltung, management overhead",
});

/** Where a project stands in its life. */
export const STAGE = oneOf({
  idea: "concept, intake, backlog, pipeline, submitted, draft, idee, idée",
  proposed:
    "proposal, candidate, requested, in review, under review, business case, pending approval, awaiting approval, beantragt, vorgeschlagen, proposé, propuesto",
  approved:
    "planned, planning, authorised, authorized, not started, ready, scheduled, to do, genehmigt, geplant, freigegeben, approuvé, planifié, aprobado, planificado",
  "in progress":
    "in delivery, delivery, active, live, open, ongoing, in flight, in-flight, inprogress, in execution, executing, execution, in work, wip, started, running, implementation, in bearbeitung, laufend, aktiv, in arbeit, en cours, en curso, doing",
  "on hold":
    "hold, paused, suspended, stopped, blocked, deferred, parked, waiting, pausiert, ruhend, angehalten, gestoppt, en pause, suspendu, en espera, suspendido",
  completed:
    "complete, done, closed, finished, delivered, in closure, resolved, abgeschlossen, erledigt, fertig, beendet, terminé, termine, clos, completado, terminado, cerrado",
  cancelled:
    "canceled, terminated, rejected, withdrawn, aborted, abandoned, dropped, killed, abgebrochen, storniert, abgelehnt, annulé, annule, cancelado",
});

/** The project phases of the process groups. */
export const PHASE = oneOf({
  initiation: "initiating, start-up, startup, initiierung, initialisierung, lancement, inicio",
  planning: "plan, design, definition, planung, planification, planificación",
  execution:
    "executing, delivery, implementation, build, construction, development, ausführung, durchführung, umsetzung, exécution, ejecución",
  monitoring:
    "monitoring and control, monitoring & control, controlling, control, test, überwachung, steuerung",
  closure: "closing, close-out, closeout, handover, abschluss, clôture, cierre",
});

/** Why money is invested. */
export const INVESTMENT_CATEGORY = oneOf({
  run: "run the business, keep the lights on, ktlo, maintain, sustain, maintenance, operate",
  grow: "grow the business, growth, expand, wachstum",
  transform: "transform the business, transformation, change the business, innovate, innovation",
  mandatory:
    "regulatory, compliance, legal, statutory, must do, pflicht, gesetzlich, obligatoire, obligatorio",
});

export const MOSCOW = oneOf({
  must: "m, must have, must-have, muss",
  should: "s, should have, should-have, soll",
  could: "c, could have, could-have, kann",
  wont: "w, won't, won't have, will not have, wont have, wird nicht",
});

export const FORCED = oneOf({
  in: "yes, must, include, force in, forced in, rein",
  out: "no, exclude, force out, forced out, raus",
});

/** Which version of the money: what was promised, is promised, expected, spent, owed or ordered. */
export const VERSION = oneOf({
  "original budget":
    "original, baseline, baseline budget, approved baseline, ob, initial budget, budget original, urbudget, ursprungsbudget, original plan, budget initial",
  "current budget":
    "budget, plan, current, cb, approved budget, revised budget, latest budget, planned, target, bud, plankosten, soll, planwert, aktuelles budget, presupuesto, budgeted, plan cost",
  outlook:
    "forecast, fc, fcst, latest estimate, le, estimate, rolling forecast, projection, prognose, hochrechnung, vorschau, erwartung, prévision, prevision, previsión, wird, voraussichtliches ist",
  actual:
    "actuals, act, ac, actual cost, ist, istkosten, ist-kosten, spent, spend, incurred, posted, invoiced, réel, reel, réalisé, real, realizado, gasto real, ytd actual",
  accrual:
    "accruals, accrued, acc, grni, goods received not invoiced, rückstellung, rückstellungen, abgrenzung, wareneingang, provision",
  commitment:
    "commitments, committed, obligo, bestellobligo, purchase order, po, purchase orders, open po, open orders, bestellung, bestellungen, engagement, engagé, compromiso, ordered, encumbrance",
});

/** Which way the money goes. */
export const FLOW = oneOf({
  cost: "costs, expense, expenses, expenditure, spend, outflow, kosten, aufwand, ausgaben, coût, coûts, dépense, dépenses, costo, coste, gasto, gastos",
  benefit: "benefits, saving, savings, inflow, nutzen, einsparung, einsparungen, bénéfice, beneficio, ahorro",
  revenue:
    "revenues, income, sales, turnover, erlös, erlöse, umsatz, ertrag, revenu, recettes, ingreso, ingresos",
});

export const TREATMENT = oneOf({
  capex:
    "capital, capitalised, capitalized, cap, capital expenditure, capitalisable, investition, aktiviert, aktivierungsfähig, investissement",
  opex: "operating, expensed, expense, op, operating expenditure, revenue expenditure, aufwand, betriebsaufwand, exploitation, operativo",
});

export const ONE_OFF_OR_RUN = oneOf({
  "one-off": "one off, oneoff, one time, one-time, project, change, non-recurring, einmalig, ponctuel, único",
  run: "recurring, running, ongoing, operate, operations, laufend, wiederkehrend, récurrent, recurrente",
});

export const BOOKING_STATUS = oneOf({
  requested: "request, open, proposed, unfilled, angefragt, anfrage, offen, demandé, solicitado, demand",
  tentative: "soft, soft booked, soft-booked, provisional, planned, forecast, vorläufig, geplant, provisoire",
  confirmed:
    "hard, hard booked, hard-booked, firm, booked, approved, committed, assigned, allocated, bestätigt, fest, gebucht, zugesagt, confirmé, confirmado, active",
  rejected: "declined, cancelled, canceled, denied, withdrawn, abgelehnt, storniert, refusé, rechazado",
});

export const EMPLOYMENT = oneOf({
  employee:
    "internal, permanent, perm, staff, fte, in-house, fest, festangestellt, intern, mitarbeiter, salarié, interno",
  contractor:
    "external, contract, freelancer, freelance, consultant, agency, temp, vendor, supplier, extern, externer, berater, freiberufler, prestataire, externo",
});

export const THREAT_OR_OPPORTUNITY = oneOf({
  threat: "risk, negative, downside, t, risiko, bedrohung, menace, amenaza",
  opportunity: "chance, positive, upside, o, opp, gelegenheit, opportunité, oportunidad",
});

export const BENEFIT_KIND = oneOf({
  cashable:
    "financial, cash, hard, hard saving, hard savings, cash releasing, cash-releasing, cost saving, cost savings, finanziell, revenue, financier, financiero",
  "non-cashable":
    "non cashable, soft, soft saving, non-cash, non cash releasing, non-cash-releasing, cost avoidance, avoidance, productivity, efficiency",
  "non-financial":
    "non financial, nonfinancial, qualitative, quantitative, kpi, social, nicht finanziell, nicht-finanziell, non financier, no financiero",
});

export const DIRECTION = oneOf({
  benefit:
    "b, max, maximise, maximize, higher is better, higher, up, positive, +, nutzen, je mehr desto besser, more is better",
  cost: "c, min, minimise, minimize, lower is better, lower, down, negative, -, −, kosten, less is better",
});

export const CONSTRAINT_KIND = oneOf({
  budget: "money, cost, funding, capex, opex, geld",
  role: "resource, capacity, skill, people, fte, rolle, ressource",
  count: "number, number of projects, projects, anzahl, nombre, maximum",
  minimum: "min, at least, floor, mindestens, minimum spend",
  custom: "other, column, sonstige",
});

export const RATE_TYPE = oneOf({
  budget: "plan, planned, budget rate, budgetkurs, plankurs, fixed",
  average: "avg, mean, average rate, actual, monthly average, durchschnitt, durchschnittskurs, moyen, m",
  closing: "close, spot, closing rate, period end, month end, year end, stichtag, stichtagskurs, clôture",
});

/** Whether what a gate asks for is there. */
export const DONE = oneOf({
  yes: "y, x, ✓, ✔, ✅, done, complete, completed, passed, pass, met, fulfilled, ok, true, 1, closed, approved",
  no: "n, ✗, ❌, not done, open, incomplete, failed, fail, not met, missing, pending, false, 0, outstanding, in progress",
  "n.a.": "na, n/a, not applicable, not relevant",
});

/** Which way a measure is to move. */
export const BETTER = oneOf({
  higher:
    "higher is better, up, max, maximise, maximize, increase, more, more is better, bigger is better, positive, ↑, ascending, h",
  lower:
    "lower is better, down, min, minimise, minimize, decrease, less, less is better, smaller is better, negative, ↓, descending, l",
});

/** What a rate is for. */
export const RATE_UNIT = oneOf({
  hour: "hours, hourly, h, hr, per hour, /h, hrs",
  day: "days, daily, d, per day, /d, man-day, person-day, pd, md",
  month: "months, monthly, m, per month, /m",
});

/** What binds a task's dates. */
export const TASK_CONSTRAINT = oneOf({
  ASAP: "asap, as soon as possible, so früh wie möglich, dès que possible, lo antes posible",
  ALAP: "alap, as late as possible, so spät wie möglich, le plus tard possible, lo más tarde posible",
  SNET: "snet, start no earlier than, start on or after, anfang nicht früher als, début au plus tôt le, no comenzar antes del",
  SNLT: "snlt, start no later than, start on or before, anfang nicht später als, début au plus tard le, no comenzar después del",
  FNET: "fnet, finish no earlier than, finish on or after, ende nicht früher als, fin au plus tôt le, no finalizar antes del",
  FNLT: "fnlt, finish no later than, finish on or before, ende nicht später als, fin au plus tard le, no finalizar después del",
  MSO: "mso, must start on, start on, mandatory start, muss anfangen am, doit commencer le, debe comenzar el",
  MFO: "mfo, must finish on, finish on, mandatory finish, muss enden am, doit finir le, debe finalizar el",
});
