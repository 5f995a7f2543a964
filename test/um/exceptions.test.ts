/** C++ exceptions and types at run time, in programs. */
import { expect, test } from 'vitest';
import { runConsole } from '../support/console.js';

const SOURCE = `#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>
#include <thread>
#include <exception>
#include <windows.h>
struct Base { virtual ~Base() {} int b = 1; }; struct Other { virtual ~Other(){} int o = 2; }; struct Both : Base, Other { int d = 3; };
struct Guard { const char *n; Guard(const char *n):n(n){} ~Guard(){ std::cout << "~" << n << " "; } };
static void deep(int n) { Guard g("deep"); if (n == 0) throw std::out_of_range("too deep"); deep(n-1); }
int main(int argc, char **argv) {
  try { deep(2); } catch (std::logic_error &e) { std::cout << e.what() << "\\n"; }
  try { throw Both(); } catch (Other &o) { std::cout << o.o << "\\n"; }
  try { throw 42; } catch (const char *) {} catch (int n) { std::cout << n << "\\n"; }
  try { throw new Both(); } catch (Other *o) { std::cout << o->o << "\\n"; delete o; }
  try { try { throw std::string("again"); } catch (...) { Guard g("inner"); throw; } } catch (std::string &s) { std::cout << s << "\\n"; }
  try { std::vector<int>(3).at(5); } catch (std::exception &e) { std::cout << typeid(e).name() << "\\n"; }
  try { std::stoi("x"); } catch (std::invalid_argument &e) { std::cout << e.what() << "\\n"; }
  Base *p = new Both; std::cout << (dynamic_cast<Other*>(p) != nullptr) << (dynamic_cast<Both*>(p) != nullptr) << "\\n";
  std::exception_ptr kept; std::thread t([&]{ try { throw std::runtime_error("from a thread"); } catch (...) { kept = std::current_exception(); } }); t.join();
  try { std::rethrow_exception(kept); } catch (std::runtime_error &e) { std::cout << e.what() << "\\n"; }
  HANDLE h = CreateThread(0,0,[](void*)->DWORD{ Guard g("never"); ExitThread(3); },0,0,0); WaitForSingleObject(h, INFINITE);
  if (argc > 1) { Guard g("never"); exit(5); }
  Guard g("main");
  throw std::runtime_error("nobody");
}
`;

const HANDLED = [
  '~deep ~deep ~deep too deep',
  '2',
  '42',
  '2',
  '~inner again',
  'St12out_of_range',
  'stoi: no conversion',
  '11',
  'from a thread',
];

test.each(['free', 'checked'] as const)(
  'thrown, caught, rethrown, kept; one that is not caught ends the program (%s)',
  async (build) => {
    const { stdout, stderr, status } = await runConsole(SOURCE, { file: 'app.cpp', build });
    expect(stdout.split('\n')).toEqual([...HANDLED, '~main ']);
    expect(stderr).toBe('an exception is not caught: St13runtime_error: nobody\n');
    expect(status).toBe(3);
  },
  120_000,
);

test('exit and ExitThread run no destructors of functions that they leave', async () => {
  const { stdout, status } = await runConsole(SOURCE, { file: 'app.cpp', args: ['exit'] });
  expect(stdout.split('\n')).toEqual([...HANDLED, '']);
  expect(status).toBe(5);
}, 120_000);
