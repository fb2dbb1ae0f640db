import { oneOf } from "./column";

/** Ratings on three and five points, as words, letters, colours and emoji. Blue, where it is used, is work that is done: not rated any more. */
export const RAG = oneOf({
  green:
    "g, v, gr, grün, gruen, vert, verde, groen, зелёный, зеленый, 緑, 緑色, 青, 良好, 順調, 🟢, 🟩, ✅, ✔, 💚, on track, on plan, plangemäß, plangemaess, im plan, im grünen bereich, no issues, verde claro, em dia, in linea, op schema, по плану, en plazo, dans les délais",
  "amber-green":
    "amber/green, green/amber, green-amber, amber green, a/g, ag, g/a, gelb-grün, grün-gelb, gelb/grün, grün/gelb, yellow-green, yellow/green, green/yellow, verde/amarillo, vert/orange, 黄緑",
  amber:
    "a, y, o, ge, yellow, gelb, orange, jaune, ámbar, ambar, amarillo, amarelo, naranja, laranja, giallo, arancione, geel, oranje, жёлтый, желтый, оранжевый, 黄, 黄色, 注意, 🟡, 🟠, 🟨, 🟧, ⚠, ⚠️, at risk, some issues, gefährdet, kritisch, à risque, en riesgo, em risco, a rischio, ambre, под угрозой",
  "amber-red":
    "amber/red, red/amber, red-amber, amber red, a/r, ar, r/a, gelb-rot, rot-gelb, gelb/rot, rot/gelb, yellow-red, yellow/red, red/yellow, amarillo/rojo, orange/rouge",
  red: "r, rot, rouge, rojo, vermelho, rosso, rood, красный, 赤, 赤色, 危険, 🔴, 🟥, ❌, ❤, off track, critical, nicht im plan, 遅延, atrasado, retrasado, en retard, in ritardo, vertraagd, критично",
  grey: "gray, grau, gris, cinza, grigio, grijs, серый, 灰, 灰色, white, ⚪, ⬜, ⚫, blue, blau, bleu, azul, blu, blauw, синий, 🔵, 🟦, not rated, not started, no rating, unrated, not set, nicht bewertet, reset, 未評価",
});

/** What work is for. */
export const WORK_TYPE = oneOf({
  billable:
    "chargeable, client work, external, customer project, verrechenbar, fakturierbar, facturable, bill, faturável, fatturabile, factureerbaar, оплачиваемый, 請求対象",
  strategic: "strategy, strategisch, investment, stratégique, estratégico, strategico, стратегический, 戦略",
  "non-billable":
    "non billable, nonbillable, not billable, unbillable, non-chargeable, nicht verrechenbar, nicht fakturierbar, non facturable, no facturable, não faturável, non fatturabile, niet factureerbaar, неоплачиваемый, 請求対象外",
  internal:
    "in-house, intern, interne, interno, internal project, operations, run, bau, business as usual, внутренний, 社内, 内部",
  leave:
    "vacation, holiday, pto, annual leave, absence, sick, sickness, parental leave, out of office, urlaub, abwesenheit, krank, congé, conge, vacaciones, férias, ferie, verlof, vakantie, отпуск, больничный, 休暇, 有給, congés, ausencia, permiso, malattia, ziek",
  training:
    "course, learning, schulung, weiterbildung, formation, formación, treinamento, formazione, opleiding, обучение, 研修, formação",
  admin:
    "administration, administrative, overhead, verwaltung, management overhead, administración, administração, amministrazione, administratie, администрирование, 管理業務",
});

/** Where a project stands in its life. */
export const STAGE = oneOf({
  idea: "concept, intake, backlog, pipeline, submitted, draft, idee, idée, ideia, идея, 構想, 案",
  proposed:
    "proposal, candidate, requested, in review, under review, business case, pending approval, awaiting approval, beantragt, vorgeschlagen, proposé, propuesto, proposto, proposta, voorgesteld, предложен, на согласовании, 提案, 申請中, en revisión, em análise, in attesa di approvazione, à valider, por aprobar",
  approved:
    "planned, planning, authorised, authorized, not started, ready, scheduled, to do, genehmigt, geplant, freigegeben, approuvé, planifié, aprobado, planificado, aprovado, approvato, goedgekeurd, утвержден, утверждён, 承認済, 承認済み, 計画中, 未着手, à démarrer, non démarré, no iniciado, sin iniciar, por iniciar, não iniciado, a iniciar, planejado, non iniziato, pianificato, da avviare, niet gestart, gepland, не начат, запланирован, запланировано, планируется, à venir, à faire, pendiente, pendente, por hacer",
  "in progress":
    "in delivery, delivery, active, live, open, ongoing, in flight, in-flight, inprogress, in execution, executing, execution, in work, wip, started, running, implementation, in bearbeitung, laufend, aktiv, in arbeit, en cours, en curso, doing, em andamento, em execução, em curso, in corso, attivo, lopend, actief, in uitvoering, в работе, в процессе, выполняется, активный, 進行中, 実施中, 対応中, 作業中, 着手, en proceso, en ejecución, en progreso, activo, en progression, démarré, actif, iniciado, avviato, gestart, onderhanden, bezig",
  "on hold":
    "hold, paused, suspended, stopped, blocked, deferred, parked, waiting, pausiert, ruhend, angehalten, gestoppt, en pause, suspendu, en espera, suspendido, en pausa, pausado, em espera, parado, sospeso, in attesa, in pausa, on-hold, uitgesteld, stilgezet, приостановлен, отложен, 保留, 中断, detenido, aplazado, bloqueado, suspenso, bloqué, en attente, geblokkeerd",
  completed:
    "complete, done, closed, finished, delivered, in closure, resolved, abgeschlossen, erledigt, fertig, beendet, terminé, termine, clos, completado, terminado, cerrado, concluído, concluido, finalizado, encerrado, completato, concluso, terminato, chiuso, afgerond, gereed, voltooid, afgesloten, завершен, завершён, завершено, выполнено, закрыт, готово, 完了, 終了, 済, achevé, fini, clôturé, livré, fait, hecho, entregado, feito, completo, terminada, completada, terminée, achevée, concluída, finalizada",
  cancelled:
    "canceled, terminated, rejected, withdrawn, aborted, abandoned, dropped, killed, abgebrochen, storniert, abgelehnt, annulé, annule, cancelado, abandonné, rejeté, rechazado, anulado, rejeitado, annullato, respinto, geannuleerd, afgewezen, отменен, отменён, отклонен, 中止, 却下, キャンセル, cancelada, annulée",
});

/** The project phases of the process groups. */
export const PHASE = oneOf({
  initiation:
    "initiating, start-up, startup, initiierung, initialisierung, lancement, inicio, iniciação, iniciación, avvio, initiatie, инициация, 立ち上げ, 企画, initialisation, cadrage, início",
  planning:
    "plan, design, definition, planung, planification, planificación, planejamento, planeamento, pianificazione, планирование, 計画, conception, diseño, ontwerp, проектирование, 設計",
  execution:
    "executing, delivery, implementation, build, construction, development, ausführung, durchführung, umsetzung, exécution, ejecución, execução, esecuzione, realizzazione, uitvoering, realisatie, исполнение, реализация, 実行, 開発, 実施, réalisation, desarrollo",
  monitoring:
    "monitoring and control, monitoring & control, controlling, control, test, überwachung, steuerung, monitoramento, controllo, monitoraggio, bewaking, мониторинг, контроль, 監視, suivi, seguimiento",
  closure:
    "closing, close-out, closeout, handover, abschluss, clôture, cierre, encerramento, fechamento, chiusura, afsluiting, завершение, закрытие, 終結, 完了",
});

/** Why money is invested. */
export const INVESTMENT_CATEGORY = oneOf({
  run: "run the business, keep the lights on, ktlo, maintain, sustain, maintenance, operate, fonctionnement, operación, operação, gestione, beheer, поддержка, 運用",
  grow: "grow the business, growth, expand, wachstum, croissance, crecimiento, crescimento, crescita, groei, рост, 成長",
  transform:
    "transform the business, transformation, change the business, innovate, innovation, transformación, transformação, trasformazione, transformatie, трансформация, 変革",
  mandatory:
    "regulatory, compliance, legal, statutory, must do, pflicht, gesetzlich, obligatoire, obligatorio, obrigatório, obbligatorio, verplicht, обязательный, 必須, réglementaire, regulatorio",
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
    "original, baseline, baseline budget, approved baseline, ob, initial budget, budget original, urbudget, ursprungsbudget, original plan, budget initial, presupuesto inicial, presupuesto original, orçamento inicial, orçamento original, budget iniziale, oorspronkelijk budget, исходный бюджет, первоначальный бюджет, 当初予算",
  "current budget":
    "budget, plan, current, cb, approved budget, revised budget, latest budget, planned, target, bud, plankosten, soll, planwert, aktuelles budget, presupuesto, budgeted, plan cost, budgété, prévu, presupuestado, planificado, orçamento, orçado, planejado, preventivo, pianificato, begroting, begroot, gepland, план, бюджет, 予算, 計画, plan de base",
  outlook:
    "forecast, fc, fcst, latest estimate, le, estimate, rolling forecast, projection, prognose, hochrechnung, vorschau, erwartung, prévision, prevision, previsión, wird, voraussichtliches ist, pronóstico, previsto, estimado, previsão, projeção, projetado, previsione, preconsuntivo, stima, verwachting, прогноз, оценка, 見込, 見込み, 予測, 見通し, atterrissage, prévisionnel",
  actual:
    "actuals, act, ac, actual cost, ist, istkosten, ist-kosten, spent, spend, incurred, posted, invoiced, réel, reel, réalisé, real, realizado, gasto real, ytd actual, dépensé, consommé, ejecutado, gastado, gasto, consuntivo, effettivo, realisatie, werkelijk, werkelijke kosten, факт, фактические затраты, 実績, réels, coût réel, costo real, custo real",
  accrual:
    "accruals, accrued, acc, grni, goods received not invoiced, rückstellung, rückstellungen, abgrenzung, wareneingang, provision, provisions, provisión, provisão, rateo, ratei, reservering, начислено, начисления, 未払",
  commitment:
    "commitments, committed, obligo, bestellobligo, purchase order, po, purchase orders, open po, open orders, bestellung, bestellungen, engagement, engagé, compromiso, ordered, encumbrance, engagements, commandes, comprometido, compromisos, compromisso, empenhado, impegnato, impegni, verplichting, verplichtingen, обязательства, 発注済, commandé",
});

/** Which way the money goes. */
export const FLOW = oneOf({
  cost: "costs, expense, expenses, expenditure, spend, outflow, kosten, aufwand, ausgaben, coût, coûts, dépense, dépenses, costo, coste, gasto, gastos, charges, custo, custos, despesa, despesas, costi, spesa, spese, uitgaven, lasten, затраты, расходы, расход, 費用, 支出, コスト, egreso, egresos",
  benefit:
    "benefits, saving, savings, inflow, nutzen, einsparung, einsparungen, bénéfice, beneficio, ahorro, gain, gains, économie, économies, ahorros, benefício, economia, risparmio, beneficio economico, baten, besparing, выгода, экономия, 効果",
  revenue:
    "revenues, income, sales, turnover, erlös, erlöse, umsatz, ertrag, revenu, recettes, ingreso, ingresos, produits, receita, receitas, ricavo, ricavi, omzet, opbrengst, opbrengsten, доход, доходы, выручка, 売上, 収益, 収入",
});

export const TREATMENT = oneOf({
  capex:
    "capital, capitalised, capitalized, cap, capital expenditure, capitalisable, investition, aktiviert, aktivierungsfähig, investissement, inversión, investimento, investimenti, investering, капитальные, капекс, 資本的支出, 投資",
  opex: "operating, expensed, expense, op, operating expenditure, revenue expenditure, aufwand, betriebsaufwand, exploitation, operativo, operacional, operativa, esercizio, exploitatie, операционные, опекс, 経費, fonctionnement",
});

export const ONE_OFF_OR_RUN = oneOf({
  "one-off":
    "one off, oneoff, one time, one-time, project, change, non-recurring, einmalig, ponctuel, único, una tantum, eenmalig, разовый, разовые, 一時, pontual, puntual",
  run: "recurring, running, ongoing, operate, operations, laufend, wiederkehrend, récurrent, recurrente, recorrente, ricorrente, structureel, terugkerend, постоянные, 継続, 経常",
});

export const BOOKING_STATUS = oneOf({
  requested:
    "request, open, proposed, unfilled, angefragt, anfrage, offen, demandé, solicitado, demand, demande, solicitud, richiesto, aangevraagd, запрошено, 依頼中, 申請中, aberto, abierto",
  tentative:
    "soft, soft booked, soft-booked, provisional, planned, forecast, vorläufig, geplant, provisoire, provisorio, provvisorio, voorlopig, предварительно, 仮, 予定, prévu",
  confirmed:
    "hard, hard booked, hard-booked, firm, booked, approved, committed, assigned, allocated, bestätigt, fest, gebucht, zugesagt, confirmé, confirmado, active, ferme, firme, confermato, bevestigd, definitief, подтверждено, 確定, 承認済",
  rejected:
    "declined, cancelled, canceled, denied, withdrawn, abgelehnt, storniert, refusé, rechazado, rejeté, recusado, rifiutato, respinto, afgewezen, отклонено, 却下",
});

export const EMPLOYMENT = oneOf({
  employee:
    "internal, permanent, perm, staff, fte, in-house, fest, festangestellt, intern, mitarbeiter, salarié, interno, empleado, funcionário, dipendente, medewerker, vast, штатный, сотрудник, 正社員, 社員, interne, cdi, cdd, colaborador",
  contractor:
    "external, contract, freelancer, freelance, consultant, agency, temp, vendor, supplier, extern, externer, berater, freiberufler, prestataire, externo, contratista, terceirizado, consulente, esterno, ingehuurd, inhuur, подрядчик, внешний, 外注, 派遣, 協力会社, 業務委託, externe, consultor",
});

export const THREAT_OR_OPPORTUNITY = oneOf({
  threat:
    "risk, negative, downside, t, risiko, bedrohung, menace, amenaza, ameaça, minaccia, bedreiging, угроза, 脅威, risque, riesgo, risco, rischio, негативный",
  opportunity:
    "chance, positive, upside, o, opp, gelegenheit, opportunité, oportunidad, oportunidade, opportunità, kans, возможность, 機会, позитивный",
});

export const BENEFIT_KIND = oneOf({
  cashable:
    "financial, cash, hard, hard saving, hard savings, cash releasing, cash-releasing, cost saving, cost savings, finanziell, revenue, financier, financiero, financeiro, finanziario, financieel, финансовый, 財務, ahorro, economia",
  "non-cashable":
    "non cashable, soft, soft saving, non-cash, non cash releasing, non-cash-releasing, cost avoidance, avoidance, productivity, efficiency",
  "non-financial":
    "non financial, nonfinancial, qualitative, quantitative, kpi, social, nicht finanziell, nicht-finanziell, non financier, no financiero, não financeiro, non finanziario, niet financieel, нефинансовый, 非財務, cualitativo, qualitativo, qualitatif",
});

export const DIRECTION = oneOf({
  benefit:
    "b, max, maximise, maximize, higher is better, higher, up, positive, +, nutzen, je mehr desto besser, more is better",
  cost: "c, min, minimise, minimize, lower is better, lower, down, negative, -, −, kosten, less is better",
});

export const CONSTRAINT_KIND = oneOf({
  budget: "money, cost, funding, capex, opex, geld, presupuesto, orçamento, begroting, бюджет, 予算",
  role: "resource, capacity, skill, people, fte, rolle, ressource, rôle, rol, ruolo, função, роль, 要員",
  count:
    "number, number of projects, projects, anzahl, nombre, maximum, número, numero, aantal, количество, 件数",
  minimum: "min, at least, floor, mindestens, minimum spend, mínimo, minimo, минимум, 最小",
  custom: "other, column, sonstige",
});

export const RATE_TYPE = oneOf({
  budget:
    "plan, planned, budget rate, budgetkurs, plankurs, fixed, presupuesto, orçamento, preventivo, begroting, бюджет, 予算",
  average:
    "avg, mean, average rate, actual, monthly average, durchschnitt, durchschnittskurs, moyen, m, promedio, medio, média, medio mensile, gemiddeld, средний, 平均",
  closing:
    "close, spot, closing rate, period end, month end, year end, stichtag, stichtagskurs, clôture, cierre, fechamento, chiusura, slotkoers, на конец периода, 期末",
});

/** Whether what a gate asks for is there. */
export const DONE = oneOf({
  yes: "y, x, ✓, ✔, ✅, done, complete, completed, passed, pass, met, fulfilled, ok, true, 1, closed, approved, ja, j, erledigt, erfüllt, vorhanden, abgeschlossen, oui, o, fait, conforme, sí, si, s, hecho, cumplido, sim, feito, concluído, sì, fatto, gereed, voldaan, да, выполнено, готово, はい, 済, 完了, 〇, ○",
  no: "n, ✗, ❌, not done, open, incomplete, failed, fail, not met, missing, pending, false, 0, outstanding, in progress, nein, offen, nicht erfüllt, fehlt, non, pas fait, no hecho, pendiente, não, pendente, aperto, nee, niet voldaan, нет, не выполнено, いいえ, 未, 未完了, ×",
  "n.a.":
    "na, n/a, not applicable, not relevant, entfällt, nicht relevant, sans objet, s.o., no aplica, n.a, não se aplica, non applicabile, n.v.t., nvt, не применимо, 対象外, 該当なし",
});

/** Which way a measure is to move. */
export const BETTER = oneOf({
  higher:
    "higher is better, up, max, maximise, maximize, increase, more, more is better, bigger is better, positive, ↑, ascending, h, höher, mehr, maximieren, plus, hausse, más, mayor, maior, mais, maggiore, più, hoger, выше, больше, 高い, 増加",
  lower:
    "lower is better, down, min, minimise, minimize, decrease, less, less is better, smaller is better, negative, ↓, descending, l, niedriger, weniger, minimieren, moins, baisse, menos, menor, minore, meno, lager, ниже, меньше, 低い, 減少",
});

/** What a rate is for. */
export const RATE_UNIT = oneOf({
  hour: "hours, hourly, h, hr, per hour, /h, hrs, stunde, stunden, std, pro stunde, heure, heures, hora, horas, ora, ore, uur, uren, час, часы, 時間",
  day: "days, daily, d, per day, /d, man-day, person-day, pd, md, tag, tage, pro tag, pt, jour, jours, jh, día, días, dia, dias, giorno, giorni, dag, dagen, день, дни, 日, 人日",
  month:
    "months, monthly, m, per month, /m, monat, monate, pro monat, mois, mes, meses, mês, mese, mesi, maand, maanden, месяц, 月, 人月",
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
