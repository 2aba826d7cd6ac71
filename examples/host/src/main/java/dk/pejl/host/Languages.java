package dk.pejl.host;

import dk.pejl.wording.Language;
import dk.pejl.wording.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that this host speaks, which are those of the library. */
final class Languages {
  /** The language where none is asked for. */
  static final Language USUAL = Language.DA;

  private Languages() {}

  /** The tag of a language, such as {@code da}. */
  static String tag(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }

  /** The language of a tag. */
  static Language of(String tag) {
    return find(tag)
        .orElseThrow(() -> new Refusal(
            "Sproget '" + tag + "' tales ikke her: skriv da eller en.",
            "The language '" + tag + "' is not spoken here: write da or en."));
  }

  /** The language of a tag, if it is spoken here. */
  static Optional<Language> find(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> tag(language).equals(tag.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The language that a header {@code Accept-Language} prefers. */
  static Language preferred(@Nullable String header) {
    try {
      String tag = header == null
          ? null
          : Locale.lookupTag(Locale.LanguageRange.parse(header), List.of("da", "en"));
      return tag == null ? USUAL : of(tag);
    } catch (IllegalArgumentException unreadable) {
      return USUAL;
    }
  }
}
