package dk.pejl.text;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Key;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names subjects, indicators and figures in one language. */
final class Names {
  private final Numbers numbers;
  private final Catalogue catalogue;
  private final Facts facts;

  Names(Numbers numbers, Catalogue catalogue, Facts facts) {
    this.numbers = numbers;
    this.catalogue = catalogue;
    this.facts = facts;
  }

  Numbers numbers() {
    return numbers;
  }

  String say(String da, String en) {
    return numbers.say(da, en);
  }

  String in(Wording wording) {
    return wording.in(numbers.language());
  }

  String subject(Subject subject) {
    return in(catalogue.name(subject, facts.entry(subject)));
  }

  /** The subjects of a kind. */
  String kind(String kind) {
    return in(catalogue.kind(kind));
  }

  /** The indicator's name in quotation marks, so that it can stand in the midst of a sentence. */
  String quoted(Indicator indicator) {
    return say("»", "“") + in(indicator.name()) + say("«", "”");
  }

  /** The indicator of a key, quoted; its id where the catalogue does not have it. */
  String quoted(String indicator) {
    return catalogue.has(indicator)
        ? quoted(catalogue.indicator(indicator))
        : say("»", "“") + indicator + say("«", "”");
  }

  /** The dimension values in brackets after a blank, or nothing. */
  String dims(Dims dims) {
    return dims.isEmpty() ? "" : " (" + values(dims) + ")";
  }

  /** The dimension values by name, such as {@code fleksjob, 16-66 år}. */
  String values(Dims dims) {
    return dims.values().entrySet().stream()
        .map(each -> in(catalogue.value(each.getKey(), each.getValue())))
        .collect(Collectors.joining(", "));
  }

  /** The figure that a key names; the subject is left out where the text is about it. */
  String key(Key key, Subject about) {
    return quoted(key.indicator())
        + dims(key.dims())
        + (key.subject().equals(about) ? "" : ", " + subject(key.subject()))
        + ", "
        + numbers.period(key.period());
  }

  /** The figure that a key names, in full. */
  String key(Key key) {
    return quoted(key.indicator())
        + dims(key.dims())
        + ", "
        + subject(key.subject())
        + ", "
        + numbers.period(key.period());
  }

  /** The members of a group in words, such as {@code 6 medlemmer}. */
  String members(int count) {
    return numbers.count(count)
        + (count == 1 ? say(" medlem", " member") : say(" medlemmer", " members"));
  }

  /** Who of the members of a group is left out, after a comma; nothing where none is. */
  String without(@Nullable Subject member) {
    return member == null ? "" : say(", uden ", ", without ") + subject(member);
  }

  /** The texts as a list in a sentence: {@code a, b og c}. */
  String and(List<String> texts) {
    if (texts.size() < 2) {
      return String.join("", texts);
    }
    return String.join(", ", texts.subList(0, texts.size() - 1))
        + say(" og ", " and ")
        + texts.get(texts.size() - 1);
  }

  /** The first few texts, set off by semicolons, and how many more there are. */
  String few(List<String> texts, int most) {
    List<String> shown = new ArrayList<>(texts.subList(0, Math.min(most, texts.size())));
    int left = texts.size() - shown.size();
    return String.join("; ", shown)
        + (left == 0
            ? ""
            : say(" og ", " and ")
                + numbers.count(left)
                + (left == 1 ? say(" til", " more") : say(" andre", " others")));
  }

  /** The text with a capital. */
  String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The sentences as one text, each with a capital and one full stop. */
  String sentences(List<String> sentences) {
    List<String> finished = new ArrayList<>();
    for (String sentence : sentences) {
      if (!sentence.isEmpty()) {
        finished.add(capital(sentence) + (sentence.endsWith(".") ? "" : "."));
      }
    }
    return String.join(" ", finished);
  }
}
