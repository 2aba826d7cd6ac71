package dk.pejl.input;

import java.io.BufferedInputStream;
import java.io.IOException;

/** How a file begins, looked at before it is read. */
public final class Sniffed {
  private static final int MOST = 64;

  private Sniffed() {}

  /** The first bytes of a stream, at most 64, which stay to be read. */
  public static byte[] start(BufferedInputStream in) throws IOException {
    in.mark(MOST);
    byte[] start = in.readNBytes(MOST);
    in.reset();
    return start;
  }

  /** Whether bytes begin as JSON: no line of column names begins with a bracket. */
  public static boolean isJson(byte[] start) {
    for (byte each : start) {
      if (!isPassedOver(each)) {
        return each == '{' || each == '[';
      }
    }
    return false;
  }

  /** Whether a byte is a blank or of a byte-order mark, none of which is ASCII. */
  private static boolean isPassedOver(byte found) {
    return found <= ' ';
  }
}
