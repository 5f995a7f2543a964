/** Win32: RegNotifyChangeKeyValue. Source: the Windows API reference. */
import { notifyChangeKey } from '../zw/keychange.js';
import { ERROR_INVALID_PARAMETER, errorOf, isRoot } from './registryhandle.js';

/** ERROR_INVALID_HANDLE: the roots are no handles, and a watch needs one. */
const ERROR_INVALID_HANDLE = 6;

/**
 * RegNotifyChangeKeyValue.
 * @param hEvent set at the change, for the asynchronous form
 * @param fAsynchronous FALSE: returns at the change
 */
export function RegNotifyChangeKeyValue(
  hKey: number,
  bWatchSubtree: number,
  dwNotifyFilter: number,
  hEvent: number,
  fAsynchronous: number,
): number {
  if (isRoot(hKey)) return ERROR_INVALID_HANDLE;
  if (fAsynchronous !== 0 && hEvent === 0) return ERROR_INVALID_PARAMETER;
  return errorOf(
    notifyChangeKey(hKey, {
      event: hEvent,
      routine: 0,
      context: 0,
      // The library keeps a status block of its own, which nobody sees.
      block: 0,
      filter: dwNotifyFilter,
      subtree: bWatchSubtree !== 0,
      asynchronous: fAsynchronous !== 0,
    }),
  );
}
