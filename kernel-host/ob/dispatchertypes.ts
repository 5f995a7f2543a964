/** The types of named dispatcher objects: events, semaphores, mutants, timers. What they do is in ke. */
import {
  EVENT_ALL_ACCESS,
  EVENT_MODIFY_STATE,
  EVENT_QUERY_STATE,
  MUTANT_ALL_ACCESS,
  MUTANT_QUERY_STATE,
  SEMAPHORE_ALL_ACCESS,
  SEMAPHORE_MODIFY_STATE,
  SEMAPHORE_QUERY_STATE,
  STANDARD_RIGHTS_EXECUTE,
  STANDARD_RIGHTS_READ,
  STANDARD_RIGHTS_WRITE,
  SYNCHRONIZE,
  TIMER_ALL_ACCESS,
  TIMER_MODIFY_STATE,
  TIMER_QUERY_STATE,
} from '../abi/gen/constants.js';
import { adoptOrphan } from '../ke/mutant.js';
import { type GenericMapping, registerType } from './types.js';
import { deleteWaitableTimer } from './waitabletimer.js';

/** Reading is to ask for the state, writing to change it, executing to wait. */
function mapping(query: number, modify: number, all: number): GenericMapping {
  return {
    read: STANDARD_RIGHTS_READ | query,
    write: STANDARD_RIGHTS_WRITE | modify,
    execute: STANDARD_RIGHTS_EXECUTE | SYNCHRONIZE,
    all,
  };
}

registerType({
  name: 'Event',
  mapping: mapping(EVENT_QUERY_STATE, EVENT_MODIFY_STATE, EVENT_ALL_ACCESS),
  waitOffset: 0,
});

registerType({
  name: 'Semaphore',
  mapping: mapping(SEMAPHORE_QUERY_STATE, SEMAPHORE_MODIFY_STATE, SEMAPHORE_ALL_ACCESS),
  waitOffset: 0,
});

// A thread that still owns a mutant nobody can name any more keeps it on its list: it goes when the thread does.
registerType({
  name: 'Mutant',
  mapping: mapping(MUTANT_QUERY_STATE, 0, MUTANT_ALL_ACCESS),
  waitOffset: 0,
  mayDelete: (mutant) => !adoptOrphan(mutant),
});

registerType({
  name: 'Timer',
  mapping: mapping(TIMER_QUERY_STATE, TIMER_MODIFY_STATE, TIMER_ALL_ACCESS),
  waitOffset: 0,
  onDelete: deleteWaitableTimer,
});
