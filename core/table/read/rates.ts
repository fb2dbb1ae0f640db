import type { ExchangeRate } from "../../domain/records";
import type { Rate } from "../convert/money";
import { currencyCode } from "../parse/currency";

/** Rates that can be used: a currency with a positive rate. */
export function usableRates(rows: readonly ExchangeRate[]): Rate[] {
  return rows.flatMap(({ currency, rate, date, type }) => {
    const code = currencyCode(currency);
    return code === null || rate === null || rate <= 0 ? [] : [{ currency: code, rate, date, type }];
  });
}
