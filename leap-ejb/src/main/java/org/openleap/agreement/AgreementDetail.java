package org.openleap.agreement;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * One agreement as this caller may see it.
 *
 * @param sections the working draft for the trust, the newest version for a guest
 * @param aims chosen from the library, each with its evidence
 * @param versions newest first
 * @param comments newest first; a guest sees those of its own organisation
 * @param signatures the sides of the newest version, empty before one was shown
 * @param schedules the newest schedule, and before it the one that counts while the newest is not signed
 * @param hash of the newest version, empty before one was shown
 * @param endedReason empty unless it was terminated
 * @param replaces reference of the agreement it takes the place of, empty for none
 * @param version for the forms
 */
public record AgreementDetail(
        AgreementSummary summary,
        List<SectionText> sections,
        List<AgreedAim> aims,
        List<VersionLine> versions,
        List<SectionComment> comments,
        List<SignatureLine> signatures,
        List<SharingSchedule> schedules,
        String hash,
        String endedReason,
        String replaces,
        boolean publicCopy,
        Set<AgreementAction> allowed,
        long version)
        implements Serializable {
    public AgreementDetail {
        sections = List.copyOf(sections);
        aims = List.copyOf(aims);
        versions = List.copyOf(versions);
        comments = List.copyOf(comments);
        signatures = List.copyOf(signatures);
        schedules = List.copyOf(schedules);
        allowed = Set.copyOf(allowed);
    }

    public boolean allows(AgreementAction action) {
        return allowed.contains(action);
    }
}
