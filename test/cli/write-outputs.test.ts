import fs, { chmodSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocked } from '../../src/cli/folder-lock';
import { completeKilled, refuseEdited, writeOutputs } from '../../src/cli/write-outputs';
import { Fault } from '../../src/core/fault';
import { phraseInEnglish } from '../../src/language/english';
import { temporaryFolder } from '../support/temporary-folder';

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = () => temporaryFolder();
const two = [
  { name: 'a.txt', bytes: bytes('one') },
  { name: 'b.txt', bytes: bytes('two') },
];

describe('writing the results', () => {
  it('makes the folder and leaves nothing but the results and the record of them', () => {
    const out = join(folder(), '成果');
    expect(writeOutputs(out, two)).toEqual([join(out, 'a.txt'), join(out, 'b.txt')]);
    expect(readdirSync(out).sort()).toEqual(['.yuebao.json', 'a.txt', 'b.txt']);
    expect(readFileSync(join(out, 'b.txt'), 'utf8')).toBe('two');
  });

  it('writes over what it wrote itself', () => {
    const out = folder();
    writeOutputs(out, two);
    expect(() => refuseEdited(out, ['a.txt', 'b.txt'])).not.toThrow();
  });

  it('still knows what an earlier call wrote there under other names', () => {
    const out = folder();
    writeOutputs(out, two);
    writeOutputs(out, [{ name: 'c.txt', bytes: bytes('three') }]);
    expect(() => refuseEdited(out, ['a.txt', 'b.txt', 'c.txt'])).not.toThrow();
  });

  it('stops where a result was edited since, and names it', () => {
    const out = folder();
    writeOutputs(out, two);
    writeFileSync(join(out, 'b.txt'), 'edited by hand');
    expect(() => refuseEdited(out, ['a.txt', 'b.txt'])).toThrow(/b\.txt .*有人改过.*--force/);
  });

  it("stops where a user's own file has a result's name", () => {
    const out = folder();
    writeFileSync(join(out, 'a.txt'), 'mine');
    expect(() => refuseEdited(out, ['a.txt'])).toThrow(Fault);
  });

  it('puts back what was there when one of the files cannot be moved in', () => {
    const out = folder();
    writeOutputs(out, two);
    mkdirSync(join(out, 'c.txt', 'inside'), { recursive: true });
    const three = [{ name: 'a.txt', bytes: bytes('new') }, { name: 'c.txt', bytes: bytes('three') }];
    expect(() => writeOutputs(out, three)).toThrow(/成果没有写出.*同名的文件夹/);
    expect(readFileSync(join(out, 'a.txt'), 'utf8')).toBe('one');
    expect(readdirSync(out).sort()).toEqual(['.yuebao.json', 'a.txt', 'b.txt', 'c.txt']);
    expect(() => refuseEdited(out, ['a.txt'])).not.toThrow();
  });

  it('takes a folder in the place of a result for an edited one', () => {
    const out = folder();
    mkdirSync(join(out, 'a.txt'));
    expect(() => refuseEdited(out, ['a.txt'])).toThrow(/a\.txt/);
  });

  it('does not take what a killed run left half moved for an edit, and clears its drafts', () => {
    const out = folder();
    writeOutputs(out, two);
    const later = [{ name: 'a.txt', bytes: bytes('one, later') }, { name: 'b.txt', bytes: bytes('two, later') }];
    const killed = folder();
    writeOutputs(killed, later);
    const both = (name: string) => [out, killed].flatMap((of) => (JSON.parse(readFileSync(join(of, '.yuebao.json'), 'utf8')) as Record<string, string[]>)[name]!);
    writeFileSync(join(out, '.yuebao.json'), JSON.stringify({ 'a.txt': both('a.txt'), 'b.txt': both('b.txt') }));
    writeFileSync(join(out, 'a.txt'), 'one, later');
    mkdirSync(join(out, '.yuebao-abc123'));
    expect(() => refuseEdited(out, ['a.txt', 'b.txt'])).not.toThrow();
    writeOutputs(out, later);
    expect(readdirSync(out).sort()).toEqual(['.yuebao.json', 'a.txt', 'b.txt']);
  });

  it('keeps out of the way of another run that is writing there, and takes over from one that died', () => {
    const out = folder();
    writeFileSync(join(out, '.yuebao.lock'), String(process.ppid));
    expect(() => writeOutputs(out, two)).toThrow(/另一次运行正在/);
    expect(readdirSync(out)).toEqual(['.yuebao.lock']);
    writeFileSync(join(out, '.yuebao.lock'), '999999999');
    writeOutputs(out, two);
    expect(readdirSync(out).sort()).toEqual(['.yuebao.json', 'a.txt', 'b.txt']);
  });

  it('removes the folder it made when it fails, but not what somebody else put there meanwhile', () => {
    const base = folder();
    const bad = [{ name: join('no', 'such', 'folder.txt'), bytes: bytes('x') }];
    expect(() => writeOutputs(join(base, 'new', 'out'), bad)).toThrow(Fault);
    expect(readdirSync(base)).toEqual([]);
    mkdirSync(join(base, 'kept'));
    writeFileSync(join(base, 'kept', 'mine.txt'), 'mine');
    expect(() => writeOutputs(join(base, 'kept'), bad)).toThrow(Fault);
    expect(readdirSync(join(base, 'kept'))).toEqual(['mine.txt']);
  });

  it('says why a folder cannot be written', () => {
    const base = folder();
    writeFileSync(join(base, 'file'), '');
    expect(() => writeOutputs(join(base, 'file', 'out'), two)).toThrow(/不是文件夹.*--out/);
    if (process.getuid?.() !== 0) {
      chmodSync(base, 0o500);
      expect(() => writeOutputs(join(base, 'out'), two)).toThrow(/没有写入权限/);
    }
  });

  it.each<[string, (base: string) => string, RegExp]>([
    ['a file', (base) => join(base, 'file'), /不是文件夹/],
    ['a folder within a file', (base) => join(base, 'file', 'out'), /不是文件夹/],
    ['a link to itself', (base) => join(base, 'loop'), /链接绕成了圈/],
    ['a name of 300 letters', (base) => join(base, 'n'.repeat(300)), /名称过长/],
    ['a device', () => '/dev/full', /不是文件夹/],
  ])('says so, in both languages, where %s is to be the folder, at whichever step', (_, place, why) => {
    const base = folder();
    writeFileSync(join(base, 'file'), '');
    symlinkSync(join(base, 'loop'), join(base, 'loop'));
    const out = place(base);
    const told = (work: () => unknown): Fault | null => {
      try {
        work();
        return null;
      } catch (error) {
        if (error instanceof Fault) return error;
        throw error;
      }
    };
    const faults = [() => refuseEdited(out, ['a.txt']), () => completeKilled(out), () => writeOutputs(out, two)].map(told);
    expect(faults[0]?.why).toMatch(why);
    for (const fault of faults) if (fault) expect({ fault: String(fault), english: phraseInEnglish(fault.why) }).toEqual({ fault: expect.stringMatching(/成果没有写出.*--out/), english: expect.not.stringMatching(/\p{Script=Han}/u) });
  });

  it('takes over a lock that bears its own number: numbers of ended runs come again', () => {
    const out = folder();
    writeFileSync(join(out, '.yuebao.lock'), String(process.pid));
    expect(isLocked(out)).toBe(false);
    writeOutputs(out, two);
    expect(readdirSync(out).sort()).toEqual(['.yuebao.json', 'a.txt', 'b.txt']);
    writeFileSync(join(out, '.yuebao.lock'), String(process.ppid));
    expect(isLocked(out)).toBe(true);
  });

  it('leaves what was there, and no drafts, when the disk is full at any of its writes', () => {
    const later = [{ name: 'a.txt', bytes: bytes('one, later') }, { name: 'b.txt', bytes: bytes('two, later') }];
    const real = fs.writeFileSync;
    let failed = 0;
    for (let step = 1; ; step += 1) {
      const out = folder();
      writeOutputs(out, two);
      let left = step;
      const write = jest.spyOn(fs, 'writeFileSync').mockImplementation((...given) => {
        left -= 1;
        if (left === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        real(...given);
      });
      const told = (() => {
        try {
          writeOutputs(out, later);
        } catch (error) {
          return String(error);
        } finally {
          write.mockRestore();
        }
        return '';
      })();
      if (told === '') break;
      failed += 1;
      expect(told).toMatch(/磁盘空间不足.*腾出空间/);
      expect({ step, names: readdirSync(out).sort() }).toEqual({ step, names: ['.yuebao.json', 'a.txt', 'b.txt'] });
      const now = ['a.txt', 'b.txt'].map((name) => readFileSync(join(out, name), 'utf8'));
      expect({ step, now }).toEqual({ step, now: ['one', 'two'] });
      expect(() => refuseEdited(out, ['a.txt', 'b.txt'])).not.toThrow();
    }
    expect(failed).toBeGreaterThan(4);
  });

  it('moves in what a killed run had written whole, and nothing of what it had not', () => {
    const out = folder();
    writeOutputs(out, two);
    mkdirSync(join(out, '.yuebao-aaaaaa'));
    writeFileSync(join(out, '.yuebao-aaaaaa', 'b.txt'), 'half');
    mkdirSync(join(out, '.yuebao-bbbbbb'));
    writeFileSync(join(out, '.yuebao-bbbbbb', 'c.txt'), 'whole');
    writeFileSync(join(out, '.yuebao-bbbbbb', '.complete'), 'c.txt');
    writeOutputs(out, [{ name: 'a.txt', bytes: bytes('new') }]);
    expect(readdirSync(out).sort()).toEqual(['.yuebao.json', 'a.txt', 'b.txt', 'c.txt']);
    expect(['b.txt', 'c.txt'].map((name) => readFileSync(join(out, name), 'utf8'))).toEqual(['two', 'whole']);
  });
});
