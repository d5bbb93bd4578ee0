import { expect, test } from 'vitest';
import { createNavigation } from '../../../renderer/app/navigation';

test('a step back leads to what was picked out before, in the same place too', () => {
  const navigation = createNavigation({ place: 'library' });
  expect(navigation.previous.get()).toBeNull();
  navigation.go({ place: 'documents', document: 'a' });
  navigation.go({ place: 'documents', document: 'b' });
  navigation.place.set('organs');
  navigation.back();
  expect(navigation.here.get()).toEqual({ place: 'documents', document: 'b' });
  navigation.back();
  expect(navigation.here.get()).toEqual({ place: 'documents', document: 'a' });
  navigation.back();
  expect(navigation.place.get()).toBe('library');
  navigation.back();
  expect(navigation.place.get()).toBe('library');
});

test('what a screen picks out by itself, and what is shown already, is no step', () => {
  const navigation = createNavigation({ place: 'library' });
  navigation.go({ place: 'trace' });
  navigation.replace({ place: 'trace', document: 'a' });
  navigation.go({ place: 'trace', document: 'a' });
  navigation.place.set('trace');
  navigation.back();
  expect(navigation.here.get()).toEqual({ place: 'library' });
});

test('to go once more to what is shown tells those who watch', () => {
  const navigation = createNavigation({ place: 'editor', plan: 'p', block: 'b' });
  let told = 0;
  navigation.here.subscribe(() => {
    told += 1;
  });
  navigation.go({ place: 'editor', plan: 'p', block: 'b' });
  expect(told).toBe(1);
  expect(navigation.previous.get()).toBeNull();
});

test('only so many steps are kept', () => {
  const navigation = createNavigation({ place: 'library' });
  for (let step = 0; step < 150; step += 1) navigation.go({ place: 'documents', document: `${step}` });
  let steps = 0;
  for (; navigation.previous.get() !== null; steps += 1) navigation.back();
  expect(steps).toBe(100);
});
