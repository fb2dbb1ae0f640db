import type { DashboardInput } from "../dashboard/dashboard-input";
import type { ForecastResult } from "../earned-value/forecast";
import type { StudiedFinance } from "../finance/studies";
import type { Known } from "../domain/known";
import type { ScenariosResult } from "../selection/scenario-result";
import type { RankingResult } from "../scoring/ranking-result";

/** What every slice came to; the parts that were asked for are made from it. Capacity is `null` without people or bookings. */
export interface Results extends DashboardInput {
  readonly forecast: ForecastResult;
  readonly finance: StudiedFinance;
  readonly ranking: RankingResult;
  /** `null`: there is no scenario, or nobody asked. */
  readonly scenarios: Known<ScenariosResult>;
}
