package dk.pejl.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes invented figures of companies as CSV, company after company, the same for the same count:
 * {@code java Companies.java 1000000 > companies.csv}. It needs nothing but a JDK.
 */
public final class Companies {
  private static final List<String> SCHEMES = List.of(
      "loentilskud",
      "fleksjob",
      "skaanejob",
      "jobrotation",
      "elever-eud",
      "voksenlaerlinge",
      "igu",
      "fgu",
      "stu",
      "beredskab",
      "virksomhedspraktik");
  private static final int FIRST = 10_000_000;
  private static final int BUFFER = 1 << 16;

  private Companies() {}

  /** Writes so many companies to standard output. */
  public static void main(String[] args) throws IOException {
    write(Integer.parseInt(args[0]), System.out);
  }

  /** Writes so many companies. */
  static void write(int count, PrintStream out) throws IOException {
    SplittableRandom random = new SplittableRandom(580);
    StringBuilder text = new StringBuilder(
            "indicator;subject;period;dims;value;flags;masked;missing\n")
        .append("csr-maerke-kriterium;kommune:580;2022;;10;;;\n");
    for (int i = 0; i < count; i++) {
      company("virksomhed:" + (FIRST + i), random, text);
      if (text.length() > BUFFER || i == count - 1) {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
      }
    }
    out.flush();
  }

  private static void company(String subject, SplittableRandom random, StringBuilder text) {
    int staff = 5 + random.nextInt(500);
    String flags = random.nextInt(10) == 0 ? "preliminary" : "";
    text.append("virksomhed-ansatte;" + subject + ";2022;;" + staff + ";" + flags + ";;\n");
    for (String scheme : SCHEMES) {
      text.append("virksomhed-ansatte-i-ordning;" + subject + ";2022;ordning=" + scheme + ";"
          + figure(random.nextInt(1 + staff / 25), random.nextInt(100)) + "\n");
    }
  }

  /** One figure in a hundred is masked and one is missing. */
  private static String figure(int value, int chance) {
    return switch (chance) {
      case 0 -> ";;1..4;";
      case 1 -> ";;;not-available";
      default -> value + ";;;";
    };
  }
}
