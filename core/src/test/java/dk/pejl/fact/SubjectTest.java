package dk.pejl.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kommune:580",
        "virksomhed:12345678",
        "skole:varnæs",
        "a-kasse:3f",
        "land:dk",
        "projekt:fablab-i-brug",
        "gruppe:rar-sydjylland",
        "ø:1"
      })
  void aSubjectIsReadBackFromItsText(String text) {
    assertThat(Subject.parse(text)).hasToString(text).isEqualTo(Subject.parse(text));
  }

  @Test
  void itHasAKindAndACode() {
    Subject subject = Subject.parse("projekt:kijos-ii");

    assertThat(subject.kind()).isEqualTo("projekt");
    assertThat(subject.code()).isEqualTo("kijos-ii");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "580",
        ":580",
        "kommune:",
        "kommune",
        "Kommune:580",
        "kommune :580",
        "kommune:5 80",
        "kommune:a;b",
        "kommune:a:b",
        "kommune:a,b",
        "kommune:a\"b",
        "kommune:580\n",
        "-a:1",
        "kom1:580"
      })
  void whatIsNoSubjectIsRefusedInBothLanguages(String text) {
    assertThatThrownBy(() -> Subject.parse(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.wording().da()).startsWith("'" + text + "' er ikke et emne");
      assertThat(refusal.wording().en()).startsWith("'" + text + "' is not a subject");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u2028", "\u200B", "\u202E", "\u00AD", "\uFEFF", "\u00A0"})
  void aCodeWithACharacterThatNobodySeesIsRefusedAndTheCharacterIsNamed(String unseen) {
    String name = String.format("U+%04X", (int) unseen.charAt(0));
    for (String text :
        new String[] {"skole:a" + unseen, "skole:" + unseen + "a", "skole:" + unseen}) {
      assertThatThrownBy(() -> Subject.parse(text))
          .isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.wording().da()).contains("uden tegnet " + name);
            assertThat(refusal.wording().en()).contains("without the character " + name);
          });
    }
  }

  @Test
  void aCodeOfMoreThanEightyCharactersIsRefused() {
    assertThat(Subject.parse("skole:" + "a".repeat(80)).code()).hasSize(80);
    assertThatThrownBy(() -> Subject.parse("skole:" + "a".repeat(81))).isInstanceOf(Refusal.class);
  }

  @Test
  void itIsOfItsWholeKindOnly() {
    Subject subject = Subject.parse("kommune:580");

    assertThat(subject.isA("kommune")).isTrue();
    assertThat(subject.isA("kommun")).isFalse();
    assertThat(subject.isA("kommuner")).isFalse();
    assertThat(subject.isGroup()).isFalse();
    assertThat(Subject.parse("gruppe:rar").isGroup()).isTrue();
  }

  @Test
  void subjectsAreOrderedByTheirText() {
    assertThat(Subject.parse("kommune:510")).isLessThan(Subject.parse("kommune:580"));
  }
}
