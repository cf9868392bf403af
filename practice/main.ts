import './practice.css';
import { Account } from './account';
import { App } from './app';
import { chooseScenario } from './choose';
import { FRAME_TAIL, siteHost } from './hosts';

// The page inside the frame of the `iframe` family stays empty; the one around it fills it.
const framed = window.parent !== window && location.pathname.endsWith(FRAME_TAIL);
const root = document.getElementById('practice');

if (root && !framed) {
  const { scenario, fresh } = chooseScenario(location, sessionStorage, document.cookie);
  if (fresh) Account.reset(sessionStorage, scenario);
  const app = new App(root, scenario, siteHost(scenario.navigation), sessionStorage);
  window.practiceScenario = scenario;
  window.practiceTruth = () => app.truth();
}
