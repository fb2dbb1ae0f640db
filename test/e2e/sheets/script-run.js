// `google.script.run` as a page in Google's frame has it, by its documented rules; `window.callServer` is the server.
// What the rules do not let through fails the call, as it does there: dates, functions, elements, circles, undefined.
/* global window */
(() => {
  const MOST_AT_ONCE = 10;
  let going = 0;

  function refusalOf(value, path, above) {
    if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
    if (typeof value === "number") return Number.isFinite(value) ? undefined : `${path}: not a finite number`;
    if (typeof value !== "object") return `${path}: ${typeof value}`;
    if (above.includes(value)) return `${path}: a circle`;
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    if (!isPlain) return `${path}: ${Object.prototype.toString.call(value)}`;
    for (const [key, inner] of Object.entries(value)) {
      const refusal = refusalOf(inner, `${path}.${key}`, [...above, value]);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  }

  function chain(handlers) {
    return new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === "withSuccessHandler") return (onAnswer) => chain({ ...handlers, onAnswer });
          if (name === "withFailureHandler") return (onFailure) => chain({ ...handlers, onFailure });
          if (name === "withUserObject") return (user) => chain({ ...handlers, user });
          return (...values) => {
            call(String(name), values, handlers);
          };
        },
      },
    );
  }

  function call(name, values, { onAnswer, onFailure }) {
    const refusal = refusalOf(values, name, []);
    const failed = (message) => {
      if (onFailure) onFailure(new Error(message));
      else console.error(message);
    };
    if (refusal !== undefined) {
      failed(`Failed due to illegal value in property: ${refusal}`);
      return;
    }
    going += 1;
    if (going > MOST_AT_ONCE) console.error(`${going} calls at once`);
    window.callServer(name, JSON.stringify(values)).then(
      (text) => {
        going -= 1;
        const { value, error } = JSON.parse(text);
        if (error !== undefined) failed(error);
        else if (onAnswer) onAnswer(value);
      },
      (error) => {
        going -= 1;
        failed(error.message);
      },
    );
  }

  window.google = { script: { run: chain({}), host: { close: () => undefined } } };
})();
