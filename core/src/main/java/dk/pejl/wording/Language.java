package dk.pejl.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A language that Pejl speaks. */
public enum Language {
  /** Danish. */
  DA("da"),
  /** English. */
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The tag of this language in pages, headers and arguments. */
  public String tag() {
    return tag;
  }

  /** The tags of all languages. */
  public static List<String> tags() {
    return Arrays.stream(values()).map(Language::tag).toList();
  }

  /** The language of a tag, in whatever case, if Pejl speaks it. */
  public static Optional<Language> find(String tag) {
    return Arrays.stream(values())
        .filter(language -> language.tag.equalsIgnoreCase(tag))
        .findFirst();
  }

  /** The language of a tag. */
  public static Language parse(String tag) {
    return find(tag)
        .orElseThrow(() -> new Refusal(
            "'" + tag + "' er ikke et sprog, som Pejl taler: skriv "
                + String.join(" eller ", tags()) + ".",
            "'" + tag + "' is not a language that Pejl speaks: write " + String.join(" or ", tags())
                + "."));
  }
}
