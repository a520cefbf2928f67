import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTemplate } from './build-template';

const folder = join(__dirname, '../../assets/templates');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'report.docx'), buildTemplate());
