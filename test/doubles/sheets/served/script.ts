import { integerOf, textOf } from "../arguments";
import { memberOf } from "../enums";
import { SCRIPT_ENUMS } from "../enumerations";
import { ServiceException } from "../exception";
import type { TriggerModel } from "../model/stores";
import { changed, modelOf, served } from "../served";
import type { Service } from "../service";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** The triggers of the add-on, for this user and this document. */
export function newScriptApp(service: Service): ScriptApp {
  const { stores, document } = service;
  const triggers = () => stores.triggers.map((model) => newTrigger(service, model));
  return served<ScriptApp>(
    service,
    {
      newTrigger: (handler: unknown) => {
        const name = textOf(handler);
        return served<GoogleAppsScript.Script.TriggerBuilder>(
          service,
          { timeBased: () => newClock(service, { handler: name }) },
          { kind: "TriggerBuilder", model: name, isBuilder: true },
        );
      },
      getProjectTriggers: triggers,
      getUserTriggers: (spreadsheet: unknown) =>
        modelOf(spreadsheet, "Spreadsheet") === document ? triggers() : [],
      deleteTrigger: (trigger: unknown) => {
        const model = modelOf<TriggerModel>(trigger, "Trigger");
        stores.triggers = stores.triggers.filter(({ id }) => id !== model.id);
      },
    },
    { kind: "ScriptApp", model: stores, fields: SCRIPT_ENUMS },
  );
}

/** An add-on has one clock a user and document, which strikes every hour at most. */
function newClock(
  service: Service,
  draft: { readonly handler: string; readonly everyHours?: number },
): ClockBuilder {
  const { stores } = service;
  return served<ClockBuilder>(
    service,
    {
      everyHours: (hours: unknown) => newClock(service, changed(draft, { everyHours: integerOf(hours) })),
      everyDays: (days: unknown) => newClock(service, changed(draft, { everyHours: integerOf(days) * 24 })),
      everyMinutes: () => {
        throw new ServiceException("Clock triggers of add-ons can run once an hour at most.");
      },
      create: () => {
        const { handler, everyHours = 0 } = draft;
        if (everyHours < 1)
          throw new ServiceException("Clock triggers of add-ons can run once an hour at most.");
        if (stores.triggers.length > 0) {
          throw new ServiceException(
            "This add-on has created too many time-based triggers in this document for this Google user account.",
          );
        }
        const model = { id: String(service.document.nextId()), handler, everyHours };
        stores.triggers = [...stores.triggers, model];
        return newTrigger(service, model);
      },
    },
    { kind: "ClockTriggerBuilder", model: draft },
  );
}

function newTrigger(service: Service, model: TriggerModel): Trigger {
  return served<Trigger>(
    service,
    {
      getHandlerFunction: () => model.handler,
      getUniqueId: () => model.id,
      getEventType: () => memberOf(SCRIPT_ENUMS.EventType, "CLOCK"),
      getTriggerSource: () => memberOf(SCRIPT_ENUMS.TriggerSource, "CLOCK"),
    },
    { kind: "Trigger", model, isBuilder: true },
  );
}
