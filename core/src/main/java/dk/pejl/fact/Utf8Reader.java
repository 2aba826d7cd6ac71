package dk.pejl.fact;

import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads text in UTF-8, whatever the machine's own encoding is. A byte-order mark at the start is
 * passed over. For one thread.
 *
 * <p>Bytes that are not UTF-8, and input beyond a size, are refused, but not before all text in
 * front of them has been given out: so a caller who counts lines knows the line.
 */
public final class Utf8Reader extends Reader {
  private static final int BUFFER = 8192;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final long most;
  // A new decoder reports what it cannot read instead of replacing it.
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private long total;
  private boolean begun;
  private boolean ended;

  /** A reader of at most the given count of bytes. */
  public Utf8Reader(InputStream in, long most) {
    this.in = in;
    this.most = most;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, into.length);
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(into, from, count);
    return count;
  }

  private void decode() throws IOException {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    if (!begun && chars.hasRemaining()) {
      begun = true;
      if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
    if (chars.hasRemaining()) {
      return;
    }
    if (result.isError()) {
      throw notUtf8(bytes.get(bytes.position()));
    }
    more();
  }

  private void more() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      total += count;
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
    if (total > most) {
      throw new Refusal(
          "Filen fylder over " + most + " byte: del den i flere mindre filer.",
          "The file is larger than " + most + " bytes: split it into several smaller files.");
    }
  }

  private static Refusal notUtf8(byte found) {
    String shown = String.format("0x%02X", found);
    return new Refusal(
        "Byten " + shown + " er ikke UTF-8: gem filen igen med tegnsættet UTF-8.",
        "The byte " + shown + " is not UTF-8: save the file again with the encoding UTF-8.");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
