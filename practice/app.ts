import { Account, type Store } from './account';
import { localeIn, pathOf, type Route, routeOf } from './addresses';
import type { Context, Goal } from './context';
import { createDice, type Dice } from './dice';
import { add } from './dom';
import { drawPage } from './frame/layout';
import type { Host } from './hosts';
import type { Kit } from './kit/kit';
import { poorKit } from './kit/poor';
import { semanticKit } from './kit/semantic';
import { shadowKit } from './kit/shadow';
import { Marks } from './marks';
import { createNames, type Names } from './names';
import { PAGES } from './pages';
import { localeOf, type Scenario, settle } from './scenario';
import { directionOf, fill, formats, type Text, textFor } from './text';
import { type Truth, tellTruth } from './truth';

/** One practice account in one window: draws the page of the address, and again when it changes. */
export class App {
  private readonly scenario: Scenario;
  private readonly dice: Dice;
  private readonly names: Names;
  private readonly account: Account;
  private marks = new Marks();
  private leaving: (() => void)[] = [];
  private stop: () => void;

  constructor(
    private readonly root: HTMLElement,
    scenario: Scenario,
    private readonly host: Host,
    store: Store,
  ) {
    this.scenario = settle(scenario);
    this.dice = createDice(scenario.seed);
    this.names = createNames(this.dice);
    this.account = new Account(store, scenario);
    this.names.dress(document);
    this.stop = host.start(() => this.draw());
    this.draw();
  }

  truth(): Truth {
    return tellTruth(this.marks, this.account.now);
  }

  destroy(): void {
    this.stop();
    this.leave();
    this.root.replaceChildren();
    this.names.undress(document);
  }

  private leave(): void {
    for (const run of this.leaving.splice(0)) run();
  }

  /** Draws the page of the current address. */
  private draw(): void {
    this.leave();
    this.marks = new Marks();
    const route = routeOf(this.host.path());
    this.expire(route);
    const language = this.languageOf(route);
    const ctx = this.context(route, language);
    this.marks.step = PAGES[route.page].step;
    this.tellDocument(ctx, language);
    this.root.className = this.names.c(this.scenario.markup === 'mobile' ? 'root mobile' : 'root');
    this.root.replaceChildren();
    add(this.root, drawPage(ctx, this.host.frame(ctx.path(route))));
  }

  private expire(route: Route): void {
    const { expired, signedIn } = this.account.now;
    if (this.scenario.expiresAt === route.page && signedIn && !expired)
      this.account.change({ expired: true, signedIn: false, flash: 'expired' });
  }

  /** The article's language is its own (`?lang=`), whatever the account speaks. */
  private languageOf(route: Route): string {
    if (route.page !== 'article') return this.scenario.language;
    const own = new URL(this.host.path(), 'https://practice.example').searchParams.get('lang');
    return own ?? this.scenario.language;
  }

  private tellDocument(ctx: Context, language: string): void {
    const home = this.host.ownsDocument ? document.documentElement : this.root;
    home.lang = ctx.dice.chance('lang-region', 0.5) ? localeOf(this.scenario) : language;
    if (language !== this.scenario.language) home.lang = language;
    home.dir = directionOf(language);
    home.style.setProperty('--caps', this.capitals());
    if (!this.host.ownsDocument) return;
    const { frame } = ctx.text;
    document.title = `${frame.practice} – ${fill('{brand}', frame)}`;
  }

  private capitals(): string {
    return this.dice.chance('capitals', 0.25) ? 'uppercase' : 'none';
  }

  private context(route: Route, language: string): Context {
    const { scenario, dice, names, account, marks, host } = this;
    const text: Text = textFor({ ...scenario, language }, dice);
    const locale = localeIn(host.path()) ?? localeOf(scenario);
    const path = (goal: Goal) => pathOf(goal, locale);
    const ctx: Omit<Context, 'kit'> & { kit?: Kit } = {
      scenario,
      dice,
      text,
      format: formats(language),
      names,
      account,
      marks,
      route,
      item: scenario.items.find((item) => item.id === route.id),
      go: (goal) => host.go(path(goal)),
      goTo: (address) => host.go(address || path({ page: 'home' })),
      path,
      href: (goal) => host.link(path(goal)),
      followsLinks: host.followsLinks,
      ownsDocument: host.ownsDocument,
      redraw: () => this.draw(),
      layer: (node, where) => this.layer(node, where),
      later: (ms, run) => this.later(ms, run),
      onLeave: (run) => this.leaving.push(run),
    };
    ctx.kit = kitFor(ctx as Context);
    return ctx as Context;
  }

  private later(ms: number, run: () => void): void {
    if (ms <= 0) {
      run();
      return;
    }
    const { marks } = this;
    marks.pending += 1;
    const timer = setTimeout(() => {
      marks.pending -= 1;
      run();
    }, ms);
    this.leaving.push(() => clearTimeout(timer));
  }

  private layer(node: HTMLElement, where: 'page' | 'content' = 'page'): void {
    node.classList.add(this.names.c('float'));
    const frame = this.root.querySelector<HTMLIFrameElement>('iframe[data-content]');
    const home = (where === 'content' && frame?.contentDocument?.body) || document.body;
    if (!this.host.ownsDocument) {
      node.lang = this.root.lang;
      node.dir = this.root.dir;
    }
    home.append(node);
    this.leaving.push(() => node.remove());
  }
}

function kitFor(ctx: Context): Kit {
  if (ctx.scenario.markup === 'poor') return poorKit(ctx);
  return ctx.scenario.markup === 'shadow' ? shadowKit(ctx) : semanticKit(ctx);
}
