import { expect, test } from 'vitest';
import { skimElements } from './skim-elements.ts';
import { defaultXmlLimits } from './xml-handlers.ts';
import { createXmlSession } from './xml-session.ts';

function openSkimming(take: (text: string, at: number) => number) {
  const read: string[] = [];
  const handlers = {
    open: ({ name }: { readonly name: string }) => void read.push(name),
    close: () => {},
    text: () => {},
  };
  const session = skimElements(createXmlSession(handlers, defaultXmlLimits), { parent: 'body', element: 'tu', take });
  const feed = (text: string) => session.feed({ ok: true, text }, 0);
  return { read, feed, finish: () => session.finish() };
}

test('A unit that never ends is looked at in bounded work, and the parser reads what has come of it', () => {
  let looked = 0;
  const { feed, read } = openSkimming((text, at) => {
    looked += text.length - at;
    return -1;
  });
  feed('<tmx><body><tu>');
  const piece = '<prop>x</prop>'.repeat(4000);
  for (let count = 0; count < 100; count += 1) feed(piece);
  expect(read.filter((name) => name === 'prop').length).toBeGreaterThan(390_000);
  expect(looked).toBeLessThan(20 * 1_000_000);
});

test('Behind a unit that the parser read the skimmer goes on, wherever the pieces are cut', () => {
  const odd = '<tu><tuv><seg>a<hi>b</hi></seg></tuv></tu>';
  const whole = `<tmx><header/><body> <tu/>${odd}<tu>1</tu>${odd}<tu>2</tu><tu>3</tu></body></tmx>`;
  const plain = /<tu>\d<\/tu>/y;
  for (let cut = 1; cut < whole.length; cut += 1) {
    // An end that is cut in two is seen by the parser alone, which then reads one more unit.
    const taken: string[] = [];
    const { feed, finish, read } = openSkimming((text, at) => {
      plain.lastIndex = at;
      const found = plain.exec(text)?.[0];
      if (found === undefined) return text.indexOf('>', at + 5) < 0 ? -1 : 0;
      taken.push(found);
      return at + found.length;
    });
    feed(whole.slice(0, cut));
    feed(whole.slice(cut));
    finish();
    const units = read.filter((name) => name === 'tu').length + taken.length;
    expect({ cut, units }).toEqual({ cut, units: 6 });
    expect(taken.at(-1)).toBe('<tu>3</tu>');
  }
});
