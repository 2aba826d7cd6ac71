package dk.pejl.wording;

/** A language that Pejl speaks. */
public enum Language {
  /** Danish. */
  DA,
  /** English. */
  EN
}
