import { excelCandidates } from './contract-candidates';
import { contractOn } from './contract-on';

contractOn(excelCandidates);
