/** ntwasm as a library: boot a machine, load drivers from source, see what they do. */
export { EXPORTS as KERNEL_EXPORTS } from './abi/gen/exports.js';
export type { ExportInfo, Support } from './abi/types.js';
export type { RegistryData, RegistryTypeName } from './cm/data.js';
export { RegistryFileError } from './cm/regfile.js';
export { type BuildOptions, buildImage } from './image/build.js';
export { CompileError } from './image/errors.js';
export type { ImageInput } from './image/inputs.js';
export { packImage } from './image/prebuilt.js';
export {
  type BuildKind,
  type BuiltImage,
  ImageError,
  type ImageExport,
  type ImageImport,
  type Language,
  type SourceFrame,
  type Subsystem,
} from './image/types.js';
export { type CallOptions, type OpenOptions, ProcessClient, Win32Error } from './machine/client.js';
export { DriverEntryFailed, MachineStopped, type StopReason } from './machine/errors.js';
export type {
  BugCheckEvent,
  CrashEvent,
  DeadlockEvent,
  DriverEvent,
  ExcerptLine,
  FaultEvent,
  FindingEvent,
  MachineEvent,
  NoteEvent,
  OutputEvent,
  OwnedMutex,
  PrintEvent,
  ProgramEvent,
  ThreadReport,
  WaitTarget,
} from './machine/events.js';
export { Driver } from './machine/loaded.js';
export type { LoadOptions, MachineOptions } from './machine/options.js';
export type { Program } from './machine/programs.js';
export { Registry, type RegistryValue } from './machine/registry.js';
export { type ChromeEvent, type ChromeTrace, Timeline } from './machine/timeline.js';
export { Machine } from './machine.js';
export { FAILURE_CODES, type Failure, type FailureKind } from './stress/outcome.js';
export type { StressProgress } from './stress/parallel.js';
export { StressFailed, type StressOptions, stress } from './stress/stress.js';
