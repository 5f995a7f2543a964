/** All tortures, by name. */
import { APC } from './apc.js';
import { DPC } from './dpc.js';
import { EXIT } from './exit.js';
import { HANDLES } from './handles.js';
import type { Torture } from './harness.js';
import { LOCKS } from './locks.js';
import { POOL } from './pool.js';
import { REQUESTS } from './requests.js';
import { RESOURCE } from './resource.js';
import { RUNDOWN } from './rundown.js';
import { SLIST } from './slist.js';
import { TIMER } from './timer.js';
import { TRANSFERS } from './transfers.js';
import { WAIT_ALL } from './waitall.js';

export const TORTURES: readonly Torture[] = [
  WAIT_ALL,
  REQUESTS,
  LOCKS,
  RESOURCE,
  RUNDOWN,
  SLIST,
  DPC,
  APC,
  TIMER,
  EXIT,
  POOL,
  HANDLES,
  TRANSFERS,
];
