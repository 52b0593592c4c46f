package org.openleap.web.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.openleap.partnership.OutcomeStatus;
import org.openleap.partnership.PublicOutcome;
import org.openleap.partnership.PublicPartnership;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** Puts partnerships in force into words. */
@ApplicationScoped
class PartnershipCards {
    private static final String BUNDLE = "signup";

    @Inject
    Dates dates;

    @Inject
    Words words;

    @Inject
    Labels labels;

    PartnershipCard of(PublicPartnership partnership) {
        return new PartnershipCard(
                partnership.title(),
                partnership.purpose(),
                partnership.area(),
                Texts.text(BUNDLE, "public.since", dates.day(partnership.starts()), dates.day(partnership.reviewBy())),
                "/partnership?ref=" + partnership.reference(),
                partnership.partners().stream()
                        .map(each -> new PartnershipCard.Named(each.name(), each.role()))
                        .toList(),
                partnership.others() == 0 ? "" : Texts.text(BUNDLE, "public.others", partnership.others()),
                partnership.outcomes().stream().map(this::result).toList());
    }

    private PartnershipCard.Result result(PublicOutcome outcome) {
        return new PartnershipCard.Result(
                outcome.title(),
                Texts.text(BUNDLE, "public.now", outcome.current(), outcome.unit()),
                Texts.text(
                        BUNDLE,
                        "public.aim",
                        outcome.measure(),
                        outcome.baseline(),
                        outcome.target(),
                        outcome.unit(),
                        day(outcome.due())),
                serves(outcome),
                outcome.percent(),
                words.of(outcome.status()),
                tone(outcome.status()));
    }

    /** The strategy it serves and the service it improves, as far as somebody said (requirement 1.14). */
    private String serves(PublicOutcome outcome) {
        var strategy = outcome.strategy().isEmpty() ? "" : Texts.text(BUNDLE, "public.strategy", outcome.strategy());
        var service = outcome.service().isEmpty()
                ? ""
                : Texts.text(BUNDLE, "public.service", labels.service(outcome.service()));
        return String.join(" ", strategy, service).strip();
    }

    private String day(LocalDate due) {
        return due.equals(LocalDate.MAX) ? Texts.text(BUNDLE, "public.undated") : dates.day(due);
    }

    private static String tone(OutcomeStatus status) {
        return switch (status) {
            case ON_TRACK, ACHIEVED -> "p-good";
            case NOT_STARTED, SLIPPING -> "p-slow";
            case NOT_ACHIEVED -> "p-bad";
        };
    }
}
