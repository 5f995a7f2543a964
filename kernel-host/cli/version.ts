/** The package's version. */
export { packageVersion as ntwasmVersion } from '../image/root.js';
