// Stands where the page of Excel on the web stands: it opens the task pane in a frame and answers Microsoft's own
// loader and library, both unchanged, over the channel that they speak there. What the workbook is asked goes to the
// Excel of the test (`askExcel`). What it does not know it says, and answers nothing.
/* global document, location, URLSearchParams, window */
(() => {
  const pane = new URLSearchParams(location.search).get("pane");
  const CONVERSATION = "conversation";
  const INVOKE = 0;
  const DISPATCH = { query: 93, commandCompleted: 94 };
  // Shared runtime.
  const FLAGS = 1;
  const CONTEXT = {
    ...{ _id: "addin", _appName: 16, _appVersion: "16.0", _appUILocale: "en-US", _dataLocale: "en-GB" },
    ...{
      _docUrl: location.href,
      _clientMode: 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
    },
    ...{
      _eToken: "",
      _initialDisplayMode: 2,
      _requirementMatrix: JSON.stringify({
        ExcelApi: 1.15,
        SharedRuntime: 1.1,
        CustomFunctionsRuntime: 1.3,
        AddinCommands: 1.3,
      }),
    },
  };
  const frame = document.createElement("iframe");
  // Read once, when the frame comes into the page.
  frame.name = JSON.stringify({
    hostInfo: `Excel$Web$16.01$en-US$correlation$$$${FLAGS}`,
    xdmInfo: `${CONVERSATION}|addin|${location.origin}`,
    serializerVersion: "1",
  });
  frame.src = pane;
  frame.title = "Gridfolio";
  document.body.append(frame);

  const listening = new Map();
  const post = (message) => frame.contentWindow.postMessage(JSON.stringify(message), new URL(pane).origin);
  const reply = ({ _actionName, _correlationId }, data, isEvent = false) =>
    post({
      ...{ _messageType: 1, _actionName, _conversationId: CONVERSATION, _correlationId },
      ...{ _errorCode: 0, _responseType: isEvent ? 1 : 0, _serializerVersion: 1, _data: data },
    });
  const OK = { Version: 1, Error: 0 };

  // Beside the workbook the library asks a service of its own: that buttons are ready, and for the pane to show.
  const SERVICE = 2;

  async function query([, , , , body]) {
    const request = JSON.parse(body);
    if (Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === SERVICE)) {
      window.served(request.Actions.map(({ Name }) => Name).filter((name) => name !== ""));
      const results = request.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
      return [200, [], JSON.stringify({ Results: results, TraceIds: [] })];
    }
    const message = { url: "ProcessQuery", method: "POST", headers: {}, body: request };
    const asked = JSON.stringify({ id: 1, type: 1, message });
    const { statusCode, body: answer } = JSON.parse(await window.askExcel(asked)).message;
    return [statusCode, [], JSON.stringify(answer)];
  }

  async function execute(message) {
    const { ArrayData, DdaMethod } = message._data;
    switch (DdaMethod.DispatchId) {
      case DISPATCH.query:
        return reply(message, { ...OK, Data: await query(ArrayData) });
      case DISPATCH.commandCompleted:
        window.completed = (window.completed ?? 0) + 1;
        return reply(message, OK);
      default:
        return window.unknown(`method ${DdaMethod.DispatchId}`);
    }
  }

  window.addEventListener("message", ({ data, origin }) => {
    if (origin !== new URL(pane).origin || typeof data !== "string") return;
    const message = JSON.parse(data);
    const { _actionName: name, _actionType: type } = message;
    if (type !== INVOKE) {
      listening.set(name === "registerEvent" ? message._data?.eventId : name, message);
      return reply(message, OK);
    }
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        return reply(message, CONTEXT);
      case "ContextActivationManager_notifyHost":
        return reply(message, null);
      case "executeMethod":
        return void execute(message);
      default:
        return window.unknown(name);
    }
  });

  const toListener = (name, data) => {
    const listener = listening.get(name);
    if (listener) reply(listener, data, true);
    return listener !== undefined;
  };
  // What Excel says without being asked, and a press of a ribbon button.
  window.tellPane = (text) => {
    const rows = JSON.parse(text).message.entries.map((one) => [
      one.messageCategory,
      one.messageType,
      one.targetId,
      one.message,
      one.id,
      false,
    ]);
    return toListener("richApiMessage", { ...OK, ArrayData: rows });
  };
  window.press = (action) =>
    toListener("appCommandInvoked", {
      ...OK,
      0: "id",
      1: action,
      2: JSON.stringify({ source: { id: action } }),
    });
  window.heard = () => [...listening.keys()];
})();
