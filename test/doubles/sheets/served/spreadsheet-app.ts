import { SPREADSHEET_ENUMS } from "../enumerations";
import { ServiceException } from "../exception";
import { served } from "../served";
import type { Service } from "../service";
import { activeSheet } from "./place";
import { newRichTextBuilder } from "./rich-text";
import { newRuleBuilder } from "./rule";
import { newTextStyleBuilder } from "./text-style";
import { newValidationBuilder } from "./validation";
import { newUi } from "./ui";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The entrance. */
export function newSpreadsheetApp(service: Service): App {
  const spreadsheet = () => service.objects.spreadsheet();
  return served<App>(
    service,
    {
      getActiveSpreadsheet: spreadsheet,
      getActive: spreadsheet,
      getActiveSheet: () => service.objects.sheet(activeSheet(service)),
      getActiveRange: () => service.objects.range(activeSheet(service), service.document.selected),
      newConditionalFormatRule: () => newRuleBuilder(service),
      newDataValidation: () => newValidationBuilder(service),
      newTextStyle: () => newTextStyleBuilder(service),
      newRichTextValue: () => newRichTextBuilder(service),
      flush: () => {
        service.document.calculated();
      },
      getUi: () => {
        if (!service.hasUi || service.authMode === "CUSTOM_FUNCTION")
          throw new ServiceException("Cannot call SpreadsheetApp.getUi() from this context.");
        return newUi(service);
      },
    },
    { kind: "SpreadsheetApp", model: service.document, fields: SPREADSHEET_ENUMS },
  );
}
