package org.openleap.web.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.consent.ConsentAnswer;
import org.openleap.consent.ConsentEntry;
import org.openleap.consent.ConsentSubject;
import org.openleap.consent.ConsentTexts;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** How permissions look. */
@ApplicationScoped
public class ConsentLines {
    @Inject
    Words words;

    @Inject
    Dates dates;

    ConsentLine line(ConsentEntry entry) {
        return new ConsentLine(
                who(entry.subject()),
                href(entry.subject()),
                words.of(entry.purpose()),
                tag(entry.answer()),
                limits(entry),
                ConsentTexts.wording(entry.text(), entry.purpose()).orElse(""),
                answered(entry),
                entry.note());
    }

    static String who(ConsentSubject subject) {
        return switch (subject.kind()) {
            case ITEM -> subject.key();
            case PERSON -> ConsentText.of("consent.person");
        };
    }

    static String href(ConsentSubject subject) {
        return switch (subject.kind()) {
            case ITEM -> Href.to("/staff/consent").with("ref", subject.key()).toString();
            case PERSON ->
                Href.to("/staff/consent").with("person", subject.key()).toString();
        };
    }

    private Tag tag(ConsentAnswer answer) {
        var word = words.of(answer);
        return switch (answer) {
            case GIVEN -> new Tag(word, "check", "green");
            case REFUSED -> new Tag(word, "cross", "grey");
            case WITHDRAWN -> new Tag(word, "back", "red");
            case EXPIRED -> new Tag(word, "clock", "grey");
        };
    }

    private String limits(ConsentEntry entry) {
        boolean ends = entry.expiresOn().isBefore(LocalDate.MAX);
        return Stream.of(
                        entry.partner(),
                        entry.media(),
                        ends ? ConsentText.of("consent.until", dates.day(entry.expiresOn())) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String answered(ConsentEntry entry) {
        var day = dates.day(entry.at());
        var how = words.of(entry.method());
        return entry.by().isEmpty()
                ? ConsentText.of("consent.answered", how, day)
                : ConsentText.of("consent.answeredBy", how, day, entry.by());
    }
}
