package dk.pejl.fact;

/**
 * Where in the input something stands.
 *
 * @param source the file's name, or empty for facts given by a program
 * @param line the line, counted from 1, or 0 where not known
 * @param pointer the JSON pointer, or for other input what names the spot, or empty
 */
public record Place(String source, int line, String pointer) implements Comparable<Place> {
  /** A line of a file. */
  public static Place line(String source, int line) {
    return new Place(source, line, "");
  }

  @Override
  public int compareTo(Place other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : Integer.compare(line, other.line);
  }

  /** The place as {@code file:line pointer}. */
  @Override
  public String toString() {
    String spot = source + (line > 0 ? (source.isEmpty() ? "" : ":") + line : "");
    return pointer.isEmpty() ? spot : spot.isEmpty() ? pointer : spot + " " + pointer;
  }
}
