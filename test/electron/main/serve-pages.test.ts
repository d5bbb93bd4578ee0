import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_POLICY, serve } from '../../../electron/main/serve-pages';

let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'du-thao-pages-'));
  root = join(folder, 'pages');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'pages-not'));
  writeFileSync(join(root, 'index.html'), '<p>Dự Thảo</p>');
  writeFileSync(join(root, 'assets', 'a b.js'), 'x');
  writeFileSync(join(root, 'plan.json'), 'secret');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'pages-not', 'secret.js'), 'secret');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('serving the pages', () => {
  it('gives a page with its type and the policy', async () => {
    const response = await serve('app://du-thao/index.html?x#y', root);
    expect(await response.text()).toBe('<p>Dự Thảo</p>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_POLICY);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('knows names with spaces', async () => {
    expect((await serve('app://du-thao/assets/a%20b.js', root)).status).toBe(200);
  });

  it.each([
    'app://du-thao/missing.js',
    'app://du-thao/',
    'app://du-thao/assets',
    'app://du-thao/plan.json',
    'app://du-thao/../secret.js',
    'app://du-thao/%2e%2e/secret.js',
    'app://du-thao/..%2fsecret.js',
    'app://du-thao/..%2fpages-not%2fsecret.js',
    'app://du-thao/%00index.html',
    'app://du-thao/%E0%A4%A.js',
    'app://elsewhere/index.html',
    'https://du-thao/index.html',
    'nonsense',
  ])('has nothing at %s', async (address) => {
    const response = await serve(address, root);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('allows no script in the page and no connection out of it', () => {
    expect(CONTENT_POLICY).toMatch(/(?:^|; )default-src 'none';/);
    expect(CONTENT_POLICY).toMatch(/; script-src 'self';/);
    expect(CONTENT_POLICY).toMatch(/; connect-src 'none';/);
  });
});
