package dk.pejl.fact;

import dk.pejl.wording.Wording;
import java.util.List;

/**
 * A named set of subjects.
 *
 * @param id the group as a subject, {@code gruppe:…}
 * @param name its name for people, as it stands within a sentence
 * @param members the subjects in it, in their own order
 */
public record Group(Subject id, Wording name, List<Subject> members) {

  /** A group with its members sorted, so that their order never matters. */
  public Group {
    members = members.stream().sorted().toList();
  }
}
