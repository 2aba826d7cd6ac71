package dk.pejl.input;

/**
 * How much of a JSON file is read before it is refused, so that none can exhaust the machine.
 *
 * @param bytes the size of the file
 * @param depth how deep objects and arrays lie in each other
 * @param characters the length of one text, name or number
 */
public record Limits(long bytes, int depth, int characters) {
  /** 256 MB, 32 levels and 10,000 characters. */
  public static final Limits USUAL = new Limits(256L << 20, 32, 10_000);
}
