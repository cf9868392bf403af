import { mountOverlay } from '../../components/overlay/mount';
import { presentation } from '../../components/overlay/presentation';
import { watchPage } from '../../detection/watch';
import { placed } from '../../detection/whereabouts';
import { loadedText } from '../../locales/loaded';
import { mountPractice, startAddress } from '../../practice/mount';
import type { Scenario } from '../../practice/scenario';
import { areaOf, isGuidable } from '../../site/addresses';
import { Guide } from '../guide/core';
import { detection } from '../guide/detection';
import type { Link } from '../guide/link';
import { pathInFragment, siteAddress } from './address';
import { practiceAddress } from './choice';

/**
 * The practice account with the walkthrough on it. The guide is the one of the site; only the
 * address is the account's own, and it stands in the page's fragment so that back and forward work.
 */
export class Stage {
  readonly #link: Link;
  readonly #scenario: Scenario;
  readonly #account: ReturnType<typeof mountPractice>;
  #path: string;
  #guide: Guide | null = null;

  constructor(root: HTMLElement, scenario: Scenario, link: Link) {
    this.#link = link;
    this.#scenario = scenario;
    this.#path = pathInFragment(location.hash) || startAddress(scenario);
    const options = {
      scenario,
      address: this.#path,
      onAddress: (path: string) => this.#went(path),
    };
    this.#account = mountPractice(root, options);
    window.addEventListener('popstate', () => {
      this.#show(pathInFragment(location.hash) || startAddress(scenario));
    });
  }

  /** Puts the guide on the account, as the background does on the site: never where one signs in. */
  guide(): void {
    if (this.#guide || !isGuidable(areaOf(this.#address()))) return;
    this.#guide = new Guide({
      document,
      address: () => this.#address(),
      link: this.#link,
      detection,
      watchPage,
      mount: (page, send) => mountOverlay(page, send, presentation),
      placed,
      text: loadedText,
      reload: () => this.#show(this.#path),
      open: ({ place }) => {
        const path = practiceAddress(place, this.#scenario);
        if (path !== null) this.open(path);
        return path !== null;
      },
      onEnd: () => {
        this.#guide = null;
      },
    });
    this.#guide.ask();
  }

  /** Goes to an address (path, query) of the account. */
  open(path: string): void {
    this.#went(path);
    this.#show(path);
  }

  /** The public article leads over to the account when the walkthrough starts. */
  begin(): void {
    const home = practiceAddress('account', this.#scenario);
    if (home !== null && areaOf(this.#address()) === 'article') this.open(home);
    this.guide();
  }

  #show(path: string): void {
    this.#path = path;
    this.#account.moveTo(path);
    this.guide();
  }

  #went(path: string): void {
    this.#path = path;
    history.pushState(null, '', `#${path}`);
    // The account draws its new page after this; the guide asks whether it is wanted there.
    queueMicrotask(() => this.guide());
  }

  #address(): string {
    return siteAddress(this.#path);
  }
}
