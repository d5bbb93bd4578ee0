import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_POLICY, servedFile } from '../../../electron/main/serve-pages';

const root = resolve('pages');

describe('serving the pages', () => {
  it('gives a page with the policy', () => {
    expect(servedFile('app://du-thao/index.html?x#y', root)).toEqual({
      path: join(root, 'index.html'),
      headers: expect.objectContaining({
        'Content-Security-Policy': CONTENT_POLICY,
        'X-Content-Type-Options': 'nosniff',
      }),
    });
  });

  it('knows names with spaces', () => {
    expect(servedFile('app://du-thao/assets/a%20b.js', root)?.path).toBe(join(root, 'assets', 'a b.js'));
  });

  it('never leaves the folder of the pages', () => {
    // An address has no way up: these name files of the folder, which are not there.
    expect(servedFile('app://du-thao/../secret.js', root)?.path).toBe(join(root, 'secret.js'));
    expect(servedFile('app://du-thao/%2e%2e/secret.js', root)?.path).toBe(join(root, 'secret.js'));
  });

  it.each([
    'app://du-thao/',
    'app://du-thao/assets',
    'app://du-thao/plan.json',
    'app://du-thao/..%2fsecret.js',
    'app://du-thao/..%2fpages-not%2fsecret.js',
    'app://du-thao/%00index.html',
    'app://du-thao/%E0%A4%A.js',
    'app://elsewhere/index.html',
    'https://du-thao/index.html',
    'nonsense',
  ])('has nothing at %s', (address) => {
    expect(servedFile(address, root)).toBeUndefined();
  });

  it('allows no script in the page and no connection out of it', () => {
    expect(CONTENT_POLICY).toMatch(/(?:^|; )default-src 'none';/);
    expect(CONTENT_POLICY).toMatch(/; script-src 'self';/);
    expect(CONTENT_POLICY).toMatch(/; connect-src 'none';/);
  });
});
