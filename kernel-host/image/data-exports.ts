/** Variables of the kernel that images may define for the loader to fill. */

/** Their names, as exported symbols of an image. */
export const DATA_EXPORTS: readonly string[] = ['KeNumberProcessors', 'NtBuildNumber'];
