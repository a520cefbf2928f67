import { runScript } from '../refusal';
import { removeFrom, sideloadOn } from './sideload';
import { addInId, thisMachine } from './this-machine';

/** `npm run stop:excel`: takes the add-in out of Excel where `npm run start:excel` could not do so itself. */
runScript(async () => removeFrom(sideloadOn(thisMachine, addInId()), thisMachine));
