/**
 * Entry point of a machine's workers: one JavaScript thread that runs kernel threads one after another, or
 * the clock. The pool sends one task, which lasts as long as the machine; images come by message port, and
 * are fetched from it synchronously, since a worker never returns to its event loop.
 */
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import { HOT_LIST_IMPORTS } from '../kernel-host/ex/hotlists.js';
import { bindDrives, type Drive } from '../kernel-host/fs/drives.js';
import { bindDescriptors } from '../kernel-host/hal/descriptors.js';
import { readI32 } from '../kernel-host/hal/memory.js';
import { DISPATCH_LEVEL, SLOT_THREAD } from '../kernel-host/hot/layout.js';
import { instantiateImage, isRoutine, routineFrame, type WorkerImports } from '../kernel-host/image/instantiate.js';
import { makeThunks, type Thunk } from '../kernel-host/image/thunks.js';
import type { PlacedImage } from '../kernel-host/image/types.js';
import { keepSpares } from '../kernel-host/io/spare.js';
import { runClock } from '../kernel-host/ke/clock.js';
import { joinActors } from '../kernel-host/ke/controlled.js';
import { gate } from '../kernel-host/ke/dispatch.js';
import { MachineStop } from '../kernel-host/ke/exception.js';
import { bindStack, bindTable, KERNEL_ROUTINE_END, setStackPointer, tableRoutines } from '../kernel-host/ke/guest.js';
import { instantiateHot } from '../kernel-host/ke/hot.js';
import { runIdle } from '../kernel-host/ke/idle.js';
import { MACHINE } from '../kernel-host/ke/system.js';
import { KTHREAD } from '../kernel-host/ke/thread.js';
import { kernelImports, missingImport, ntdllRoutines } from '../kernel-host/kernel.js';
import { SYSTEM_ROUTINE_SLOT, SYSTEM_ROUTINES } from '../kernel-host/mm/sysroutine.js';
import { stopForTrap } from '../kernel-host/ps/trap.js';
import { runThreads } from '../kernel-host/ps/worker.js';
import { startWorker, type WorkerStart } from '../kernel-host/ps/workerstart.js';
import { bindSchedule, explore } from '../kernel-host/sched/explorer.js';
import { bindHostCalls } from '../kernel-host/um/hostcall.js';
import { bindProcedures, PROCEDURE_SLOT } from '../kernel-host/um/module.js';
import { bindExceptions, runUserThread } from '../kernel-host/um/start.js';
import { bindThreadData } from '../kernel-host/um/threaddata.js';
import { verified } from '../kernel-host/vf/install.js';
import { bindRoutineFrames } from '../kernel-host/vf/routines.js';
import { win32Imports } from '../kernel-host/win32.js';

/** A routine by name, with its type. */
type RoutineType = Omit<Thunk, 'routine'> & { readonly name: string };

interface Task extends WorkerStart {
  readonly drives: readonly Drive[];
  readonly descriptors: SharedArrayBuffer;
  readonly port: MessagePort;
}

function run(task: Task): void {
  startWorker(task, (message) => task.port.postMessage(message));
  joinActors(task.slot);
  bindSchedule(task.schedule);
  bindDrives(task.drives);
  bindDescriptors(task.descriptors);
  if (readI32(MACHINE.Checked) === 0) keepSpares();
  const table = new WebAssembly.Table({ element: 'anyfunc', initial: 1 });
  const stackPointer = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
  const threadData = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
  const slot = new WebAssembly.Global({ value: 'i32', mutable: false }, task.slot);
  const worker = {
    memory: task.memory,
    table,
    stackPointer,
    threadData,
    slot,
    longjmpTag: new WebAssembly.Tag({ parameters: ['i32'] }),
    exceptionTag: new WebAssembly.Tag({ parameters: ['i32'] }),
    functions: verified(
      kernelImports((kernel) => instantiateHot(task.hot, task.memory, slot, HOT_LIST_IMPORTS, kernel)),
    ),
  };
  const programs = { ...worker, functions: win32Imports() };
  bindHostCalls(programs.functions);
  const procedures = bindProcedures(Object.keys(ntdllRoutines()));
  const images: PlacedImage[] = [];
  const loadImages = (): void => {
    while (images.length < readI32(MACHINE.ImageGeneration)) {
      const received = receiveMessageOnPort(task.port) as { message: PlacedImage } | undefined;
      if (received === undefined) return;
      const { subsystem } = received.message;
      if (images.length === 0) fillKernelRoutines(table);
      instantiateImage(received.message, subsystem === 'program' ? programs : worker, missingImport);
      if (received.message.imports.some((each) => each.name === 'MmGetSystemRoutineAddress'))
        fillTable(worker, SYSTEM_ROUTINE_SLOT, SYSTEM_ROUTINES);
      if (received.message.imports.some((each) => each.name === 'GetProcAddress'))
        fillTable(programs, PROCEDURE_SLOT, procedures);
      images.push(received.message);
    }
  };
  bindRoutineFrames((index) => routineFrame(images, table, index));
  bindTable(table, loadImages);
  bindStack(stackPointer);
  bindThreadData(threadData);
  bindExceptions(worker.exceptionTag);
  if (task.kind !== 'thread') runProcessor(task);
  else runThreads({ loadImages, runUserThread, explore, frameOf: (index) => routineFrame(images, table, index) });
}

/** Puts the kernel's routines that drivers see as function pointers into their slots: a driver may call them itself. */
function fillKernelRoutines(table: WebAssembly.Table): void {
  const numbered = tableRoutines();
  if (table.length < KERNEL_ROUTINE_END) table.grow(KERNEL_ROUTINE_END - table.length);
  const thunks = numbered.map(({ name, routine, params, result }) => ({
    routine: gate((...args) => routine(...(args as number[])), { name, minIrql: 0, maxIrql: DISPATCH_LEVEL }, params),
    params: Array.from({ length: params }, () => 'i32' as const),
    result,
  }));
  makeThunks(thunks).forEach((routine, index) => {
    const slot = numbered[index]?.slot;
    if (isRoutine(routine) && slot !== undefined) table.set(slot, routine);
  });
}

/** Puts routines into slots that are theirs in every worker, once. */
function fillTable({ table, functions }: WorkerImports, first: number, routines: readonly RoutineType[]): void {
  const end = first + routines.length;
  if (table.length >= end) return;
  table.grow(end - table.length);
  const thunks = routines.map(({ name, params, result }) => ({ routine: functions[name], params, result }));
  makeThunks(thunks).forEach((routine, index) => {
    if (isRoutine(routine)) table.set(first + index, routine);
  });
}

/** The clock's worker, or an idle one: its thread runs the DPCs of processors. */
function runProcessor({ kind, slot, processor = 0 }: Task): void {
  setStackPointer(readI32(readI32(slot + SLOT_THREAD) + KTHREAD.StackBase));
  try {
    if (kind === 'clock') runClock();
    else runIdle(processor);
  } catch (error) {
    try {
      stopForTrap(error);
    } catch (stop) {
      if (!(stop instanceof MachineStop)) throw stop;
    }
  }
}

parentPort?.once('message', (task: Task) => {
  run(task);
  task.port.close();
  parentPort?.postMessage('done');
});
