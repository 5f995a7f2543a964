/** Network addresses in words. `ip2string.h` declares them. */
import { ANY, inHeader, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const INVALID = { errors: ['STATUS_INVALID_PARAMETER'] };

/** Both forms of a routine: `#` is A or W, TEXT the type of a text. */
function forms(proto: string, doc: string, extras = {}): ExportDeclaration[] {
  return (['A', 'W'] as const).map((form) => {
    const text = form === 'A' ? 'STR' : 'WSTR';
    return routine(
      proto.replace('#', form).replaceAll('CTEXT', `PC${text}`).replaceAll('TEXT', `P${text}`),
      ANY,
      doc,
      extras,
    );
  });
}

export const RTL_NET_EXPORTS: readonly ExportDeclaration[] = inHeader('none', [
  ...forms('TEXT RtlIpv4AddressToString#(_In_ const VOID *Addr, _Out_ TEXT S)', 'Writes an IPv4 address.'),
  ...forms(
    'NTSTATUS RtlIpv4AddressToStringEx#(_In_ const VOID *Address, _In_ USHORT Port, _Out_ TEXT AddressString, _Inout_ PULONG AddressStringLength)',
    'Writes an IPv4 address and a port; characters.',
    INVALID,
  ),
  ...forms(
    'NTSTATUS RtlIpv4StringToAddress#(_In_ CTEXT S, _In_ BOOLEAN Strict, _Out_ CTEXT *Terminator, _Out_ PVOID Addr)',
    'Reads an IPv4 address.',
    INVALID,
  ),
  ...forms(
    'NTSTATUS RtlIpv4StringToAddressEx#(_In_ CTEXT AddressString, _In_ BOOLEAN Strict, _Out_ PVOID Address, _Out_ PUSHORT Port)',
    'Reads an IPv4 address and a port.',
    INVALID,
  ),
  ...forms('TEXT RtlIpv6AddressToString#(_In_ const VOID *Addr, _Out_ TEXT S)', 'Writes an IPv6 address.'),
  ...forms(
    'NTSTATUS RtlIpv6AddressToStringEx#(_In_ const VOID *Address, _In_ ULONG ScopeId, _In_ USHORT Port, _Out_ TEXT AddressString, _Inout_ PULONG AddressStringLength)',
    'Writes an IPv6 address, a scope and a port; characters.',
    INVALID,
  ),
  ...forms(
    'NTSTATUS RtlIpv6StringToAddress#(_In_ CTEXT S, _Out_ CTEXT *Terminator, _Out_ PVOID Addr)',
    'Reads an IPv6 address.',
    INVALID,
  ),
  ...forms(
    'NTSTATUS RtlIpv6StringToAddressEx#(_In_ CTEXT AddressString, _Out_ PVOID Address, _Out_ PULONG ScopeId, _Out_ PUSHORT Port)',
    'Reads an IPv6 address, a scope and a port.',
    INVALID,
  ),
]);
