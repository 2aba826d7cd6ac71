package dk.pejl.report;

import dk.pejl.wording.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * A link to a page of the host's.
 *
 * @param title what it is called
 * @param address where it leads: over http or https, or relative to the page
 */
record Link(String title, String address) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** A link that runs nothing when it is followed. */
  Link {
    if (!isPage(address)) {
      throw new Refusal(
          "'" + address + "' kan ikke være en henvisning: skriv en adresse med http eller https,"
              + " eller en relativ, fx /maal?lang=da.",
          "'" + address + "' cannot be linked to: write an address of http or https, or a relative"
              + " one, such as /goals?lang=en.");
    }
  }

  private static boolean isPage(String address) {
    try {
      String scheme = new URI(address).getScheme();
      return scheme == null || SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException unfit) {
      return false;
    }
  }
}
