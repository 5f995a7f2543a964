/** The C++ library of programs, from real programs. */
import { expect, test } from 'vitest';
import { runConsole } from '../support/console.js';

const cxx = { file: 'app.cpp' } as const;

test('streams: manipulators, strings, own operators, wide, the end of input', { timeout: 180_000 }, async () => {
  const source = `
    #include <windows.h>
    #include <iostream>
    #include <iomanip>
    #include <sstream>
    #include <string>
    using namespace std;
    struct Point { int x, y; };
    ostream &operator<<(ostream &to, const Point &point) { return to << '(' << point.x << ", " << point.y << ')'; }
    static string greeting = "made before main";
    struct AtEnd { ~AtEnd() { cout << "statics go" << endl; } } atEnd;
    int main(int argc, char *argv[]) {
      cout << greeting << " " << argc << argv[1] << endl;
      cout << hex << showbase << 255 << ' ' << uppercase << 0xabcu << dec << noshowbase << nouppercase << endl;
      cout << "0x" << hex << setw(8) << setfill('0') << 0xBEEFUL << dec << setfill(' ') << '|' << setw(6) << -42 << '|'
           << left << setw(6) << "ab" << '|' << internal << setw(6) << -7 << right << '|' << endl;
      cout << 3.14159265 << ' ' << fixed << setprecision(2) << 2.5 << ' ' << scientific << 12345.678 << defaultfloat << endl;
      cout << boolalpha << true << noboolalpha << true << ' ' << (void *)0x1234 << ' ' << Point{3, -4} << '\\n';
      wcout.imbue(locale("chs"));
      wcout << L"wide \\x4f60 " << setw(4) << 5 << wstring(L" text") << endl;
      cerr << "error " << (short)-1 << endl;
      ostringstream text;
      text << setbase(16) << 255 << " " << 1.5;
      istringstream from("10 2.5 word rest of line");
      int number; double real; string word, line;
      from >> number >> real >> word;
      getline(from, line);
      cout << text.str() << '|' << number << real << word << line << endl;
      cout << "name? ";
      getline(cin, line);
      cin >> number >> hex >> real;
      cout << line << ' ' << number << ' ' << real << endl;
      while (cin >> word) cout << '<' << word << '>';
      cout << cin.eof() << cin.fail() << endl;
      return 0;
    }`;
  const { stdout, stderr, writes, status } = await runConsole(source, {
    ...cxx,
    args: ['!'],
    input: 'Ada L\n12 4.5 a b\nc\n',
  });
  expect(stdout).toBe(
    [
      'made before main 2!',
      '0xff 0XABC',
      '0x0000beef|   -42|ab    |-    7|',
      '3.14159 2.50 1.23e+04',
      'true1 00001234 (3, -4)',
      'wide 你    5 text',
      'ff 1.5|102.5word rest of line',
      'name? Ada L 12 4.5',
      '<a><b><c>11',
      'statics go',
      '',
    ].join('\n'),
  );
  expect(stderr).toBe('error -1\n');
  expect(writes).toContain('name? ');
  expect(status).toBe(0);
});

test('containers, algorithms, smart pointers, functions', { timeout: 180_000 }, async () => {
  const source = `
    #include <algorithm>
    #include <array>
    #include <functional>
    #include <iostream>
    #include <map>
    #include <memory>
    #include <numeric>
    #include <set>
    #include <string>
    #include <unordered_map>
    #include <vector>
    struct Shape { virtual ~Shape() { std::cout << "~"; } virtual double area() const = 0; };
    struct Square : Shape { double side; Square(double s) : side(s) {} double area() const override { return side * side; } };
    int main() {
      std::vector<std::string> words{"pear", "apple", "fig"};
      std::sort(words.begin(), words.end());
      for (const auto &word : words) std::cout << word << ' ';
      std::map<std::string, int> lengths;
      for (auto &word : words) lengths[word] = (int)word.size();
      for (auto &[word, length] : lengths) std::cout << word << length << ' ';
      std::unordered_map<int, std::string> names{{1, "one"}, {2, "two"}};
      for (int i = 3; i < 1000; i++) names[i] = std::to_string(i);
      std::array<int, 4> some{4, 3, 2, 1};
      std::cout << names[500] << ' ' << std::accumulate(some.begin(), some.end(), 0) << std::endl;
      {
        std::unique_ptr<Shape> shape = std::make_unique<Square>(3);
        std::shared_ptr<Shape> shared = std::make_shared<Square>(2.5);
        std::weak_ptr<Shape> weak = shared;
        std::function<double()> area = [shared] { return shared->area(); };
        std::cout << shape->area() << ' ' << area() << ' ' << weak.lock().use_count() << ' ';
      }
      std::cout << ' ' << std::stoi("42abc") << std::to_string(1.5) << std::endl;
      std::vector<int> few(3);
      return few.at(7);
    }`;
  const { stdout, stderr, status } = await runConsole(source, cxx);
  expect(stdout).toBe('apple fig pear apple5 fig3 pear4 500 10\n9 6.25 3 ~~ 421.500000\n');
  expect(stderr).toMatch(/out_of_range/);
  expect(status).toBe(3);
});

test.each([2, 8])('threads, mutexes, condition variables, atomics on %d processors', async (cpus) => {
  const source = `
    #include <atomic>
    #include <chrono>
    #include <condition_variable>
    #include <deque>
    #include <iostream>
    #include <mutex>
    #include <shared_mutex>
    #include <thread>
    #include <vector>
    std::mutex guard;
    std::shared_mutex shared;
    std::condition_variable filled;
    std::deque<int> queue;
    std::once_flag once;
    std::atomic<int> made{0};
    long counter, sum, reads;
    int instance() { static int value = ++made; return value; }
    void work(int id) {
      std::call_once(once, [] { made += 100; });
      for (int i = 0; i < 500; i++) {
        { std::lock_guard<std::mutex> held(guard); long seen = counter; if (i % 50 == 0) std::this_thread::yield(); counter = seen + 1; }
        if (i % 4 == 0) { std::unique_lock<std::shared_mutex> held(shared); reads = reads + 1; }
        else { std::shared_lock<std::shared_mutex> held(shared); if (reads < 0) abort(); }
        instance();
      }
      for (int i = 0; i < 50; i++) { { std::lock_guard<std::mutex> held(guard); queue.push_back(id); } filled.notify_one(); }
    }
    int main() {
      std::vector<std::thread> threads;
      std::thread consumer([] {
        for (int left = 16 * 50; left > 0;) {
          std::unique_lock<std::mutex> held(guard);
          filled.wait(held, [] { return !queue.empty(); });
          for (; !queue.empty(); left--) { sum += queue.front(); queue.pop_front(); }
        }
      });
      for (int i = 0; i < 16; i++) threads.emplace_back(work, i);
      for (auto &each : threads) each.join();
      consumer.join();
      std::unique_lock<std::mutex> held(guard);
      auto result = filled.wait_for(held, std::chrono::milliseconds(5));
      std::cout << counter << ' ' << sum << ' ' << reads << ' ' << made << ' ' << (result == std::cv_status::timeout) << std::endl;
      return 0;
    }`;
  const { stdout, status } = await runConsole(source, { ...cxx, cpus });
  expect(stdout).toBe('8000 6000 2000 101 1\n');
  expect(status).toBe(0);
});

test.each([
  [
    'wmain',
    '#include <stdio.h>\nint wmain(int argc, wchar_t *argv[]) { printf("%d %ls", argc, argv[1]); return 0; }',
    '2 x',
  ],
  ['wmain without arguments', '#include <iostream>\nint wmain() { std::cout << "w"; return 0; }', 'w'],
  [
    '_tmain',
    '#include <tchar.h>\n#include <stdio.h>\nint _tmain(int argc, _TCHAR **argv) { _tprintf(_T("%d %s"), argc, argv[1]); return 0; }',
    '2 x',
  ],
  ['main(void)', '#include <cstdio>\nint main(void) { std::printf("m"); return 0; }', 'm'],
  [
    'WinMain',
    '#include <windows.h>\n#include <cstdio>\nint WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR line, int show) { printf("%s %d", line, show); return 0; }',
    'x 1',
  ],
])('%s as C++', async (_name, source, expected) => {
  expect((await runConsole(source, { ...cxx, args: ['x'] })).stdout).toBe(expected);
});

test('a checked build', async () => {
  const source =
    '#include <iostream>\n#include <vector>\nint main() { std::vector<int> v{1, 2}; std::cout << v.size() << std::endl; }';
  expect((await runConsole(source, { ...cxx, build: 'checked' })).stdout).toBe('2\n');
});
