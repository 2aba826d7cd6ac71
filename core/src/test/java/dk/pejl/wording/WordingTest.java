package dk.pejl.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static final Wording GOAL = new Wording("mål", "goal");

  @Test
  void speaksDanish() {
    assertThat(GOAL.in(Language.DA)).isEqualTo("mål");
  }

  @Test
  void speaksEnglish() {
    assertThat(GOAL.in(Language.EN)).isEqualTo("goal");
  }

  @Test
  void aLanguageIsReadByItsTagInWhateverCase() {
    for (Language language : Language.values()) {
      assertThat(Language.parse(language.tag())).isEqualTo(language);
      assertThat(Language.find(language.tag().toUpperCase(Locale.ROOT))).contains(language);
    }
  }

  @Test
  void anUnknownLanguageIsRefusedWithThoseSpoken() {
    assertThat(Language.find("de")).isEmpty();
    assertThatThrownBy(() -> Language.parse("de"))
        .hasMessage("'de' is not a language that Pejl speaks: write da or en.");
  }

  @Test
  void anIdReadsTheSameInBothLanguages() {
    assertThat(Wording.same("csr-2021")).isEqualTo(new Wording("csr-2021", "csr-2021"));
  }

  @Test
  void whatFollowsIsSetApartByABlank() {
    assertThat(GOAL.then(new Wording("et", "one"))).isEqualTo(new Wording("mål et", "goal one"));
  }

  @Test
  void aRefusalKeepsBothLanguagesAndThrowsInEnglish() {
    Refusal refusal = new Refusal("forkert", "wrong");

    assertThat(refusal.wording()).isEqualTo(new Wording("forkert", "wrong"));
    assertThat(refusal).hasMessage("wrong");
  }

  @Test
  void theNearestWordIsFound() {
    assertThat(Nearest.to("fleksjobb", List.of("igu", "fleksjob", "skaanejob")))
        .contains("fleksjob");
  }

  @Test
  void aSwappedPairOfLettersIsStillNear() {
    assertThat(Nearest.to("komunme", List.of("virksomhed", "kommune"))).contains("kommune");
  }

  @Test
  void nothingIsMeantWhereNoWordIsNear() {
    assertThat(Nearest.to("ansatte", List.of("sygedagpenge", "igu"))).isEmpty();
  }

  @Test
  void thePieceOfOneWordAloneMeansIt() {
    List<String> known = List.of("csr-2021.egen-andel", "csr-2021.evaluering");

    assertThat(Nearest.to("egen", known)).contains("csr-2021.egen-andel");
    assertThat(Nearest.to("csr-2021", known)).isEmpty();
  }

  @Test
  void ofWordsEquallyNearTheFirstInTheAlphabetIsMeant() {
    assertThat(Nearest.to("bol", List.of("bold", "bolt", "bola"))).contains("bola");
  }

  @Test
  void theHintAsksInBothLanguages() {
    assertThat(Nearest.hint("ansate", List.of("ansatte")))
        .isEqualTo(new Wording(" Mente du 'ansatte'?", " Did you mean 'ansatte'?"));
  }

  @Test
  void thereIsNoHintWhereNoWordIsNear() {
    assertThat(Nearest.hint("ansate", List.of("sygedagpenge"))).isEqualTo(Wording.same(""));
  }

  @Test
  void nobodyMistypesAVeryLongWord() {
    // A table of all their characters would have a million million cells.
    assertThat(Nearest.to("a".repeat(1_000_000), List.of("b".repeat(1_000_000))))
        .isEmpty();
  }

  @Test
  void nobodyIsHelpedAmongTooManyWords() {
    List<String> many =
        java.util.stream.IntStream.range(0, 5_001).mapToObj(i -> "ord" + i).toList();

    assertThat(Nearest.to("ord12", many)).isEmpty();
    assertThat(Nearest.to("ord12x", many.subList(0, 100))).contains("ord12");
  }

  @Test
  void aWordThatIsTooFarOffIsNotMeant() {
    assertThat(Nearest.to(
            "abcdefghijklmnopqrstuvwxyzabcdefghijk",
            List.of("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")))
        .isEmpty();
  }
}
