package org.openleap.agreement;

import java.io.Serializable;
import java.util.List;

/**
 * A signed agreement as everybody may read it. People signed in their office, so their names are part of it.
 *
 * @param kind what it is called, e.g. "Working protocol"
 */
public record PublicAgreement(
        AgreementSummary summary, String kind, List<SectionText> sections, List<SignatureLine> signatures)
        implements Serializable {
    public PublicAgreement {
        sections = List.copyOf(sections);
        signatures = List.copyOf(signatures);
    }
}
