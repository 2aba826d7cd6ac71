package dk.pejl.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers text as bytes in UTF-8 and hands them on when there are many. For one thread. */
final class Utf8Buffer implements Appendable {
  private static final char ASCII_END = 0x80;

  private final OutputStream out;
  private final int full;
  private byte[] bytes;
  private int size;

  /** A buffer that hands its bytes on when they reach the given count. */
  Utf8Buffer(OutputStream out, int full) {
    this(out, full, full);
  }

  private Utf8Buffer(OutputStream out, int full, int room) {
    this.out = out;
    this.full = full;
    this.bytes = new byte[room];
  }

  /** A buffer that keeps all of its bytes, and has room for as many to begin with. */
  static Utf8Buffer keeping(int room) {
    return new Utf8Buffer(OutputStream.nullOutputStream(), Integer.MAX_VALUE, room);
  }

  /** Hands on what was gathered. */
  void flush() throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }

  /** What was gathered and not handed on. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public Utf8Buffer append(char c) throws IOException {
    if (c >= ASCII_END) {
      return append(String.valueOf(c));
    }
    room(1);
    bytes[size++] = (byte) c;
    return this;
  }

  @Override
  public Utf8Buffer append(CharSequence text) throws IOException {
    return append(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Appends the text in quotation marks, if it is of ASCII and holds nothing that JSON escapes, as
   * most are; else nothing, and says so.
   */
  boolean appendIfPlain(String text) throws IOException {
    int length = text.length();
    room(length + 2);
    byte[] into = bytes;
    int at = size;
    into[at++] = '"';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ASCII_END || c < ' ' || c == '"' || c == '\\') {
        return false;
      }
      into[at++] = (byte) c;
    }
    into[at++] = '"';
    size = at;
    return true;
  }

  /** Appends bytes in UTF-8. */
  Utf8Buffer append(byte[] more) throws IOException {
    return append(more, 0, more.length);
  }

  /** Appends some of the bytes, which are in UTF-8. */
  Utf8Buffer append(byte[] more, int from, int to) throws IOException {
    room(to - from);
    System.arraycopy(more, from, bytes, size, to - from);
    size += to - from;
    return this;
  }

  @Override
  public Utf8Buffer append(CharSequence text, int from, int to) throws IOException {
    return append(text.subSequence(from, to));
  }

  private void room(int more) throws IOException {
    if (size >= full) {
      flush();
    }
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }
}
