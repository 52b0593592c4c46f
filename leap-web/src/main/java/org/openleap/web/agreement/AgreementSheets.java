package org.openleap.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementDetail;
import org.openleap.agreement.AgreementStatus;
import org.openleap.agreement.RegisterView;
import org.openleap.agreement.SharingSchedule;
import org.openleap.agreement.SignatureLine;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Puts the cards beside an agreement together: signatures, sharing. */
@ApplicationScoped
public class AgreementSheets {
    @Inject
    AgreementRows rows;

    @Inject
    Words words;

    @Inject
    Dates dates;

    @Inject
    Deadlines deadlines;

    /** With whom, and for how long. */
    String sentence(AgreementDetail agreement) {
        var summary = agreement.summary();
        return AgreementText.of("sentence", rows.parties(summary), rows.period(summary));
    }

    List<Tag> tags(AgreementDetail agreement) {
        return rows.tags(agreement.summary());
    }

    /** @param papers page that hands out files */
    List<SignatureCard> signatures(AgreementDetail agreement, List<SignatureLine> lines, String papers) {
        return lines.stream().map(line -> card(agreement, line, papers)).toList();
    }

    List<ScheduleCard> schedules(AgreementDetail agreement, String papers) {
        return agreement.schedules().stream()
                .map(schedule -> new ScheduleCard(
                        schedule.number(),
                        List.of(tag(schedule)),
                        AgreementText.of("period", dates.day(schedule.fromOn()), dates.day(schedule.untilOn())),
                        Stream.of(RegisterView.values())
                                .filter(schedule.views()::contains)
                                .map(words::of)
                                .toList(),
                        facts(schedule),
                        isSignedBesideTheAgreement(agreement, schedule)
                                ? signatures(agreement, schedule.signatures(), papers)
                                : List.of()))
                .toList();
    }

    private static boolean isSignedBesideTheAgreement(AgreementDetail agreement, SharingSchedule schedule) {
        boolean begun = schedule.signatures().stream().anyMatch(SignatureLine::isSigned);
        return begun
                || schedule.fixed() && !schedule.signed() && agreement.summary().status() == AgreementStatus.IN_FORCE;
    }

    private SignatureCard card(AgreementDetail agreement, SignatureLine line, String papers) {
        var copy = Href.to(papers).with("ref", agreement.summary().reference()).with("file", line.file());
        return new SignatureCard(
                line.isSigned(),
                line.name(),
                line.office(),
                line.side(),
                line.isSigned() ? AgreementText.of("signed.where", line.place(), dates.day(line.signedOn())) : "",
                line.file() == 0 ? "" : copy.toString());
    }

    private Tag tag(SharingSchedule schedule) {
        if (schedule.open()) return new Tag(AgreementText.of("sharing.open"), "check", "green");
        if (schedule.isSuspended()) return new Tag(AgreementText.of("sharing.suspended"), "pause", "red");
        if (!schedule.fixed()) return new Tag(AgreementText.of("sharing.draft"), "pencil", "grey");
        if (!schedule.signed()) return new Tag(AgreementText.of("sharing.unsigned"), "clock", "blue");
        boolean over = schedule.untilOn().isBefore(deadlines.today());
        return over
                ? new Tag(AgreementText.of("sharing.lapsed"), "warn", "red")
                : new Tag(AgreementText.of("sharing.closed"), "ring", "grey");
    }

    private List<Fact> facts(SharingSchedule schedule) {
        return Stream.of(
                        fact("lead", schedule.leadOrganisation()),
                        fact("safeguarding", schedule.safeguarding()),
                        fact("subjectAccess", schedule.subjectAccess()),
                        fact("breaches", schedule.breaches()),
                        fact("retention", schedule.retention()),
                        fact("privacyNotice", day(schedule.privacyNoticeOn())),
                        fact("assessment", day(schedule.impactAssessedOn())),
                        fact("suspended", schedule.suspendedReason()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private String day(LocalDate day) {
        return deadlines.isDue(day) ? dates.day(day) : AgreementText.of("notDone");
    }

    private static Fact fact(String key, String value) {
        return new Fact(AgreementText.of("sharing.fact." + key), value);
    }
}
