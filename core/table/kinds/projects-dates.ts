import type { ColumnKind } from "../table-kind";
import { column, DATE, PERCENT, refsTo, YES_NO } from "./column";
import { FORCED, MOSCOW, RAG } from "./words";

/** The columns of Projects that say when, how far, how well, and what binds its place in the portfolio. */
export const PROJECT_DATES = {
  start: column("Start", DATE, {
    also: "start date, project start, project start date, planned start, begin date, beginning, current start, forecast start, latest approved start date, from, projektstart",
    help: "Start in the current plan.",
  }),
  finish: column("Finish", DATE, {
    also: "finish date, end, end date, project end, project end date, planned finish, planned end, plan finish, due, due date, deadline, target date, completion date, target completion, forecast finish, forecast end, current finish, latest approved end date, go live, go-live, to",
    help: "Finish in the current plan.",
  }),
  baselineStart: column("Baseline start", DATE, {
    also: "original start, original start date, baseline start date, baselined start, approved start, bl start",
    help: "Start that was approved.",
  }),
  baselineFinish: column("Baseline finish", DATE, {
    also: "baseline end, baseline end date, baseline finish date, original finish, original end, original end date, baselined finish, approved finish, approved end, bl finish, plan ende, original completion date",
    help: "Finish that was approved.",
  }),
  actualStart: column("Actual start", DATE, {
    also: "actual start date, started on, started, real start, act start",
    help: "When it really started.",
  }),
  actualFinish: column("Actual finish", DATE, {
    also: "actual end, actual end date, actual finish date, completed on, closed on, date closed, finished on, act finish",
    help: "When it really ended.",
  }),
  statusDate: column("Status date", DATE, {
    also: "last status, last update, last updated, updated, report date, reporting date, reported on, date of report, status as of, as of, data date",
    help: "Date of the manager's last report.",
  }),
  shareComplete: column("% complete", PERCENT, {
    also: "percent complete, pct complete, complete, completion, progress, physical progress, physical % complete, percent done, done, % done, completion %, project completion",
    help: "Physical progress of the work, not the share of money or time that is used.",
  }),
  mandatory: column("Mandatory", YES_NO, {
    also: "must do, compulsory, obligatory, regulatory",
    help: "Yes when it must be in the portfolio.",
  }),
  forced: column("Forced", FORCED, {
    also: "force, forced in/out, in/out, include/exclude, decision override",
    help: "In or out, whatever the ranking says.",
  }),
  dependsOn: column("Depends on", refsTo("projects"), {
    also: "dependencies, dependency, predecessor, predecessors, predecessor projects, requires, needs, upstream projects",
    help: "Projects without which it cannot be selected or finish, separated by commas.",
  }),
  excludes: column("Excludes", refsTo("projects"), {
    also: "exclusive with, mutually exclusive, mutually exclusive with, alternative to, alternatives, conflicts with, schließt aus, exclut",
    help: "Projects of which at most one of them or this one is wanted.",
  }),
  earliestStart: column("Earliest start", DATE, {
    also: "start no earlier than, not before, earliest start date, frühester start, frühestens, au plus tôt",
    help: "It cannot start before.",
  }),
  latestStart: column("Latest start", DATE, {
    also: "start no later than, not after, latest start date, spätester start, spätestens, au plus tard",
    help: "It is of no use when it starts later.",
  }),
  moscow: column("MoSCoW", MOSCOW, {
    also: "moscow priority, moscow class, must should could",
    help: "Must, should, could or won't.",
  }),
  rag: column("RAG", RAG, {
    also: "rag status, overall rag, overall status, overall health, health, project health, rag rating, reported rag, owner rag, sro rag, sro delivery confidence assessment, delivery confidence assessment, delivery confidence, dca, traffic light, light, status colour, status color, project status rag",
    help: "The owner's own rating: red, amber or green; amber-red and amber-green are kept.",
  }),
  previousRag: column("Previous RAG", RAG, {
    also: "last rag, prior rag, rag last month, rag previous, previous status, last period rag, rag last period, ampel vormonat, vorherige ampel",
    help: "The owner's rating of the report before.",
  }),
  assurerRag: column("Assurer RAG", RAG, {
    also: "ipa rag, ipa rag rating, ipa delivery confidence assessment, ipa dca, assurance rag, assurance rating, independent rag, independent rating, pmo rag, review rag, audit rag, qa rag",
    help: "An independent reviewer's rating.",
  }),
} satisfies Record<string, ColumnKind>;
