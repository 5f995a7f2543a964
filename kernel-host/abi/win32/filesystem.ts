/** Win32: names of files, directories, attributes, byte ranges. */
import { struct } from '../declare.js';
import type { ConstantGroup, ExportDeclaration, StructDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const FILE_SYSTEM_EXPORTS: readonly ExportDeclaration[] = [
  ...ansiAndWide('BOOL DeleteFile#(_In_ LPCTSTR lpFileName)', 'Deletes a file.'),
  ...ansiAndWide('BOOL RemoveDirectory#(_In_ LPCTSTR lpPathName)', 'Deletes an empty directory.'),
  ...ansiAndWide(
    'BOOL CreateDirectory#(_In_ LPCTSTR lpPathName, _In_opt_ LPSECURITY_ATTRIBUTES lpSecurityAttributes)',
    'Makes a directory.',
  ),
  ...ansiAndWide('BOOL MoveFile#(_In_ LPCTSTR lpExistingFileName, _In_ LPCTSTR lpNewFileName)', 'Renames a file.'),
  ...ansiAndWide(
    'BOOL MoveFileEx#(_In_ LPCTSTR lpExistingFileName, _In_opt_ LPCTSTR lpNewFileName, _In_ DWORD dwFlags)',
    'Renames a file, or copies it to another drive.',
  ),
  ...ansiAndWide(
    'BOOL CopyFile#(_In_ LPCTSTR lpExistingFileName, _In_ LPCTSTR lpNewFileName, _In_ BOOL bFailIfExists)',
    'Copies a file, with its attributes and time.',
  ),
  ...ansiAndWide(
    'DWORD GetFileAttributes#(_In_ LPCTSTR lpFileName)',
    'FILE_ATTRIBUTE_ flags; INVALID_FILE_ATTRIBUTES.',
  ),
  ...ansiAndWide(
    'BOOL GetFileAttributesEx#(_In_ LPCTSTR lpFileName, _In_ int fInfoLevelId, _Out_ LPVOID lpFileInformation)',
    'Attributes, times and size of a file by name.',
  ),
  ...ansiAndWide(
    'BOOL SetFileAttributes#(_In_ LPCTSTR lpFileName, _In_ DWORD dwFileAttributes)',
    'Changes attributes.',
  ),
  win32(
    'BOOL GetFileTime(_In_ HANDLE hFile, _Out_opt_ LPFILETIME lpCreationTime, _Out_opt_ LPFILETIME lpLastAccessTime, _Out_opt_ LPFILETIME lpLastWriteTime)',
    'Times of an open file.',
  ),
  win32(
    'BOOL SetFileTime(_In_ HANDLE hFile, _In_opt_ LPFILETIME lpCreationTime, _In_opt_ LPFILETIME lpLastAccessTime, _In_opt_ LPFILETIME lpLastWriteTime)',
    'Changes times of an open file.',
  ),
  win32(
    'BOOL GetFileInformationByHandle(_In_ HANDLE hFile, _Out_ LPBY_HANDLE_FILE_INFORMATION lpFileInformation)',
    'All about an open file.',
  ),
  win32('BOOL SetEndOfFile(_In_ HANDLE hFile)', 'Makes the position of a file its end.'),
  ...ansiAndWide(
    'DWORD GetFullPathName#(_In_ LPCTSTR lpFileName, _In_ DWORD nBufferLength, _Out_opt_ LPTSTR lpBuffer, _Out_opt_ LPTSTR *lpFilePart)',
    'A path from its drive on; its length in characters, or what is needed.',
  ),
  ...ansiAndWide(
    'UINT GetTempFileName#(_In_ LPCTSTR lpPathName, _In_ LPCTSTR lpPrefixString, _In_ UINT uUnique, _Out_ LPTSTR lpTempFileName)',
    'Makes a name, and a file of that name when uUnique is 0.',
  ),
  ...ansiAndWide(
    'HANDLE FindFirstFile#(_In_ LPCTSTR lpFileName, _Out_ LPWIN32_FIND_DATA# lpFindFileData)',
    'Begins to list what fits a pattern. INVALID_HANDLE_VALUE on failure.',
  ),
  ...ansiAndWide(
    'BOOL FindNextFile#(_In_ HANDLE hFindFile, _Out_ LPWIN32_FIND_DATA# lpFindFileData)',
    'Goes on; ERROR_NO_MORE_FILES at the end.',
  ),
  win32('BOOL FindClose(_In_ HANDLE hFindFile)', 'Ends a listing.'),
  win32(
    'BOOL LockFile(_In_ HANDLE hFile, _In_ DWORD dwFileOffsetLow, _In_ DWORD dwFileOffsetHigh, _In_ DWORD nNumberOfBytesToLockLow, _In_ DWORD nNumberOfBytesToLockHigh)',
    'Locks a byte range at once, or fails with ERROR_LOCK_VIOLATION.',
  ),
  win32(
    'BOOL LockFileEx(_In_ HANDLE hFile, _In_ DWORD dwFlags, _In_ DWORD dwReserved, _In_ DWORD nNumberOfBytesToLockLow, _In_ DWORD nNumberOfBytesToLockHigh, _Inout_ LPOVERLAPPED lpOverlapped)',
    'Locks a byte range, shared or exclusive.',
  ),
  win32(
    'BOOL UnlockFile(_In_ HANDLE hFile, _In_ DWORD dwFileOffsetLow, _In_ DWORD dwFileOffsetHigh, _In_ DWORD nNumberOfBytesToUnlockLow, _In_ DWORD nNumberOfBytesToUnlockHigh)',
    'Unlocks a byte range.',
  ),
  win32(
    'BOOL UnlockFileEx(_In_ HANDLE hFile, _In_ DWORD dwReserved, _In_ DWORD nNumberOfBytesToUnlockLow, _In_ DWORD nNumberOfBytesToUnlockHigh, _Inout_ LPOVERLAPPED lpOverlapped)',
    'Unlocks a byte range.',
  ),
  ...ansiAndWide('UINT GetDriveType#(_In_opt_ LPCTSTR lpRootPathName)', 'DRIVE_FIXED, or DRIVE_NO_ROOT_DIR.'),
  ...ansiAndWide(
    'BOOL GetDiskFreeSpaceEx#(_In_opt_ LPCTSTR lpDirectoryName, _Out_opt_ PULARGE_INTEGER lpFreeBytesAvailableToCaller, _Out_opt_ PULARGE_INTEGER lpTotalNumberOfBytes, _Out_opt_ PULARGE_INTEGER lpTotalNumberOfFreeBytes)',
    'Bytes of a drive.',
  ),
  ...ansiAndWide(
    'HANDLE CreateFileMapping#(_In_ HANDLE hFile, _In_opt_ LPSECURITY_ATTRIBUTES lpFileMappingAttributes, _In_ DWORD flProtect, _In_ DWORD dwMaximumSizeHigh, _In_ DWORD dwMaximumSizeLow, _In_opt_ LPCTSTR lpName)',
    "Makes memory to map, of its own or a file's; bytes. NULL on failure.",
  ),
  ...ansiAndWide(
    'HANDLE OpenFileMapping#(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCTSTR lpName)',
    'Opens such memory by name.',
  ),
  win32(
    'LPVOID MapViewOfFile(_In_ HANDLE hFileMappingObject, _In_ DWORD dwDesiredAccess, _In_ DWORD dwFileOffsetHigh, _In_ DWORD dwFileOffsetLow, _In_ SIZE_T dwNumberOfBytesToMap)',
    'Maps it; bytes. The address is the same in every program.',
  ),
  win32(
    'LPVOID MapViewOfFileEx(_In_ HANDLE hFileMappingObject, _In_ DWORD dwDesiredAccess, _In_ DWORD dwFileOffsetHigh, _In_ DWORD dwFileOffsetLow, _In_ SIZE_T dwNumberOfBytesToMap, _In_opt_ LPVOID lpBaseAddress)',
    'Maps it at an address, if it is there.',
  ),
  win32('BOOL UnmapViewOfFile(_In_ LPCVOID lpBaseAddress)', 'Unmaps a view; what it has changed is written.'),
  win32(
    'BOOL FlushViewOfFile(_In_ LPCVOID lpBaseAddress, _In_ SIZE_T dwNumberOfBytesToFlush)',
    'Writes what a view has changed.',
  ),
];

const FOUND = `
    0x00 DWORD dwFileAttributes
    0x04 FILETIME ftCreationTime
    0x0c FILETIME ftLastAccessTime
    0x14 FILETIME ftLastWriteTime
    0x1c DWORD nFileSizeHigh
    0x20 DWORD nFileSizeLow
    0x24 DWORD dwReserved0
    0x28 DWORD dwReserved1
`;

export const FILE_SYSTEM_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'WIN32_FILE_ATTRIBUTE_DATA',
    36,
    'What GetFileAttributesEx tells.',
    `
    0x00 DWORD dwFileAttributes
    0x04 FILETIME ftCreationTime
    0x0c FILETIME ftLastAccessTime
    0x14 FILETIME ftLastWriteTime
    0x1c DWORD nFileSizeHigh
    0x20 DWORD nFileSizeLow
  `,
    { aliases: ['*LPWIN32_FILE_ATTRIBUTE_DATA'] },
  ),
  struct(
    'WIN32_FIND_DATAA',
    320,
    'A file that has been found.',
    `${FOUND}
    0x2c CHAR cFileName[260]
    0x130 CHAR cAlternateFileName[14]
  `,
    { aliases: ['*PWIN32_FIND_DATAA', '*LPWIN32_FIND_DATAA'] },
  ),
  struct(
    'WIN32_FIND_DATAW',
    592,
    'A file that has been found.',
    `${FOUND}
    0x2c WCHAR cFileName[260]
    0x234 WCHAR cAlternateFileName[14]
  `,
    { aliases: ['*PWIN32_FIND_DATAW', '*LPWIN32_FIND_DATAW'] },
  ),
  struct(
    'BY_HANDLE_FILE_INFORMATION',
    52,
    'What GetFileInformationByHandle tells.',
    `
    0x00 DWORD dwFileAttributes
    0x04 FILETIME ftCreationTime
    0x0c FILETIME ftLastAccessTime
    0x14 FILETIME ftLastWriteTime
    0x1c DWORD dwVolumeSerialNumber
    0x20 DWORD nFileSizeHigh
    0x24 DWORD nFileSizeLow
    0x28 DWORD nNumberOfLinks
    0x2c DWORD nFileIndexHigh
    0x30 DWORD nFileIndexLow
  `,
    { aliases: ['*PBY_HANDLE_FILE_INFORMATION', '*LPBY_HANDLE_FILE_INFORMATION'] },
  ),
];

export const FILE_SYSTEM_CONSTANTS: readonly ConstantGroup[] = [
  {
    doc: 'Files by name.',
    type: 'ULONG',
    values: {
      INVALID_FILE_ATTRIBUTES: 0xffffffff,
      MOVEFILE_REPLACE_EXISTING: 0x1,
      MOVEFILE_COPY_ALLOWED: 0x2,
      MOVEFILE_DELAY_UNTIL_REBOOT: 0x4,
      MOVEFILE_WRITE_THROUGH: 0x8,
      LOCKFILE_FAIL_IMMEDIATELY: 0x1,
      LOCKFILE_EXCLUSIVE_LOCK: 0x2,
      FILE_MAP_COPY: 0x1,
      FILE_MAP_WRITE: 0x2,
      FILE_MAP_READ: 0x4,
      FILE_MAP_EXECUTE: 0x20,
      FILE_MAP_ALL_ACCESS: 0xf001f,
      DRIVE_UNKNOWN: 0,
      DRIVE_NO_ROOT_DIR: 1,
      DRIVE_REMOVABLE: 2,
      DRIVE_FIXED: 3,
      GetFileExInfoStandard: 0,
    },
  },
];
