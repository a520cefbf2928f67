import { plainCandidates } from './contract-candidates';
import { contractOn } from './contract-on';

contractOn(plainCandidates);
