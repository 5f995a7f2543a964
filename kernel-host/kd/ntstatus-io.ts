/** Errors of input and output: devices, files, volumes, networks, plug and play. */
export const STATUS_ERRORS_IO = `
C000000E NO_SUCH_DEVICE There is no such device.
C000000F NO_SUCH_FILE There is no such file.
C0000010 INVALID_DEVICE_REQUEST The device does not take this request: its driver has no routine for it.
C0000011 END_OF_FILE The read began at or past the end of the file.
C0000012 WRONG_VOLUME The wrong volume is in the drive.
C0000013 NO_MEDIA_IN_DEVICE There is no medium in the device.
C0000014 UNRECOGNIZED_MEDIA The medium is of an unknown format.
C0000016 MORE_PROCESSING_REQUIRED The request is not finished; from a completion routine, it stops the completion.
C0000032 DISK_CORRUPT_ERROR The file system on the disk is damaged.
C000003C DATA_OVERRUN More data came than fits.
C000003D DATA_LATE_ERROR Data came too late.
C000003E DATA_ERROR The data could not be read back as it was written.
C000003F CRC_ERROR A checksum does not fit.
C0000043 SHARING_VIOLATION The file is open in a way that does not allow this access.
C0000050 EA_TOO_LARGE The extended attributes are too large.
C0000051 NONEXISTENT_EA_ENTRY There is no such extended attribute.
C0000052 NO_EAS_ON_FILE The file has no extended attributes.
C0000054 FILE_LOCK_CONFLICT Another holds a lock on the range that is read or written.
C0000055 LOCK_NOT_GRANTED The range is locked by another.
C0000056 DELETE_PENDING The file is about to be deleted.
C0000057 CTL_FILE_NOT_SUPPORTED The control file is not supported.
C000007F DISK_FULL The disk is full.
C0000098 FILE_INVALID The volume was changed so that the open file is no longer good.
C000009B DFS_EXIT_PATH_FOUND The path leads out of the distributed file system.
C000009C DEVICE_DATA_ERROR The device reported bad data.
C000009E DEVICE_POWER_FAILURE The device has lost power.
C000009F FREE_VM_NOT_AT_BASE The address is not where the memory was reserved.
C00000A2 MEDIA_WRITE_PROTECTED The medium is write-protected.
C00000A3 DEVICE_NOT_READY The device is not ready.
C00000AB INSTANCE_NOT_AVAILABLE No instance of the pipe is free.
C00000AC PIPE_NOT_AVAILABLE The pipe is not available.
C00000AD INVALID_PIPE_STATE The pipe is not in a state for this.
C00000AE PIPE_BUSY The pipe is busy.
C00000AF ILLEGAL_FUNCTION The function is not allowed here.
C00000B0 PIPE_DISCONNECTED The pipe is disconnected.
C00000B1 PIPE_CLOSING The other end of the pipe is closed.
C00000B2 PIPE_CONNECTED The pipe is connected.
C00000B3 PIPE_LISTENING The pipe waits for a client.
C00000B5 IO_TIMEOUT The device did not answer in time.
C00000B6 FILE_FORCED_CLOSED The file was closed by force.
C00000BA FILE_IS_A_DIRECTORY A file was expected and this is a directory.
C00000BE BAD_NETWORK_PATH The network path does not exist.
C00000BF NETWORK_BUSY The network is busy.
C00000C0 DEVICE_DOES_NOT_EXIST The device is gone.
C00000C3 INVALID_NETWORK_RESPONSE The network answered with nonsense.
C00000C4 UNEXPECTED_NETWORK_ERROR The network failed unexpectedly.
C00000C9 NETWORK_NAME_DELETED The share is gone.
C00000CC BAD_NETWORK_NAME There is no such share.
C00000D0 REQUEST_NOT_ACCEPTED The server takes no more requests.
C00000D4 NOT_SAME_DEVICE A rename cannot cross volumes.
C00000D5 FILE_RENAMED The file was renamed.
C00000D8 CANT_WAIT The request would have to wait and must not.
C00000D9 PIPE_EMPTY The pipe is empty.
C00000E2 OPLOCK_NOT_GRANTED The opportunistic lock was refused.
C00000E3 INVALID_OPLOCK_PROTOCOL The opportunistic lock is not in a state for this.
C00000FB REDIRECTOR_NOT_STARTED The redirector is not running.
C0000101 DIRECTORY_NOT_EMPTY The directory is not empty.
C0000102 FILE_CORRUPT_ERROR The file or directory is damaged.
C0000103 NOT_A_DIRECTORY A directory was expected and this is none.
C000010E IMAGE_ALREADY_LOADED The image is loaded already.
C000011F TOO_MANY_OPENED_FILES Too many files are open.
C0000121 CANNOT_DELETE The file cannot be deleted.
C0000123 FILE_DELETED The file has been deleted.
C0000128 FILE_CLOSED The file has been closed.
C000012B TOKEN_ALREADY_IN_USE The token is in use.
C000014B PIPE_BROKEN The other end of the pipe is gone.
C000014E NO_EVENT_PAIR The thread has no event pair.
C000014F UNRECOGNIZED_VOLUME No file system knows this volume.
C0000184 INVALID_DEVICE_STATE The device is not in a state for this request.
C0000185 IO_DEVICE_ERROR The device reported an error.
C0000186 DEVICE_PROTOCOL_ERROR The device and its driver do not understand each other.
C000019C FS_DRIVER_REQUIRED The volume is known but its file system driver is not loaded.
C00001AC NOT_SAME_OBJECT The two handles are not to one object.
C000020C CONNECTION_DISCONNECTED The connection is closed.
C000020D CONNECTION_RESET The connection was reset by the other side.
C000021B DATA_NOT_ACCEPTED The data was not accepted.
C0000233 DOMAIN_CONTROLLER_NOT_FOUND No domain controller answers.
C0000236 CONNECTION_REFUSED The other side refused the connection.
C000023A CONNECTION_INVALID There is no such connection.
C000023C NETWORK_UNREACHABLE The network cannot be reached.
C000023D HOST_UNREACHABLE The host cannot be reached.
C0000241 CONNECTION_ABORTED The connection was aborted.
C000026D DFS_UNAVAILABLE The distributed file system is not available.
C000026E VOLUME_DISMOUNTED The volume is not mounted.
C0000272 NO_MATCH Nothing matches.
C0000279 IO_REPARSE_TAG_NOT_HANDLED No driver knows this reparse point.
C0000280 REPARSE_POINT_NOT_RESOLVED The reparse point leads nowhere.
C0000281 DIRECTORY_IS_A_REPARSE_POINT The directory is a reparse point.
C00002B6 DEVICE_REMOVED The device was removed.
C00002D3 POWER_STATE_INVALID The power state is not allowed.
C00002EB SYSTEM_SHUTDOWN The system is shutting down.
C0000368 MOUNT_POINT_NOT_RESOLVED The mount point leads nowhere.
C0000388 DOWNGRADE_DETECTED The security of the connection was lowered.
C0000463 DEVICE_FEATURE_NOT_SUPPORTED The device lacks this feature.
C0000464 DEVICE_UNREACHABLE The device cannot be reached.
C0000467 FILE_NOT_AVAILABLE The file is not available.
C0000480 SHARE_UNAVAILABLE The share is not available.
`;
