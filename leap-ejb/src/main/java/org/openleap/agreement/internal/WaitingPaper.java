package org.openleap.agreement.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openleap.agreement.SignedPaper;

/**
 * A paper that waits for signatures.
 *
 * @param dossier of its agreement
 * @param number of the version or schedule
 * @param shownOn when it was shown
 */
record WaitingPaper(Dossier dossier, SignedPaper paper, int number, LocalDate shownOn) {

    /** Sides that have not signed it; none once it has everybody's signature. */
    List<String> missing() {
        return dossier.sides().stream()
                .filter(side -> !dossier.hasSigned(side, paper, number))
                .toList();
    }

    /** The side that signed first, while another is missing. */
    Optional<Signature> first() {
        return dossier.under(paper, number).stream().findFirst();
    }

    /** Since when somebody waits: the last signature, or the day it was shown. */
    LocalDate since() {
        return dossier.under(paper, number).stream()
                .map(Signature::signedOn)
                .max(LocalDate::compareTo)
                .orElse(shownOn);
    }
}
