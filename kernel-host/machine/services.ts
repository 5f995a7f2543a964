/**
 * The service control manager of a machine. Its services are the run's drivers: one whose binary path, or own name,
 * has the name of a driver is that driver; where the machine has a single driver, it is that one. Host only.
 */
import {
  STATUS_IMAGE_ALREADY_LOADED,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import type { ServiceRequest } from '../ke/host.js';
import type { ServiceAnswer } from '../ps/servicecall.js';
import { ntStatusToDosError } from '../rtl/doserror.js';
import { DriverEntryFailed } from './errors.js';
import type { Driver } from './loaded.js';
import type { Registry } from './registry.js';

const ERROR_FILE_NOT_FOUND = 2;
const ERROR_INVALID_HANDLE = 6;
const ERROR_INVALID_SERVICE_CONTROL = 1052;
const ERROR_SERVICE_ALREADY_RUNNING = 1056;
const ERROR_SERVICE_DOES_NOT_EXIST = 1060;
const ERROR_SERVICE_NOT_ACTIVE = 1062;
const ERROR_SERVICE_MARKED_FOR_DELETE = 1072;
const ERROR_SERVICE_EXISTS = 1073;
const SERVICE_CONTROL_STOP = 1;
const SERVICE_CONTROL_INTERROGATE = 4;
const SERVICE_STOPPED = 1;
const SERVICE_RUNNING = 4;
const SERVICE_ACCEPT_STOP = 1;
const SERVICE_KERNEL_DRIVER = 1;
const FIRST_HANDLE = 0x53_0000;
const HANDLE_STEP = 8;

type CreateRequest = Extract<ServiceRequest, { operation: 'create' }>;

interface Service {
  readonly name: string;
  readonly path: string;
  readonly kind: number;
  deleted: boolean;
}

/** What stands for `C:\drivers\Echo.sys` and for `echo.c` alike. */
function stemOf(path: string): string {
  const file = path.replaceAll('"', '').split(/[\\/]/).at(-1) ?? '';
  return file.replace(/\.[^.]*$/, '').toLowerCase();
}

/** Where the registry has a service. */
function keyOf(name: string): string {
  return `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${name}`;
}

/** The services of one machine. */
export class Services {
  readonly #registry: Registry;
  readonly #drivers: Driver[] = [];
  readonly #services = new Map<string, Service>();
  /** undefined stands for the manager itself. */
  readonly #handles = new Map<number, Service | undefined>();
  #next = FIRST_HANDLE;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Makes a driver known, whether it is loaded or not. */
  add(driver: Driver): void {
    this.#drivers.push(driver);
  }

  /** @returns the answer to a program; rejects when the machine has stopped meanwhile */
  async answer(request: ServiceRequest): Promise<ServiceAnswer> {
    if (request.operation === 'manager') return this.#open(undefined);
    if (request.operation === 'load') return { error: await this.#load(stemOf(request.name)) };
    if (request.operation === 'unload') return { error: await this.#unload(stemOf(request.name)) };
    if (!this.#handles.has(request.handle)) return { error: ERROR_INVALID_HANDLE };
    const service = this.#handles.get(request.handle);
    if (request.operation === 'create') return this.#create(request);
    if (request.operation === 'open') return this.#openNamed(request.name);
    if (request.operation === 'close') return this.#close(request.handle, service);
    if (service === undefined) return { error: ERROR_INVALID_HANDLE };
    switch (request.operation) {
      case 'start':
        return this.#start(service);
      case 'control':
        return this.#control(service, request.control);
      case 'delete':
        if (service.deleted) return { error: ERROR_SERVICE_MARKED_FOR_DELETE };
        service.deleted = true;
        return { error: 0 };
      default:
        return this.#query(service);
    }
  }

  /** A service's driver, or the driver of that name. */
  #driverNamed(name: string): Driver | undefined {
    const service = this.#services.get(name);
    if (service !== undefined) return this.#driverOf(service);
    return this.#drivers.find((driver) => driver.name.toLowerCase() === name);
  }

  /** ZwLoadDriver. @returns its status */
  async #load(name: string): Promise<number> {
    const driver = this.#driverNamed(name);
    if (driver === undefined) return STATUS_OBJECT_NAME_NOT_FOUND;
    if (driver.isLoaded || driver.isStarting) return STATUS_IMAGE_ALREADY_LOADED;
    try {
      await driver.start();
    } catch (error) {
      if (error instanceof DriverEntryFailed) return error.status;
      throw error;
    }
    return STATUS_SUCCESS;
  }

  /** ZwUnloadDriver. @returns its status */
  async #unload(name: string): Promise<number> {
    const driver = this.#driverNamed(name);
    if (driver?.isLoaded !== true) return STATUS_OBJECT_NAME_NOT_FOUND;
    return (await driver.unload()) ? STATUS_SUCCESS : STATUS_INVALID_DEVICE_REQUEST;
  }

  #open(service: Service | undefined): ServiceAnswer {
    const handle = this.#next;
    this.#next += HANDLE_STEP;
    this.#handles.set(handle, service);
    return { error: 0, handle };
  }

  #create(request: CreateRequest): ServiceAnswer {
    const key = request.name.toLowerCase();
    const old = this.#services.get(key);
    if (old !== undefined) return { error: old.deleted ? ERROR_SERVICE_MARKED_FOR_DELETE : ERROR_SERVICE_EXISTS };
    const service = { name: request.name, path: request.path, kind: request.kind, deleted: false };
    this.#services.set(key, service);
    this.#write(request);
    return this.#open(service);
  }

  /** What an installer leaves in the registry. */
  #write({ name, path, kind, start, errorControl, displayName }: CreateRequest): void {
    const key = keyOf(name);
    this.#registry.set(key, 'Type', kind >>> 0);
    this.#registry.set(key, 'Start', start >>> 0);
    this.#registry.set(key, 'ErrorControl', errorControl >>> 0);
    this.#registry.set(key, 'ImagePath', path, 'expand_sz');
    this.#registry.set(key, 'DisplayName', displayName || name);
  }

  /** A service that was written into the registry, as a program or a `.reg` file does; undefined when there is none. */
  #fromRegistry(name: string): Service | undefined {
    const kind = this.#registry.get(keyOf(name), 'Type');
    if (typeof kind !== 'number' || name === '' || name.includes('\\')) return undefined;
    const path = this.#registry.get(keyOf(name), 'ImagePath');
    return { name, path: typeof path === 'string' ? path : '', kind, deleted: false };
  }

  /** A driver of the command line is a service under its own name, which nobody had to create. */
  #openNamed(name: string): ServiceAnswer {
    const key = name.toLowerCase();
    const old = this.#services.get(key);
    if (old !== undefined) return this.#open(old);
    const driver = this.#drivers.some((each) => each.name.toLowerCase() === key);
    const own = driver ? { name, path: '', kind: SERVICE_KERNEL_DRIVER, deleted: false } : undefined;
    const service = own ?? this.#fromRegistry(name);
    if (service === undefined) return { error: ERROR_SERVICE_DOES_NOT_EXIST };
    this.#services.set(key, service);
    return this.#open(service);
  }

  #close(handle: number, service: Service | undefined): ServiceAnswer {
    this.#handles.delete(handle);
    if (service !== undefined) this.#forget(service);
    return { error: 0 };
  }

  /** One marked for deletion goes with its last handle, when it has stopped. */
  #forget(service: Service): void {
    const open = [...this.#handles.values()].includes(service);
    if (!service.deleted || open || this.#driverOf(service)?.isLoaded === true) return;
    this.#services.delete(service.name.toLowerCase());
    this.#registry.delete(keyOf(service.name));
  }

  #driverOf({ name, path }: Service): Driver | undefined {
    const names = [stemOf(path), name.toLowerCase()];
    const found = this.#drivers.find((driver) => names.includes(driver.name.toLowerCase()));
    return found ?? (this.#drivers.length === 1 ? this.#drivers[0] : undefined);
  }

  async #start(service: Service): Promise<ServiceAnswer> {
    if (service.deleted) return { error: ERROR_SERVICE_MARKED_FOR_DELETE };
    const driver = this.#driverOf(service);
    if (driver === undefined) return { error: ERROR_FILE_NOT_FOUND };
    if (driver.isLoaded) return { error: ERROR_SERVICE_ALREADY_RUNNING };
    try {
      await driver.start();
    } catch (error) {
      if (error instanceof DriverEntryFailed) return { error: ntStatusToDosError(error.status) };
      throw error;
    }
    return { error: 0 };
  }

  async #control(service: Service, control: number): Promise<ServiceAnswer> {
    const driver = this.#driverOf(service);
    if (driver?.isLoaded !== true) return { error: ERROR_SERVICE_NOT_ACTIVE };
    if (control === SERVICE_CONTROL_INTERROGATE) return this.#query(service);
    // A driver without DriverUnload cannot be stopped.
    if (control !== SERVICE_CONTROL_STOP || !(await driver.unload())) return { error: ERROR_INVALID_SERVICE_CONTROL };
    return this.#query(service);
  }

  #query(service: Service): ServiceAnswer {
    const running = this.#driverOf(service)?.isLoaded === true;
    const state = running ? SERVICE_RUNNING : SERVICE_STOPPED;
    return { error: 0, status: [service.kind, state, running ? SERVICE_ACCEPT_STOP : 0, 0, 0, 0, 0] };
  }
}
