/** Errors of the kernel's core: memory, parameters, objects, threads, security, arithmetic. */
export const STATUS_ERRORS_COMMON = `
C0000001 UNSUCCESSFUL The operation failed; no more is known.
C0000002 NOT_IMPLEMENTED The operation is not available here.
C0000003 INVALID_INFO_CLASS The information class is not known, or not for this object.
C0000004 INFO_LENGTH_MISMATCH The length given is not the one that the information class has.
C0000005 ACCESS_VIOLATION An address was used that is not valid, or not in that way.
C0000006 IN_PAGE_ERROR A page could not be read from disk.
C0000008 INVALID_HANDLE The handle is not open in this process.
C0000009 BAD_INITIAL_STACK The thread's first stack is not usable.
C000000A BAD_INITIAL_PC The thread's start address is not usable.
C000000B INVALID_CID No process or thread has this id.
C000000C TIMER_NOT_CANCELED The timer was not active.
C000000D INVALID_PARAMETER A parameter has a value that is not allowed.
C0000015 NONEXISTENT_SECTOR The disk has no such sector.
C0000017 NO_MEMORY There is not enough memory.
C0000018 CONFLICTING_ADDRESSES The address range overlaps one in use.
C0000019 NOT_MAPPED_VIEW The address is not in a mapped view.
C000001A UNABLE_TO_FREE_VM The memory cannot be freed.
C000001B UNABLE_TO_DELETE_SECTION The section cannot be deleted.
C000001C INVALID_SYSTEM_SERVICE There is no system service of this number.
C000001D ILLEGAL_INSTRUCTION The processor does not know this instruction.
C000001E INVALID_LOCK_SEQUENCE An interlocked sequence was wrong.
C000001F INVALID_VIEW_SIZE The view does not fit the section.
C0000020 INVALID_FILE_FOR_SECTION The file cannot back a section.
C0000021 ALREADY_COMMITTED The memory is committed already.
C0000022 ACCESS_DENIED The caller may not do this, or the object is exclusively held.
C0000023 BUFFER_TOO_SMALL The buffer is too small for anything to be returned.
C0000024 OBJECT_TYPE_MISMATCH The handle is to an object of another type.
C0000025 NONCONTINUABLE_EXCEPTION Execution cannot go on after this exception.
C0000026 INVALID_DISPOSITION An exception handler answered with something meaningless.
C0000027 UNWIND A stack unwind is under way.
C0000028 BAD_STACK The stack is not within its limits.
C0000029 INVALID_UNWIND_TARGET The frame to unwind to is not on the stack.
C000002A NOT_LOCKED The pages are not locked.
C000002B PARITY_ERROR A memory error was detected.
C000002C UNABLE_TO_DECOMMIT_VM The memory cannot be decommitted.
C000002D NOT_COMMITTED The memory is not committed.
C000002E INVALID_PORT_ATTRIBUTES The attributes of the port are not allowed.
C0000030 INVALID_PARAMETER_MIX The parameters do not go together.
C0000031 INVALID_QUOTA_LOWER The quota is below what is used.
C0000033 OBJECT_NAME_INVALID The name has a form that is not allowed.
C0000034 OBJECT_NAME_NOT_FOUND Nothing has this name, though its path exists.
C0000035 OBJECT_NAME_COLLISION Something has this name already.
C0000037 PORT_DISCONNECTED The port is disconnected.
C0000038 DEVICE_ALREADY_ATTACHED The device is attached already.
C0000039 OBJECT_PATH_INVALID A part of the path is not a directory.
C000003A OBJECT_PATH_NOT_FOUND A directory of the path does not exist.
C000003B OBJECT_PATH_SYNTAX_BAD The path does not begin as it must, mostly with a backslash.
C0000040 SECTION_TOO_BIG The section is too big.
C0000041 PORT_CONNECTION_REFUSED The server refused the connection.
C0000042 INVALID_PORT_HANDLE The handle is not to a port.
C0000044 QUOTA_EXCEEDED The process has used up its quota.
C0000045 INVALID_PAGE_PROTECTION The page protection is not allowed.
C0000046 MUTANT_NOT_OWNED The mutex is released by a thread that does not own it.
C0000047 SEMAPHORE_LIMIT_EXCEEDED The release would take the semaphore over its limit.
C0000049 SECTION_NOT_IMAGE The section is not of an image.
C000004A SUSPEND_COUNT_EXCEEDED The thread is suspended too many times.
C000004B THREAD_IS_TERMINATING The thread is about to end.
C000004E SECTION_PROTECTION The view's protection does not fit the section's.
C0000058 UNKNOWN_REVISION The revision is not known.
C0000059 REVISION_MISMATCH The revisions do not fit together.
C000005A INVALID_OWNER The security id cannot be an owner.
C000005C NO_IMPERSONATION_TOKEN The thread is not impersonating.
C0000061 PRIVILEGE_NOT_HELD The caller lacks a privilege that this needs.
C0000073 NONE_MAPPED None of the names could be looked up.
C0000077 INVALID_ACL The access control list is malformed.
C0000078 INVALID_SID The security id is malformed.
C0000079 INVALID_SECURITY_DESCR The security descriptor is malformed.
C000007A PROCEDURE_NOT_FOUND The image does not export this routine.
C000007B INVALID_IMAGE_FORMAT The file is not an image that can be loaded.
C000007C NO_TOKEN There is no token.
C000007E RANGE_NOT_LOCKED The byte range is not locked.
C0000082 TOO_MANY_GUIDS_REQUESTED Too many GUIDs were asked for at once.
C0000089 RESOURCE_DATA_NOT_FOUND The image has no such resource.
C000008C ARRAY_BOUNDS_EXCEEDED An array index is out of bounds.
C000008D FLOAT_DENORMAL_OPERAND A floating-point operand is denormal.
C000008E FLOAT_DIVIDE_BY_ZERO A floating-point number was divided by zero.
C000008F FLOAT_INEXACT_RESULT A floating-point result is not exact.
C0000090 FLOAT_INVALID_OPERATION A floating-point operation makes no sense.
C0000091 FLOAT_OVERFLOW A floating-point result is too large.
C0000092 FLOAT_STACK_CHECK The floating-point stack overflowed.
C0000093 FLOAT_UNDERFLOW A floating-point result is too small.
C0000094 INTEGER_DIVIDE_BY_ZERO An integer was divided by zero.
C0000095 INTEGER_OVERFLOW An integer result does not fit its type.
C0000096 PRIVILEGED_INSTRUCTION The instruction is not allowed in this mode.
C0000097 TOO_MANY_PAGING_FILES There are too many page files.
C000009A INSUFFICIENT_RESOURCES Memory or another resource ran out.
C000009D DEVICE_NOT_CONNECTED The device is not there.
C00000A1 WORKING_SET_QUOTA The working set cannot grow.
C00000A5 BAD_IMPERSONATION_LEVEL The impersonation level does not allow this.
C00000BB NOT_SUPPORTED The request is not supported.
C00000E4 INTERNAL_DB_CORRUPTION Internal data is damaged.
C00000E5 INTERNAL_ERROR Something went wrong inside.
C00000E8 INVALID_USER_BUFFER The buffer given by the caller cannot be used.
C00000EF INVALID_PARAMETER_1 The first parameter is not allowed.
C00000F0 INVALID_PARAMETER_2 The second parameter is not allowed.
C00000F1 INVALID_PARAMETER_3 The third parameter is not allowed.
C00000F2 INVALID_PARAMETER_4 The fourth parameter is not allowed.
C00000F3 INVALID_PARAMETER_5 The fifth parameter is not allowed.
C00000F4 INVALID_PARAMETER_6 The sixth parameter is not allowed.
C00000FD STACK_OVERFLOW The stack is used up.
C0000106 NAME_TOO_LONG The name is too long.
C000010A PROCESS_IS_TERMINATING The process is about to end.
C0000120 CANCELLED The request was cancelled.
C000012D COMMITMENT_LIMIT The system's memory is used up.
C0000135 DLL_NOT_FOUND A library that the image needs is missing.
C0000139 ENTRYPOINT_NOT_FOUND A library lacks a routine that the image needs.
C000013A CONTROL_C_EXIT The program was ended by Ctrl-C.
C0000142 DLL_INIT_FAILED A library could not initialise itself.
C0000143 MISSING_SYSTEMFILE A system file is missing.
C0000144 UNHANDLED_EXCEPTION An exception was not handled.
C000014C REGISTRY_CORRUPT The registry is damaged.
C000014D REGISTRY_IO_FAILED The registry could not be read or written.
C0000162 UNMAPPABLE_CHARACTER A character has no counterpart.
C000017C KEY_DELETED The registry key has been deleted.
C0000180 KEY_HAS_CHILDREN The registry key has subkeys.
C0000181 CHILD_MUST_BE_VOLATILE A stable key cannot be below a volatile one.
C0000188 LOG_FILE_FULL The log is full.
C0000190 TRUST_FAILURE The trust relationship failed.
C0000191 MUTANT_LIMIT_EXCEEDED The mutex was acquired by its owner too many times.
C0000194 POSSIBLE_DEADLOCK Waiting would lead to a deadlock.
C0000225 NOT_FOUND It was not found.
C0000229 FAIL_CHECK A check failed.
C000022D RETRY Try again.
C0000251 BAD_DLL_ENTRYPOINT The library's entry point does not follow the calling convention.
C0000263 DRIVER_ENTRYPOINT_NOT_FOUND A driver needs a kernel routine that does not exist.
C0000275 NOT_A_REPARSE_POINT The file is not a reparse point.
C0000365 FAILED_DRIVER_ENTRY DriverEntry failed.
C000036C DRIVER_BLOCKED The driver is not allowed to be loaded.
C000036D DRIVER_DATABASE_ERROR The list of drivers to be kept out cannot be read.
C000036F INVALID_IMPORT_OF_NON_DLL An image imports from what is not a library.
C0000374 HEAP_CORRUPTION A heap is damaged.
C0000409 STACK_BUFFER_OVERRUN A local buffer was written past its end.
C0000420 ASSERTION_FAILURE An assertion failed.
C0000428 INVALID_IMAGE_HASH The image is not signed as it must be.
C000042A REQUEST_OUT_OF_SEQUENCE The request comes at the wrong time.
C0000602 FAIL_FAST_EXCEPTION The program ended itself because its state is not to be trusted.
`;
