package org.openleap.agreement.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.SignedPaper;
import org.openleap.stakeholder.OrganisationAlias;

/**
 * An agreement with its signatures and schedules.
 *
 * @param signatures in the order in which they were given
 * @param schedules newest first
 */
public record Dossier(Agreement agreement, List<Signature> signatures, List<SharingTerms> schedules) {
    /** How the trust's own side is written. */
    public static final String TRUST = "";

    public Dossier {
        signatures = List.copyOf(signatures);
        schedules = List.copyOf(schedules);
    }

    /** Everybody who must sign: the trust and each organisation. */
    public List<String> sides() {
        var sides = new ArrayList<String>();
        sides.add(TRUST);
        agreement.organisations().stream().map(OrganisationAlias::value).forEach(sides::add);
        return sides;
    }

    public List<Signature> under(SignedPaper paper, int number) {
        return signatures.stream()
                .filter(signature -> signature.isUnder(paper, number))
                .toList();
    }

    public boolean hasSigned(String side, SignedPaper paper, int number) {
        return under(paper, number).stream().anyMatch(signature -> signature.isFor(side));
    }

    public boolean isSignedByAll(SignedPaper paper, int number) {
        return sides().stream().allMatch(side -> hasSigned(side, paper, number));
    }

    public Optional<SharingTerms> newestSchedule() {
        return schedules.stream().findFirst();
    }

    /** The schedule under which the register is or could be shared. */
    public Optional<SharingTerms> signedSchedule() {
        return schedules.stream()
                .filter(schedule -> schedule.isSigned() && !schedule.isReplaced())
                .findFirst();
    }

    /** The newest schedule was shown by itself and waits for signatures. */
    public boolean hasScheduleToSign() {
        boolean counts = agreement.status() == AgreementStatus.IN_FORCE || agreement.status() == AgreementStatus.SIGNED;
        return counts
                && newestSchedule()
                        .filter(schedule -> schedule.isFixed() && !schedule.isSigned())
                        .isPresent();
    }

    public boolean isSharing(SharingTerms schedule, LocalDate today) {
        return agreement.countsOn(today)
                && schedule.isSigned()
                && !schedule.isReplaced()
                && !schedule.isSuspended()
                && schedule.isInDate(today);
    }
}
