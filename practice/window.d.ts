import type { Scenario } from './scenario';
import type { Truth } from './truth';

declare global {
  interface Window {
    /** What a guide ought to show for the page as it is now. In the page's own world only. */
    practiceTruth?: () => Truth;
    practiceScenario?: Scenario;
  }
}
