package org.openleap.agreement;

import java.io.Serializable;
import java.util.List;

/**
 * A wording as it was shown to the partner; it never changes.
 *
 * @param hash SHA-256 of everything a signature stands under
 * @param scheduleNumber number of the information-sharing schedule in it, 0 for none
 */
public record AgreementVersion(
        VersionLine line, String title, String hash, int scheduleNumber, List<SectionText> sections)
        implements Serializable {
    public AgreementVersion {
        sections = List.copyOf(sections);
    }
}
