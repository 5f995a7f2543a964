/** C++ in drivers: virtual classes, and the forms of operator delete that compilers call by themselves. */
import { expect, test } from 'vitest';
import { CompileError } from '../../kernel-host/image/errors.js';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const OWN_DELETE = `
static LONG g_Deletes;
void operator delete(void *block) { g_Deletes++; ExFreePool(block); }
`;

function driver(deletes: string): string {
  return `#include <ntddk.h>
${deletes}
void *operator new(size_t size, POOL_TYPE type, ULONG tag) { return ExAllocatePoolWithTag(type, size, tag); }
void *operator new[](size_t size, POOL_TYPE type, ULONG tag) { return ExAllocatePoolWithTag(type, size, tag); }
struct Base { virtual ~Base() { DbgPrint("base %d\\n", value); } virtual int Twice() { return value * 2; } int value = 1; };
struct Derived : Base { ~Derived() override { DbgPrint("derived\\n"); } int Twice() override { return value * 4; } int more = 2; };
extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = [](PDRIVER_OBJECT) {};
  Base *base = new (NonPagedPool, 'ppcC') Derived;
  DbgPrint("twice %d\\n", base->Twice());
  delete base;
  delete[] new (NonPagedPool, 'ppcC') Base[2];
  delete[] new (NonPagedPool, 'ppcC') int[5];
  ${deletes === '' ? '' : 'DbgPrint("%d deletes\\n", g_Deletes);'}
  return STATUS_SUCCESS;
}
`;
}

test.each(['checked', 'free'] as const)('virtual classes are deleted without an operator delete, %s', async (build) => {
  const result = await runDriver(driver(''), { file: 'driver.cpp', build });
  expect(outcome(result)).toBe('ran to its end');
  expect(result.prints).toEqual(['twice 4', 'derived', 'base 1', 'base 1', 'base 1']);
  expect(result.findings).toEqual([]);
});

test("the driver's own operator delete is called for all forms", async () => {
  const result = await runDriver(driver(OWN_DELETE), { file: 'driver.cpp' });
  expect(result.prints.at(-1)).toBe('3 deletes');
  expect(result.findings).toEqual([]);
});

test('a weak function that nobody defines is an error of the source, not of ntwasm', async () => {
  const source = `#include <ntddk.h>
__attribute__((weak)) void Missing(int a);
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  if (Missing) Missing(1);
  return STATUS_SUCCESS;
}
`;
  const failing = runDriver(source);
  await expect(failing).rejects.toThrow(CompileError);
  await expect(failing).rejects.toThrow(/weak function that is called and not defined/);
});
