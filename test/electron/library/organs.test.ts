import { describe, expect, it } from 'vitest';
import { granted, openIn, seeds, temporaryFolder } from './temporary-library';

describe('the organ register', () => {
  it('lists the organs of the application in Vietnamese order', async () => {
    const { organs } = granted(await openIn(temporaryFolder()).listOrgans());
    const names = organs.map(({ name }) => name);
    expect(names).toHaveLength(seeds.organs.length);
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
  });

  it('keeps an added organ', async () => {
    const folder = temporaryFolder();
    const library = openIn(folder);
    const { organ } = granted(
      await library.addOrgan({ organ: { name: '  Hội  Khuyến học tỉnh ', signing: 'head' } }),
    );
    expect(organ).toEqual({ id: 'new-1', name: 'Hội Khuyến học tỉnh', signing: 'head' });
    await library.close();
    expect(granted(await openIn(folder).listOrgans()).organs).toContainEqual(organ);
  });

  it.each(['hội KHUYẾN HỌC  tỉnh', 'Hội Khuyến học tỉnh'.normalize('NFD')])(
    'does not take the same name twice: %j',
    async (name) => {
      const library = openIn(temporaryFolder());
      granted(await library.addOrgan({ organ: { name: 'Hội Khuyến học tỉnh' } }));
      expect(await library.addOrgan({ organ: { name } })).toMatchObject({
        ok: false,
        failure: { code: 'organ-exists' },
      });
    },
  );

  it('does not take the name of an organ of the application', async () => {
    const name = seeds.organs[0]?.name.toUpperCase() ?? '';
    const outcome = await openIn(temporaryFolder()).addOrgan({ organ: { name } });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'organ-exists' } });
  });

  it('tells names apart by their tone marks', async () => {
    const library = openIn(temporaryFolder());
    granted(await library.addOrgan({ organ: { name: 'Ban Quản lý chợ' } }));
    expect(await library.addOrgan({ organ: { name: 'Ban Quản lý chỏ' } })).toMatchObject({ ok: true });
  });
});
