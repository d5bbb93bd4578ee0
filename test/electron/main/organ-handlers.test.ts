import { expect, it } from 'vitest';
import { organHandlers } from '../../../electron/main/handlers/organs';
import { testServices } from './services';

it('tells the window of every change of the register, and of nothing else', async () => {
  const services = testServices();
  const handlers = organHandlers(services);
  const told = () => services.sent.splice(0);
  const added = await handlers['organs.add']({ organ: { name: 'Hội Khuyến học tỉnh' } });
  if (!added.ok) throw new Error(added.failure.message);
  const changed = [['library.changed', { what: 'organs' }]];
  expect(told()).toEqual(changed);
  const { organ } = added.value;

  expect(await handlers['organs.add']({ organ: { name: organ.name } })).toMatchObject({ ok: false });
  expect(await handlers['organs.remove']({ id: 'so-noi-vu' })).toMatchObject({ ok: false });
  expect(await handlers['organs.list']({})).toMatchObject({ ok: true });
  expect(await handlers['organs.workload']({ year: 2026 })).toMatchObject({ ok: true });
  expect(told()).toEqual([]);

  const saved = { ...organ, rank: 70 };
  expect(await handlers['organs.save']({ organ: saved, seen: organ })).toMatchObject({ ok: true });
  expect(told()).toEqual(changed);
  expect(
    await handlers['organs.end']({ organs: [organ.id], lastDay: '2026-12-31', successors: [] }),
  ).toMatchObject({ ok: true });
  expect(told()).toEqual(changed);
  expect(await handlers['organs.remove']({ id: organ.id })).toMatchObject({ ok: true });
  expect(told()).toEqual(changed);
});
