package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.openleap.agreement.AgreedAim;
import org.openleap.agreement.AgreementVersion;
import org.openleap.agreement.AimEvidence;
import org.openleap.agreement.PartyName;
import org.openleap.agreement.SectionComment;
import org.openleap.agreement.SharingSchedule;
import org.openleap.agreement.SignatureLine;
import org.openleap.agreement.SignedPaper;
import org.openleap.agreement.SigningMethod;
import org.openleap.agreement.VersionLine;
import org.openleap.identity.People;
import org.openleap.identity.UserId;
import org.openleap.shared.LeapSetting;

/** Turns papers into what people may read of them. */
@ApplicationScoped
public class AgreementMapper {
    private static final int MOST_EVIDENCE = 20;

    @Inject
    People people;

    @Inject
    PaperWords words;

    VersionLine line(Wording wording) {
        return new VersionLine(wording.number(), wording.note(), nameOf(wording.sharedBy()), wording.sharedAt());
    }

    AgreementVersion version(Wording wording) {
        return new AgreementVersion(
                line(wording), wording.title(), wording.hash(), wording.scheduleNumber(), wording.sections());
    }

    SectionComment comment(Remark remark, Agreement agreement) {
        return new SectionComment(
                remark.id(),
                remark.number(),
                remark.section(),
                words.heading(remark.section().code()),
                sideName(agreement, remark.organisation()),
                nameOf(remark.saidBy()),
                remark.words(),
                remark.proposal(),
                remark.status(),
                remark.answer(),
                nameOf(remark.answeredBy()),
                remark.saidAt());
    }

    /** Each with what shows that it is lived. */
    List<AgreedAim> aims(Agreement agreement, List<Evidence> given) {
        return agreement.aims().stream()
                .map(aim -> new AgreedAim(
                        aim,
                        words.aim(aim),
                        given.stream()
                                .filter(evidence -> evidence.aim().equals(aim))
                                .limit(MOST_EVIDENCE)
                                .map(evidence -> evidence(evidence, agreement))
                                .toList()))
                .toList();
    }

    private AimEvidence evidence(Evidence given, Agreement agreement) {
        return new AimEvidence(
                given.happenedOn(),
                given.words(),
                given.link(),
                sideName(agreement, given.organisation()),
                nameOf(given.givenBy()));
    }

    /** Every side of a paper, signed or not, the trust first. */
    List<SignatureLine> signatures(Dossier dossier, SignedPaper paper, int number) {
        var given = dossier.under(paper, number);
        return dossier.sides().stream()
                .map(side -> given.stream()
                        .filter(signature -> signature.isFor(side))
                        .findFirst()
                        .map(signature -> line(signature, sideName(dossier.agreement(), side)))
                        .orElseGet(() -> missing(side, sideName(dossier.agreement(), side))))
                .toList();
    }

    SharingSchedule schedule(SharingTerms terms, Dossier dossier, LocalDate today) {
        return new SharingSchedule(
                terms.number(),
                terms.leadOrganisation(),
                terms.safeguarding(),
                terms.subjectAccess(),
                terms.breaches(),
                terms.retention(),
                terms.privacyNoticeOn().orElse(LocalDate.MAX),
                terms.impactAssessedOn().orElse(LocalDate.MAX),
                terms.fromOn(),
                terms.untilOn(),
                terms.views(),
                terms.isFixed(),
                terms.isSigned(),
                dossier.isSharing(terms, today),
                terms.hash(),
                terms.suspendedReason(),
                signatures(dossier, SignedPaper.SCHEDULE, terms.number()));
    }

    private static SignatureLine line(Signature signature, String side) {
        return new SignatureLine(
                signature.organisation(),
                side,
                signature.name(),
                signature.office(),
                signature.place(),
                signature.signedOn(),
                signature.method(),
                signature.file());
    }

    private static SignatureLine missing(String organisation, String side) {
        return new SignatureLine(organisation, side, "", "", "", LocalDate.MAX, SigningMethod.SIGNED_IN, 0);
    }

    static String sideName(Agreement agreement, String side) {
        if (side.equals(Dossier.TRUST)) return LeapSetting.LEAP_TRUST_NAME.require();
        return agreement.summary().parties().stream()
                .filter(party -> party.organisation().value().equals(side))
                .map(PartyName::name)
                .findFirst()
                .orElse(side);
    }

    private String nameOf(UserId id) {
        return id.equals(UserId.PUBLIC) ? "" : people.nameOf(id);
    }
}
