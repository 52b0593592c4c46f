package org.openleap.api.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.openleap.agreement.AgreementSummary;
import org.openleap.commitment.CommitmentSummary;
import org.openleap.partnership.DueMilestone;
import org.openleap.partnership.PartnershipSummary;

/**
 * One whole day in a calendar.
 *
 * @param id stays the same while it is about the same thing, so that a calendar changes what it has
 * @param path of its page in the portal
 */
record CalendarDay(String id, LocalDate day, String title, String path) {

    static CalendarDay of(CommitmentSummary commitment) {
        var number = commitment.reference().value();
        var title = commitment.title() + ": " + commitment.what();
        return new CalendarDay(number, commitment.due(), title, "/partner/commitments");
    }

    /** When it is reviewed, and when it ends, as far as anybody has said. */
    static Stream<CalendarDay> of(AgreementSummary agreement) {
        var number = agreement.reference().value();
        return Stream.of(
                        new CalendarDay(
                                number + "-review",
                                agreement.reviewOn(),
                                "Review: " + agreement.title(),
                                "/partner/agreements"),
                        new CalendarDay(
                                number + "-end",
                                agreement.endsOn(),
                                "Last day: " + agreement.title(),
                                "/partner/agreements"))
                .filter(each -> !each.day().equals(LocalDate.MAX));
    }

    static CalendarDay of(DueMilestone due) {
        var milestone = due.milestone();
        return new CalendarDay(
                due.partnership().value() + "-milestone-" + milestone.id(),
                milestone.due(),
                due.title() + ": " + milestone.what(),
                "/partner");
    }

    static CalendarDay of(PartnershipSummary partnership) {
        var number = partnership.reference().value();
        return new CalendarDay(
                number + "-review", partnership.reviewBy(), "Review: " + partnership.title(), "/partner");
    }
}
