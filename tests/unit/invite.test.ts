import { beforeEach, describe, expect, it } from 'vitest';
import fr from '../../locales/fr.json';
import { createWorld, type World } from './background-world';

const ACCOUNT = 'https://www.dell.com/myaccount/en-us';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

describe('the invitation', () => {
  it.each([
    ['the article', 'https://dell.com/support/kbdoc/en-uk/000126747/how-to'],
    ['My Account', ACCOUNT],
    ['the business side of it', `${ACCOUNT}/work/overview`],
  ])('is made on %s', async (_, url) => {
    await world.visit(1, url);
    expect(await world.send(1, { type: 'invite', language: 'en' })).toMatchObject({
      language: 'en',
      dir: 'ltr',
    });
  });

  it('is not made on other pages', async () => {
    await world.visit(1, 'https://www.dell.com/en-us/shop/myaccount-bag');
    expect(await world.send(1, { type: 'invite', language: 'en' })).toBeNull();
  });

  it('speaks the page’s language', async () => {
    await world.visit(1, ACCOUNT);
    const invitation = await world.send(1, { type: 'invite', language: 'fr-fr' });
    expect(invitation).toEqual({ language: 'fr', dir: 'ltr', text: fr.invite });
  });

  it('is not made where a walkthrough runs: there the guide comes', async () => {
    await world.visit(1, ACCOUNT);
    await world.send(1, { type: 'start' });
    expect(await world.send(1, { type: 'invite', language: 'en' })).toBeNull();
  });

  it('is not made again once dismissed, in no tab, and not by a new worker', async () => {
    await world.visit(1, ACCOUNT);
    await world.send(1, { type: 'dismiss' });
    await world.wake();
    await world.visit(2, ACCOUNT);
    expect(await world.send(2, { type: 'invite', language: 'en' })).toBeNull();
  });

  it('stays away where a start in the popup has made it superfluous', async () => {
    await world.visit(1, ACCOUNT);
    await world.send(1, { type: 'start' });
    expect(world.notices).toContainEqual(expect.objectContaining({ tabId: 1 }));
  });
});
