// Stands where Microsoft's loader stands, for a page that is served over http: it names the host, loads the library
// beside it, which is Microsoft's own and unchanged, and joins it to the emulator, at the page around it or, where there is
// none, at the page itself.
(() => {
  const actions = {};
  const association = {
    mappings: actions,
    onchange: () => undefined,
    associate: (name, action) => (actions[name] = action),
  };
  const listeners = [];
  const ready = new Promise((resolve) => listeners.push(resolve));
  window.CustomFunctions = { _association: association, associate: () => undefined };
  const office = {
    HostType: { Excel: "Excel" },
    EventType: { OfficeThemeChanged: "officeThemeChanged" },
    actions: { _association: association, associate: association.associate },
    addin: { showAsTaskpane: () => Promise.resolve() },
    context: {
      contentLanguage: "en-GB",
      officeTheme: { bodyBackgroundColor: "#FFFFFF" },
      document: { addHandlerAsync: () => undefined },
      requirements: { isSetSupported: (_set, version) => Number(version.split(".")[1]) <= 15 },
    },
    onReady: async (callback) => {
      const info = await ready;
      callback?.(info);
      return info;
    },
  };
  // The library puts an object of its own there: ours stands before it from the first moment on.
  let current = office;
  Object.defineProperty(window, "Office", {
    get: () => current,
    set: (library) => {
      current = Object.create(library, Object.getOwnPropertyDescriptors(office));
    },
  });
  const script = document.createElement("script");
  script.src = document.currentScript.src.replace("office.js", "excel-web-16.00.js");
  script.onload = () => {
    const bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        window.parent.askExcel(text).then((reply) => bridge.onMessageFromHost(reply));
      },
    };
    window.tellPane = (text) => bridge.onMessageFromHost(text);
    OfficeExtension.HostBridge.init(bridge);
    for (const listener of listeners) listener({ host: "Excel", platform: "OfficeOnline" });
  };
  document.head.append(script);
})();
