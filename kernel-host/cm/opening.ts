/** What ZwCreateKey and ZwOpenKey ask of the lookup of a key, and what it tells them. */
export class KeyOpening {
  /** Set to create the key when it is missing. @property options REG_OPTION_ */
  readonly create: { readonly className: string; readonly options: number } | undefined;
  /** A link key at the end of the path is opened itself. */
  readonly openLink: boolean;
  /** UNICODE_STRING address of the class, for callbacks; 0 when absent. */
  readonly classString: number;
  /** Whether the key has been made: the disposition. */
  created = false;

  constructor(openLink = false, create?: KeyOpening['create'], classString = 0) {
    this.openLink = openLink;
    this.create = create;
    this.classString = classString;
  }
}
