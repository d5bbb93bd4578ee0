import { describe, expect, it } from 'vitest';
import type { LibraryService } from '../../../electron/library/library-service';
import { seedRegisters } from '../../../electron/library/seeds';
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

describe('a correction', () => {
  it('is kept, found by its new spelling, and refused to who saw another organ', async () => {
    const library = openIn(temporaryFolder());
    const seen = await organ(library, 'so-noi-vu');
    const saved = granted(
      await library.saveOrgan({ organ: { ...seen, spellings: ['SNV'], rank: 57 }, seen }),
    ).organ;
    expect(await organ(library, 'so-noi-vu')).toEqual({ ...seen, spellings: ['SNV'], rank: 57 });
    expect(await library.saveOrgan({ organ: { ...seen, rank: 58 }, seen })).toMatchObject({
      ok: false,
      failure: { code: 'organ-conflict' },
    });
    expect(await organ(library, 'so-noi-vu')).toEqual(saved);
  });

  it('cannot make an organ its own superior, nor end it before it began: the circle is named', async () => {
    const library = openIn(temporaryFolder());
    const tinhUy = await organ(library, 'tinh-uy');
    expect(
      await library.saveOrgan({ organ: { ...tinhUy, parent: 'ban-thuong-vu-tinh-uy' }, seen: tinhUy }),
    ).toMatchObject({
      ok: false,
      failure: {
        code: 'organ-refused',
        message: expect.stringContaining('Tỉnh ủy → Ban Thường vụ Tỉnh ủy → Tỉnh ủy'),
      },
    });
    expect(
      await library.saveOrgan({ organ: { ...tinhUy, from: '2025-07-01', to: '2025-06-30' } }),
    ).toMatchObject({ ok: false, failure: { code: 'organ-refused' } });
    expect(await organ(library, 'tinh-uy')).toEqual(tinhUy);
  });

  it('cannot take the name of another organ, unless their times are apart', async () => {
    const library = openIn(temporaryFolder());
    const now = granted(await library.addOrgan({ organ: { name: 'Ban Kinh tế tỉnh' } })).organ;
    const other = granted(await library.addOrgan({ organ: { name: 'Ban Kinh tế', to: '2010-01-01' } })).organ;
    const renamed = { ...other, name: 'BAN KINH TẾ tỉnh' };
    expect(await library.saveOrgan({ organ: renamed })).toMatchObject({
      ok: false,
      failure: { code: 'organ-exists' },
    });
    granted(await library.saveOrgan({ organ: { ...now, from: '2011-01-01' } }));
    granted(await library.saveOrgan({ organ: renamed }));
  });
});

describe('ending organs', () => {
  it('merges several into a new one that stands where they stood', async () => {
    const library = openIn(temporaryFolder());
    const { ended, successors } = granted(
      await library.endOrgans({
        organs: ['so-y-te', 'so-xay-dung'],
        lastDay: '2026-12-31',
        successors: [{ name: ' Sở  Hợp nhất ' }],
      }),
    );
    expect(successors).toEqual([
      {
        id: expect.any(String),
        name: 'Sở Hợp nhất',
        from: '2027-01-01',
        category: 'state',
        parent: 'uy-ban-nhan-dan-tinh',
        rank: 55,
        signing: 'head',
      },
    ]);
    for (const { id } of ended)
      expect(await organ(library, id)).toMatchObject({ to: '2026-12-31', successors: [successors[0]?.id] });
    const on = granted(await library.organsOn({ date: '2027-06-01' })).organs;
    expect(on.find((entry) => entry.organ.id === 'so-y-te')).toMatchObject({
      existence: 'ended',
      successors: [{ name: 'Sở Hợp nhất' }],
    });
  });

  it('splits one, into organs of the register and new ones, and lets a window go for the day', async () => {
    const library = openIn(temporaryFolder());
    granted(
      await library.endOrgans({
        organs: ['ban-tuyen-giao-tinh-uy'],
        lastDay: '2025-02-18',
        successors: [{ id: 'ban-tuyen-giao-va-dan-van-tinh-uy' }, { name: 'Ban Báo chí Tỉnh ủy' }],
      }),
    );
    const ended = await organ(library, 'ban-tuyen-giao-tinh-uy');
    expect(ended).toMatchObject({ to: '2025-02-18', successors: [expect.any(String), expect.any(String)] });
    expect(ended.toWindow).toBeUndefined();
  });

  it('changes nothing when it would close a circle or make a name twice', async () => {
    const library = openIn(temporaryFolder());
    const before = granted(await library.listOrgans());
    const circle = await library.endOrgans({
      organs: ['so-tai-chinh'],
      lastDay: '2026-12-31',
      successors: [{ name: 'Sở Mới' }, { id: 'so-ke-hoach-va-dau-tu' }],
    });
    expect(circle).toMatchObject({
      ok: false,
      failure: {
        code: 'organ-refused',
        message: expect.stringMatching(/Sở Kế hoạch và Đầu tư → Sở Tài chính|Sở Tài chính → Sở Kế hoạch/u),
      },
    });
    const double = await library.endOrgans({
      organs: ['so-tai-chinh'],
      lastDay: '2026-12-31',
      successors: [{ name: 'Sở Y tế' }],
    });
    expect(double).toMatchObject({ ok: false, failure: { code: 'organ-exists' } });
    expect(granted(await library.listOrgans())).toEqual(before);
  });
});

describe('taking an organ out', () => {
  it('is refused while plans or other organs name it, saying where', async () => {
    const library = openIn(temporaryFolder());
    const lead = await library.removeOrgan({ id: 'ban-can-su-dang-ubnd-tinh' });
    expect(lead).toMatchObject({ ok: false, failure: { code: 'organ-refused' } });
    expect(lead.ok ? '' : lead.failure.message).toContain('Nghị quyết số 10-NQ/TW');
    expect(await library.removeOrgan({ id: 'so-khoa-hoc-va-cong-nghe' })).toMatchObject({
      failure: { message: expect.stringContaining('kế thừa “Sở Thông tin và Truyền thông”') },
    });
    // A plan in the bin may come back.
    for (const { id } of seeds.plans) granted(await library.movePlanToBin({ id }));
    expect(await library.removeOrgan({ id: 'ban-can-su-dang-ubnd-tinh' })).toMatchObject({ ok: false });
  });

  it('is for good, and an organ of the application stays away when the application brings others', async () => {
    const folder = temporaryFolder();
    const library = openIn(folder);
    granted(await library.removeOrgan({ id: 'van-phong-chinh-phu' }));
    expect(granted(await library.search({ query: 'VPCP' })).results).toEqual([]);
    expect(await library.removeOrgan({ id: 'van-phong-chinh-phu' })).toMatchObject({
      failure: { code: 'organ-not-found' },
    });
    await library.close();
    const later = openIn(folder, { registers: { ...seedRegisters(), stamp: 'of another version' } });
    const ids = granted(await later.listOrgans()).organs.map(({ id }) => id);
    expect(ids).toHaveLength(seeds.organs.length - 1);
    expect(ids).not.toContain('van-phong-chinh-phu');
  });
});

async function organ(library: LibraryService, id: string) {
  const found = granted(await library.listOrgans()).organs.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No organ ${id}`);
  return found;
}
