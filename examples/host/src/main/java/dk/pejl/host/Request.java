package dk.pejl.host;

import com.sun.net.httpserver.HttpExchange;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody asks of this host. */
final class Request {
  /** How large a body may be. */
  static final int MOST_BYTES = 8 << 20;

  private final HttpExchange exchange;
  private final Map<String, List<String>> query = new LinkedHashMap<>();

  Request(HttpExchange exchange) {
    this.exchange = exchange;
    String raw = exchange.getRequestURI().getRawQuery();
    for (String pair : raw == null || raw.isEmpty() ? new String[0] : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      String value = parts.length < 2 ? "" : decoded(parts[1]).strip();
      // A form sends its empty fields too.
      if (!value.isEmpty()) {
        query.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>()).add(value);
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** The method; who asks for the head alone is answered as one who asks for all. */
  String method() {
    return isHead() ? "GET" : exchange.getRequestMethod();
  }

  /** Whether only the head of the answer is wanted. */
  boolean isHead() {
    return exchange.getRequestMethod().equals("HEAD");
  }

  /** The path, decoded. */
  String path() {
    return exchange.getRequestURI().getPath();
  }

  /** The path as it came, which has no line break that could pass for a line of the log. */
  String rawPath() {
    return exchange.getRequestURI().getRawPath();
  }

  /** The names and values of the query, in the order written. */
  Map<String, List<String>> query() {
    return query;
  }

  /** The values of one name in the query. */
  List<String> all(String name) {
    return query.getOrDefault(name, List.of());
  }

  /** A header, or null. */
  @Nullable
  String header(String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  /** The language to answer in: asked for by {@code ?lang=}, else preferred, else Danish. */
  Language language() {
    return all("lang").stream()
        .flatMap(tag -> Language.find(tag).stream())
        .findFirst()
        .orElseGet(() -> preferred(header("Accept-Language")));
  }

  private static Language preferred(@Nullable String accepted) {
    try {
      String tag = accepted == null
          ? null
          : Locale.lookupTag(Locale.LanguageRange.parse(accepted), Language.tags());
      return tag == null ? Language.DA : Language.parse(tag);
    } catch (IllegalArgumentException unreadable) {
      return Language.DA;
    }
  }

  /** The body, unless it is too large. */
  byte[] body() throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new Refused(
          413,
          new Wording(
              "Der er mere end " + MOST_BYTES + " byte: send tallene i flere dele.",
              "There are more than " + MOST_BYTES + " bytes: send the figures in several parts."));
    }
    return bytes;
  }
}
