import { Fault } from '../../src/core/fault';
import { expectRefusal } from '../../src/selftest/expect-refusal';
import { expectSame } from '../../src/selftest/expect-same';
import { Mismatch } from '../../src/selftest/mismatch';
import { SheetNames } from '../../src/selftest/sheet-names';

const mismatch = (found: unknown, expected: unknown): Mismatch | null => {
  try {
    expectSame(found, expected, 'it');
    return null;
  } catch (error) {
    return error as Mismatch;
  }
};

describe('what is expected and what is found', () => {
  it.each<[unknown, unknown]>([
    [{ a: 1, b: undefined }, { a: 1 }],
    [[1, [2, { c: '三' }]], [1, [2, { c: '三' }]]],
    [[undefined, 1], [, 1]],
    [NaN, NaN],
    [0, -0],
    [null, null],
  ])('%j is %j', (found, expected) => {
    expect(mismatch(found, expected)).toBeNull();
  });

  it.each<[unknown, unknown, string]>([
    [{ a: { b: 1 } }, { a: { b: 2 } }, 'it a b'],
    [[1, 2, 3], [1, 2], 'it 2'],
    [{}, [], 'it'],
    [{ a: '1' }, { a: 1 }, 'it a'],
    [null, {}, 'it'],
    [undefined, null, 'it'],
  ])('%j is not %j, and the place is told', (found, expected, where) => {
    expect(mismatch(found, expected)).toMatchObject({ name: 'Mismatch', where });
  });

  it('a long text is told in part, with its length', () => {
    expect(mismatch('长'.repeat(1000), '')?.found).toMatch(/^"长{299}…（共1002个字符）$/);
  });
});

describe('a refusal', () => {
  const fault = new Fault({ what: '没有写入', why: '改过', next: '重来' });

  it('is a fault with its reasons', async () => {
    expect(await expectRefusal(() => Promise.reject(fault), 'it')).toBe(fault);
  });

  it('is neither any error nor silence', async () => {
    await expect(expectRefusal(() => Promise.reject(new TypeError('x')), 'it')).rejects.toThrow(Mismatch);
    await expect(expectRefusal(() => Promise.resolve(), 'it')).rejects.toThrow('没有拒绝');
  });
});

describe('names of sheets', () => {
  it('are given once, whatever their case, and again when they are given back', () => {
    const names = new SheetNames(['Sheet1']);
    expect([names.take('sheet1'), names.take('表'), names.take('表'), names.take('表')]).toEqual(['sheet12', '表', '表2', '表3']);
    names.giveBack(['表2']);
    expect(names.take('表')).toBe('表2');
  });

  it('are never too long', () => {
    const names = new SheetNames();
    const taken = Array.from({ length: 12 }, () => names.take('长'.repeat(31)));
    expect(new Set(taken).size).toBe(12);
    expect(Math.max(...taken.map((name) => name.length))).toBe(31);
  });
});
