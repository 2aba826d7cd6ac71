package dk.pejl.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Gathers text as bytes in UTF-8 and hands them on when there are many. For one thread. */
final class Utf8Buffer implements Appendable {
  private static final int USUAL = 1 << 13;
  // One char takes at most so many bytes, and the two of a surrogate pair four.
  private static final int WIDEST = 3;
  private static final int LOW_BITS = 6;

  private final OutputStream out;
  private final int full;
  private byte[] bytes = new byte[USUAL];
  private int size;

  /** A buffer that hands its bytes on when they reach the given count. */
  Utf8Buffer(OutputStream out, int full) {
    this.out = out;
    this.full = full;
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
    room(WIDEST);
    put(c);
    return this;
  }

  @Override
  public Utf8Buffer append(CharSequence text) throws IOException {
    byte[] more = text.toString().getBytes(StandardCharsets.UTF_8);
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
    return this;
  }

  /** Appends a part of a text that does not cut a character in half. */
  @Override
  public Utf8Buffer append(CharSequence text, int from, int to) throws IOException {
    room((to - from) * WIDEST);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[size++] = (byte) c;
      } else {
        int point = Character.codePointAt(text, i);
        i += Character.charCount(point) - 1;
        put(point);
      }
    }
    return this;
  }

  private void room(int more) throws IOException {
    if (size >= full) {
      flush();
    }
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  private void put(int point) {
    if (point < 0x80) {
      bytes[size++] = (byte) point;
    } else if (point < 0x800) {
      bytes[size++] = (byte) (0xC0 | (point >> LOW_BITS));
      further(point, 0);
    } else if (point < 0x10000) {
      bytes[size++] = (byte) (0xE0 | (point >> (2 * LOW_BITS)));
      further(point, LOW_BITS);
      further(point, 0);
    } else {
      bytes[size++] = (byte) (0xF0 | (point >> (3 * LOW_BITS)));
      further(point, 2 * LOW_BITS);
      further(point, LOW_BITS);
      further(point, 0);
    }
  }

  private void further(int point, int shift) {
    bytes[size++] = (byte) (0x80 | ((point >> shift) & 0x3F));
  }
}
