import { RunKilled } from "../../doubles/sheets/exception";
import { Document } from "../../doubles/sheets/model/document";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import type { RunOptions } from "../../doubles/sheets/service";
import { refused } from "./refused";

let sheets: OpenSheets;

beforeEach(() => {
  const document = new Document("Portfolio");
  document.add("Plan");
  sheets = openInSheets(document, { files: { sidebar: "<p>Gridfolio</p>" } });
});

afterEach(() => {
  sheets.close();
});

const plan = (): GoogleAppsScript.Spreadsheet.Sheet => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;

describe("what nobody modelled", () => {
  test("methods, enumerations and services that are not there throw as soon as they are asked for", () => {
    expect(() => plan().getRange("A1").randomize()).toThrow("double: Range.randomize is not modelled");
    expect(() => SpreadsheetApp.openById("x")).toThrow("double: SpreadsheetApp.openById is not modelled");
    expect(() => SpreadsheetApp.BandingTheme).toThrow("double: SpreadsheetApp.BandingTheme is not modelled");
    expect("UrlFetchApp" in globalThis).toBe(false);
  });

  test("objects of another kind, or of no kind, fit no signature", () => {
    const spreadsheet = SpreadsheetApp.getActive();
    expect(
      refused(() => {
        spreadsheet.deleteSheet(plan().getRange("A1") as never);
      }),
    ).toContain("don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.");
    expect(
      refused(() => {
        spreadsheet.deleteSheet({} as never);
      }),
    ).toContain("(Object)");
  });
});

describe("calls", () => {
  test("every call is counted by its name; saying where something is costs no trip", () => {
    const { calls } = sheets.service;
    plan().getRange("A1:B2").setValue(1).getValues();
    expect(calls.byMember).toEqual({
      "SpreadsheetApp.getActiveSpreadsheet": 1,
      "Spreadsheet.getSheets": 1,
      "Sheet.getRange": 1,
      "Range.setValue": 1,
      "Range.getValues": 1,
    });
    expect([calls.total, calls.trips]).toEqual([5, 4]);
    SpreadsheetApp.newTextStyle().setBold(true).build();
    expect(calls.trips).toBe(4);
  });

  test("a call that is told to fail does nothing, and the next one works", () => {
    const range = plan().getRange("A1");
    sheets.service.failAt(2);
    range.setValue("one");
    expect(refused(() => range.setValue("two"))).toBe(
      `Service Spreadsheets failed while accessing document with id ${sheets.document.id}.`,
    );
    expect(range.getValue()).toBe("one");
  });

  test("reads, writes and cells take their time", () => {
    const range = plan().getRange("A1:Z100");
    const before = sheets.service.now();
    range.getValues();
    expect(sheets.service.now() - before).toBe(46);
    range.setValue(1);
    expect(sheets.service.now() - before).toBe(46 + 310);
  });
});

describe("six minutes", () => {
  test("a run that takes longer is stopped, and whatever it catches it can do nothing more", () => {
    const range = plan().getRange("A1");
    let writes = 0;
    const endless = (): void => {
      for (;;) {
        range.setValue((writes += 1));
        Utilities.sleep(1_000);
      }
    };
    expect(() => {
      sheets.run(endless);
    }).toThrow("Exceeded maximum execution time");
    expect(() => range.clear()).toThrow("Exceeded maximum execution time");
    expect(() => PropertiesService.getDocumentProperties()).toThrow("Exceeded maximum execution time");
    expect(writes).toBeGreaterThan(300);
    expect(sheets.run(() => range.getValue() as unknown)).toBe(writes - 1);
  });

  test("a run can be stopped at any call; the next run finds what was written, and the lock free", () => {
    const work = (): void => {
      LockService.getDocumentLock().waitLock(100);
      sheets.service.killAt(5);
      plan().getRange("A1").setValue("written");
      plan().getRange("A2").setValue("never");
    };
    expect(() => {
      sheets.run(work);
    }).toThrow(RunKilled);
    sheets.run(() => {
      expect(LockService.getDocumentLock().hasLock()).toBe(false);
      expect(plan().getRange("A1:A2").getValues()).toEqual([["written"], [""]]);
    });
  });
});

describe("authorisation", () => {
  const inMode = (authMode: RunOptions["authMode"], work: () => unknown): unknown =>
    sheets.run(work, authMode === undefined ? {} : { authMode });
  const menu = (): void => {
    SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "showSidebar").addSeparator().addToUi();
  };

  test("before an add-on was used in a document, it may add its menu and nothing else", () => {
    inMode("NONE", menu);
    expect(sheets.stores.ui.menus).toEqual([
      { items: [{ caption: "Open", handler: "showSidebar" }, "separator"] },
    ]);
    for (const act of [
      () => SpreadsheetApp.getActiveSpreadsheet(),
      () => PropertiesService.getDocumentProperties(),
      () => SpreadsheetApp.getUi().alert("x"),
      () => ScriptApp.getProjectTriggers(),
      () => LockService.getDocumentLock(),
      () => Session.getActiveUserLocale(),
    ])
      expect(inMode("NONE", () => refused(act))).toContain(
        "Specified permissions are not sufficient to call",
      );
  });

  test("when a document is opened, properties can be read but no sidebar is shown", () => {
    inMode("LIMITED", () => {
      PropertiesService.getDocumentProperties().setProperty("a", "1");
      const page = HtmlService.createHtmlOutputFromFile("sidebar");
      expect(
        refused(() => {
          SpreadsheetApp.getUi().showSidebar(page);
        }),
      ).toContain("Ui.showSidebar");
      expect(refused(() => ScriptApp.newTrigger("run"))).toContain("ScriptApp.newTrigger");
    });
  });

  test("a custom function reads and never writes, and sees no user interface", () => {
    inMode("CUSTOM_FUNCTION", () => {
      expect(plan().getRange("A1").getValues()).toEqual([[""]]);
      expect(refused(() => plan().getRange("A1").setValue(1))).toBe(
        "You do not have permission to call setValue",
      );
      expect(refused(() => SpreadsheetApp.getUi())).toBe(
        "Cannot call SpreadsheetApp.getUi() from this context.",
      );
    });
  });

  test("a trigger has no user interface", () => {
    sheets.run(
      () => {
        expect(refused(() => SpreadsheetApp.getUi())).toBe(
          "Cannot call SpreadsheetApp.getUi() from this context.",
        );
        plan().getRange("A1").setValue(1);
      },
      { hasUi: false },
    );
  });
});

describe("stores", () => {
  test("properties are texts, of 9 KB at most, in a store of 500 KB", () => {
    const properties = PropertiesService.getDocumentProperties();
    expect(properties.getProperty("a")).toBeNull();
    expect(refused(() => properties.setProperty("a", 1 as unknown as string))).toContain("(String,Number)");
    properties.setProperty("a", "x".repeat(9 * 1024));
    expect(refused(() => properties.setProperty("a", "é".repeat(5 * 1024)))).toBe(
      "Argument too large: value",
    );
    for (let index = 0; index < 54; index++) properties.setProperty(`k${index}`, "x".repeat(9 * 1024));
    expect(refused(() => properties.setProperty("more", "x".repeat(9 * 1024)))).toContain("storage quota");
    expect(PropertiesService.getUserProperties().getKeys()).toEqual([]);
    expect(properties.deleteProperty("a").getKeys()).toHaveLength(54);
    properties.setProperties({ b: "2" }, true);
    expect(properties.getProperties()).toEqual({ b: "2" });
  });

  test("a cache forgets after its time, and takes 100 KB a text", () => {
    const cache = CacheService.getDocumentCache()!;
    cache.put("a", "1", 60);
    Utilities.sleep(59_000);
    expect(cache.get("a")).toBe("1");
    Utilities.sleep(2_000);
    expect(cache.get("a")).toBeNull();
    expect(
      refused(() => {
        cache.put("a", "x".repeat(100 * 1024 + 1));
      }),
    ).toBe("Argument too large: value");
    expect(
      refused(() => {
        cache.put("k".repeat(251), "");
      }),
    ).toBe("Argument too large: key");
  });

  test("a lock that somebody else holds is waited for in vain", () => {
    const lock = LockService.getDocumentLock();
    sheets.stores.lock.heldByOther = true;
    const before = sheets.service.now();
    expect(lock.tryLock(5_000)).toBe(false);
    expect(sheets.service.now() - before).toBeGreaterThanOrEqual(5_000);
    expect(
      refused(() => {
        lock.waitLock(10);
      }),
    ).toBe("Lock timeout: another process was holding the lock for too long.");
    sheets.stores.lock.heldByOther = false;
    expect([lock.tryLock(0), lock.hasLock()]).toEqual([true, true]);
    lock.releaseLock();
    expect(lock.hasLock()).toBe(false);
  });

  test("an add-on has one clock a document, once an hour at most", () => {
    const clock = () => ScriptApp.newTrigger("refresh").timeBased();
    expect(refused(() => clock().everyMinutes(30))).toContain("once an hour at most");
    clock().everyHours(1).create();
    expect(refused(() => clock().everyHours(6).create())).toContain("too many time-based triggers");
    const [trigger] = ScriptApp.getUserTriggers(SpreadsheetApp.getActive());
    expect(trigger!.getHandlerFunction()).toBe("refresh");
    ScriptApp.deleteTrigger(trigger!);
    expect(ScriptApp.getProjectTriggers()).toEqual([]);
  });
});

describe("user interface and utilities", () => {
  test("a sidebar shows a page of the project under its title", () => {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Gridfolio"));
    expect(sheets.stores.ui.sidebar).toEqual({ title: "Gridfolio", content: "<p>Gridfolio</p>" });
    expect(refused(() => HtmlService.createHtmlOutputFromFile("toString"))).toBe(
      "No HTML file named toString was found.",
    );
  });

  test("an alert waits for an answer that the test gives", () => {
    const ui = SpreadsheetApp.getUi();
    expect(() => ui.alert("Sure?")).toThrow("nobody answers");
    sheets.stores.ui.answers.push("YES");
    expect(ui.alert("Replace?", "All of it.", ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
    expect(sheets.stores.ui.alerts.at(-1)).toEqual(["Replace?", "All of it.", "YES_NO"]);
  });

  test.each([
    ["yyyy-MM-dd HH:mm", "Europe/Berlin", "2024-07-01 14:05"],
    ["Z", "Europe/Berlin", "+0200"],
    ["Z", "America/St_Johns", "-0230"],
    ["XXX", "Asia/Kolkata", "+05:30"],
    ["EEE d MMM yy, h:mm a 'o''clock'", "Etc/UTC", "Mon 1 Jul 24, 12:05 PM o'clock"],
  ])("a date is written as %p in %p", (format, zone, text) => {
    expect(Utilities.formatDate(new Date("2024-07-01T12:05:00Z"), zone, format)).toBe(text);
  });

  test("letters that a date format does not know are refused", () => {
    expect(() => Utilities.formatDate(new Date(), "Etc/UTC", "w")).toThrow("not modelled");
    expect(Utilities.getUuid()).not.toBe(Utilities.getUuid());
  });
});
