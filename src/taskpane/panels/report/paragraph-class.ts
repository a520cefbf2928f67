import type { Block } from '../../../core/narrative/report';

/** How each kind of paragraph stands on the page. */
const CLASSES: Readonly<Record<Block['kind'], string>> = {
  标题: 'told title',
  主送: 'told',
  事项: 'told item',
  段落: 'told indent',
  列表: 'told indent',
  完成情况: 'told indent',
  说明: 'told indent',
  署名: 'told right',
  日期: 'told right',
};

export function paragraphClass({ kind }: Block): string {
  return CLASSES[kind];
}
