package dk.pejl.host;

import dk.pejl.json.CanonicalJson;
import dk.pejl.report.Report;
import dk.pejl.wording.Language;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What this host answers.
 *
 * @param status the status of HTTP
 * @param headers what is said of the body
 * @param body the text, sent in UTF-8
 */
record Reply(int status, Map<String, String> headers, String body) {
  /** The media type of JSON. */
  static final String JSON = "application/json";

  private static final String PAGE = "text/html; charset=utf-8";
  // Pages load this host's style sheet and run nothing.
  private static final String OWN_POLICY =
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  // What a page cannot say of itself: that no other may show it in a frame.
  private static final String REPORT_POLICY = Report.policy() + "; frame-ancestors 'none'";

  /** A reply of a media type. */
  static Reply of(int status, String type, byte[] utf8) {
    return of(status, type, new String(utf8, StandardCharsets.UTF_8));
  }

  /** A reply of a media type. */
  static Reply of(int status, String type, String body) {
    return new Reply(status, Map.of("Content-Type", type), body);
  }

  /** A page of this host. */
  static Reply page(int status, String html) {
    return of(status, PAGE, html).with("Content-Security-Policy", OWN_POLICY);
  }

  /** A page that the library made. */
  static Reply report(String html) {
    return of(200, PAGE, html).with("Content-Security-Policy", REPORT_POLICY);
  }

  /** JSON made of maps, lists and texts. */
  static Reply json(Object value) {
    return of(200, JSON, CanonicalJson.bytes(value));
  }

  /** This reply with a header more. */
  Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, more, body);
  }

  /** This reply, which says what it says in one language. */
  Reply in(Language language) {
    return with("Content-Language", language.tag());
  }

  /** This reply, which anyone who has the bytes of this tag need not be sent again. */
  Reply tagged(String tag) {
    return with("ETag", '"' + tag + '"');
  }

  /** This reply, or that nothing has changed since the asker got it. */
  Reply given(@Nullable String ifNoneMatch) {
    String tag = headers.get("ETag");
    if (tag == null || ifNoneMatch == null || !matches(tag, ifNoneMatch)) {
      return this;
    }
    Map<String, String> kept = new LinkedHashMap<>(headers);
    kept.remove("Content-Type");
    return new Reply(304, kept, "");
  }

  private static boolean matches(String tag, String wanted) {
    for (String each : wanted.split(",", -1)) {
      String known = each.strip();
      if (known.equals("*") || known.replaceFirst("^W/", "").equals(tag)) {
        return true;
      }
    }
    return false;
  }
}
