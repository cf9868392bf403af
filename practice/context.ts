import type { Account } from './account';
import type { Route } from './addresses';
import type { Dice } from './dice';
import type { Kit } from './kit/kit';
import type { Marks } from './marks';
import type { Names } from './names';
import type { Item, PageName, Scenario } from './scenario';
import type { formats, Text } from './text';

export type Goal = Partial<Route> & { page: PageName };

/** All that a page needs to draw itself. */
export interface Context {
  readonly scenario: Scenario;
  readonly dice: Dice;
  readonly text: Text;
  readonly format: ReturnType<typeof formats>;
  readonly names: Names;
  readonly account: Account;
  readonly marks: Marks;
  readonly route: Route;
  readonly kit: Kit;
  /** The subscription that the page is about. */
  readonly item: Item | undefined;
  go(goal: Goal): void;
  /** Goes to an address as it was kept, for signing in. */
  goTo(path: string): void;
  /** The address (path, query) of a page, however the account moves. */
  path(goal: Goal): string;
  /** What the `href` of a link to there holds. */
  href(goal: Goal): string;
  /** True where the browser follows links itself. */
  readonly followsLinks: boolean;
  /** False inside a page of somebody else's, whose body is to be left alone. */
  readonly ownsDocument: boolean;
  /** Draws the page again at the same address. */
  redraw(): void;
  /**
   * Puts something under `body`, beside the page; it goes when the page goes.
   * @param where `content` is the frame's body where the content is in a frame
   */
  layer(node: HTMLElement, where?: 'page' | 'content'): void;
  /** Does something later, unless the page is left before; until then the page is unfinished. */
  later(ms: number, run: () => void): void;
  /** Does something whenever the page is left. */
  onLeave(run: () => void): void;
}
