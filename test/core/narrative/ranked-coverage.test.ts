import { narrate } from '../../../src/core/narrative/narrate';
import { gather, rolled, type Sent } from '../../support/gathered';
import { readKind, sentence } from '../../support/narrative';
import { THREE_LEVELS_SENT, threeLevels } from '../../support/three-levels';

function told(text: string, sent: Sent = THREE_LEVELS_SENT): string | undefined {
  const gathered = gather({ ...threeLevels(), sentences: [sentence('33', '段落', text)] }, sent);
  return readKind(narrate(rolled(gathered), gathered.round).value, '段落')[0];
}

describe('of how many units a sentence is that ranks or counts counties', () => {
  it('ranks: the counties all of whose townships have reported, not townships', () => {
    expect(told('居前的是{{前几名([两癌.完成率],2)}}。')).toMatch(/（按(?:计入|有数)的2个县区统计，应报3个）/);
  });

  it('counts: each county of which something came', () => {
    expect(told('{{单位数([两癌.累计完成])}}个单位有数。')).toBe('«3»个单位有数。');
    expect(told('{{单位数([两癌.累计完成])}}个单位有数。', { ...THREE_LEVELS_SENT, 丙开发区: {} })).toMatch(/^«2»个单位有数（按有数的2个县区统计，应报3个）。/);
  });

  it('tells a sum beside them of the townships that are in it', () => {
    expect(told('累计{{[两癌.累计完成]|0}}人，居前的是{{前几名([两癌.累计完成],2)}}。')).toMatch(/的5个单位统计，应报6个/);
  });
});
