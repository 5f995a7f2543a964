/** Statuses that are no errors: success, information (4…), warning (8…). */
export const STATUS_NOT_ERRORS = `
00000000 SUCCESS It worked; as a wait's result, the first object was signalled.
00000001 WAIT_1 The wait was satisfied by the second object.
00000002 WAIT_2 The wait was satisfied by the third object.
00000003 WAIT_3 The wait was satisfied by the fourth object.
0000003F WAIT_63 The wait was satisfied by the last object that is possible.
00000080 ABANDONED_WAIT_0 The mutex waited for belongs to a thread that ended without releasing it; it is the caller's now.
000000BF ABANDONED_WAIT_63 The last of the mutexes waited for was abandoned by its owner.
000000C0 USER_APC A user-mode APC ended the wait.
00000100 KERNEL_APC A kernel APC ended the wait.
00000101 ALERTED The wait ended because the thread was alerted.
00000102 TIMEOUT The time given had passed before the object was signalled.
00000103 PENDING The request is accepted and will be completed later.
00000104 REPARSE A name leads elsewhere and has to be looked up again.
00000105 MORE_ENTRIES There is more than was returned.
00000106 NOT_ALL_ASSIGNED Some of the privileges asked for are not held.
00000107 SOME_NOT_MAPPED Some characters have no counterpart and were replaced.
00000108 OPLOCK_BREAK_IN_PROGRESS An opportunistic lock is being broken.
00000109 VOLUME_MOUNTED A volume was mounted.
0000010B NOTIFY_CLEANUP The handle was closed while a change notification was pending.
0000010C NOTIFY_ENUM_DIR Too much changed to be listed; read the directory again.
00000110 PAGE_FAULT_TRANSITION A page fault found the page in memory.
00000111 PAGE_FAULT_DEMAND_ZERO A page fault got a fresh page of zeros.
00000112 PAGE_FAULT_COPY_ON_WRITE A page fault made a private copy of the page.
00000119 RESOURCE_REQUIREMENTS_CHANGED The device needs other resources than before.
0000012A FILE_LOCKED_WITH_ONLY_READERS Only readers hold locks on the file.
00000367 WAIT_FOR_OPLOCK The request waits for an opportunistic lock.
00010001 DBG_EXCEPTION_HANDLED The debugger has dealt with the exception.
00010002 DBG_CONTINUE The debugger lets the program go on.
40000000 OBJECT_NAME_EXISTS The object exists already and was opened.
40000001 THREAD_WAS_SUSPENDED The thread was suspended before.
40000002 WORKING_SET_LIMIT_RANGE The working set limits were adjusted to what is allowed.
40000003 IMAGE_NOT_AT_BASE The image was loaded at another address than it was linked for.
40000006 LOCAL_USER_SESSION_KEY A session key of the local user was returned.
40000007 BAD_CURRENT_DIRECTORY The current directory cannot be used.
40000008 SERIAL_MORE_WRITES More writes to the serial port are pending.
4000000A FT_READ_RECOVERY_FROM_BACKUP The data was read from the mirror.
4000000F RECEIVE_PARTIAL A part of the data was received.
40000015 FATAL_APP_EXIT The program ended itself because of an error.
40000023 IMAGE_MACHINE_TYPE_MISMATCH_EXE The program is for another processor.
40010001 DBG_REPLY_LATER The debugger will answer later.
40010003 DBG_TERMINATE_THREAD The debugger ended the thread.
40010005 DBG_CONTROL_C Ctrl-C was pressed.
80000001 GUARD_PAGE_VIOLATION A guard page was touched; it is an ordinary page now.
80000002 DATATYPE_MISALIGNMENT An address is not aligned as its data type needs.
80000003 BREAKPOINT A breakpoint was reached and no debugger took it.
80000004 SINGLE_STEP One instruction was executed under the trap flag.
80000005 BUFFER_OVERFLOW The buffer was filled with as much as fits; there is more.
80000006 NO_MORE_FILES All files have been listed.
8000000A HANDLES_CLOSED The handles were closed by another.
8000000D PARTIAL_COPY Only a part of the data could be copied.
8000000E DEVICE_PAPER_EMPTY The printer is out of paper.
80000010 DEVICE_OFF_LINE The device is off line.
80000011 DEVICE_BUSY The device is busy.
80000012 NO_MORE_EAS There are no more extended attributes.
80000013 INVALID_EA_NAME An extended attribute has a name that is not allowed.
80000016 VERIFY_REQUIRED The medium may have been changed and has to be checked.
80000017 EXTRANEOUS_INFORMATION There is more information than was expected.
8000001A NO_MORE_ENTRIES All entries have been listed.
8000001C MEDIA_CHANGED The medium was changed.
8000001D BUS_RESET The bus was reset.
80000025 ALREADY_DISCONNECTED The connection is closed already.
80000027 CLEANER_CARTRIDGE_INSTALLED A cleaning cartridge is in the drive.
80000288 DEVICE_REQUIRES_CLEANING The device has to be cleaned.
80000289 DEVICE_DOOR_OPEN The door of the device is open.
80010001 DBG_EXCEPTION_NOT_HANDLED The debugger leaves the exception to the program.
`;
