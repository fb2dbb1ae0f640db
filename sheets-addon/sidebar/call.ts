import { HostProblem } from "../../panel/index";
import type { Answer } from "../rpc/answer";
import type { PanelApi } from "../rpc/panel-api";

type ValueOf<A extends Answer<unknown>> = Extract<A, { readonly ok: true }>["value"];

/** Asks the server; rejects with a `HostProblem` that says why not. */
export type Call = <Name extends keyof PanelApi>(
  name: Name,
  ...values: Parameters<PanelApi[Name]>
) => Promise<ValueOf<ReturnType<PanelApi[Name]>>>;

/** The part of Google's own `google.script.run` that is used: each chain makes one call. */
export interface ScriptRun {
  withSuccessHandler(onAnswer: (answer: Answer<unknown>) => void): ScriptRun;
  withFailureHandler(onFailure: (error: { readonly message: string }) => void): ScriptRun;
}

/** Calls by Google's own bridge. */
export function callBy(run: ScriptRun): Call {
  return (name, ...values) =>
    new Promise((resolve, reject) => {
      const bridge = run
        .withSuccessHandler((answer) => {
          if (answer.ok) resolve(answer.value as Parameters<typeof resolve>[0]);
          else reject(new HostProblem(answer.message));
        })
        .withFailureHandler(({ message }) => {
          reject(new HostProblem(`Google Sheets did not answer (${message}). Try again in a moment.`));
        });
      (bridge as unknown as Record<string, (...all: readonly unknown[]) => void>)[name]?.(...values);
    });
}
