/** What a key is asked: about itself, and for its subkeys one after the other. Source: WDK documentation. */
import {
  KEY_ENUMERATE_SUB_KEYS,
  KEY_QUERY_VALUE,
  KeyNameInformation,
  RegNtPostEnumerateKey,
  RegNtPostQueryKey,
  RegNtPreEnumerateKey,
  RegNtPreQueryKey,
  STATUS_INVALID_PARAMETER,
  STATUS_NO_MORE_ENTRIES,
} from '../abi/gen/constants.js';
import { describeKey, isKeyClass } from '../cm/information.js';
import { nthKey } from '../cm/key.js';
import { lookAtKey, probeImage, serveKey, storeImage } from './keyservice.js';
import { fromKernel } from './service.js';

/**
 * NtQueryKey. IRQL: PASSIVE_LEVEL. Lengths in bytes.
 * @param KeyInformationClass KEY_INFORMATION_CLASS
 * @param ResultLength receives what the whole needs
 * @returns STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_PARAMETER, STATUS_KEY_DELETED
 */
export function NtQueryKey(
  KeyHandle: number,
  KeyInformationClass: number,
  KeyInformation: number,
  Length: number,
  ResultLength: number,
): number {
  if (!isKeyClass(KeyInformationClass, false)) return STATUS_INVALID_PARAMETER;
  // The name of a key is anybody's who has a handle to it.
  const access = KeyInformationClass === KeyNameInformation ? 0 : KEY_QUERY_VALUE;
  return serveKey(
    KeyHandle,
    access,
    ({ object, mode }) => {
      probeImage(mode, KeyInformation, Length, ResultLength);
      const image = lookAtKey(object, (key) => describeKey(key, KeyInformationClass));
      if (typeof image !== 'object') return image ?? STATUS_INVALID_PARAMETER;
      return storeImage(image, mode, KeyInformation, Length, ResultLength);
    },
    (object) => ({
      before: RegNtPreQueryKey,
      after: RegNtPostQueryKey,
      object,
      words: () => [object, KeyInformationClass, KeyInformation, Length, ResultLength],
    }),
  );
}

/**
 * NtEnumerateKey: subkeys in order of their names. IRQL: PASSIVE_LEVEL. Lengths in bytes.
 * @param Index from 0
 * @param KeyInformationClass KeyBasicInformation, KeyNodeInformation, KeyFullInformation
 * @returns as NtQueryKey; STATUS_NO_MORE_ENTRIES
 */
export function NtEnumerateKey(
  KeyHandle: number,
  Index: number,
  KeyInformationClass: number,
  KeyInformation: number,
  Length: number,
  ResultLength: number,
): number {
  if (!isKeyClass(KeyInformationClass, true)) return STATUS_INVALID_PARAMETER;
  return serveKey(
    KeyHandle,
    KEY_ENUMERATE_SUB_KEYS,
    ({ object, mode }) => {
      probeImage(mode, KeyInformation, Length, ResultLength);
      const image = lookAtKey(object, (key) => {
        const subkey = nthKey(key, Index >>> 0);
        return subkey === 0 ? STATUS_NO_MORE_ENTRIES : describeKey(subkey, KeyInformationClass);
      });
      if (typeof image !== 'object') return image ?? STATUS_INVALID_PARAMETER;
      return storeImage(image, mode, KeyInformation, Length, ResultLength);
    },
    (object) => ({
      before: RegNtPreEnumerateKey,
      after: RegNtPostEnumerateKey,
      object,
      words: () => [object, Index, KeyInformationClass, KeyInformation, Length, ResultLength],
    }),
  );
}

/** ZwQueryKey: NtQueryKey for kernel callers; so is what follows. */
export const ZwQueryKey = fromKernel(NtQueryKey);
export const ZwEnumerateKey = fromKernel(NtEnumerateKey);
