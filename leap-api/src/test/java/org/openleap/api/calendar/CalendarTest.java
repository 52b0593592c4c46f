package org.openleap.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.openleap.api.ApiInMemory;
import org.openleap.api.PartnerServices;
import org.openleap.feedback.FeedbackRegister;
import org.openleap.feedback.FeedbackService;
import org.openleap.identity.ApiScope;
import org.openleap.suggestion.Tracking;

/** The days of a partner, as its calendar reads them. */
class CalendarTest {
    private static final Instant STAMP = Instant.parse("2026-11-26T00:00:00Z");

    private final ApiInMemory api = new ApiInMemory(
                    new FeedbackService(), new FeedbackRegister(), new Tracking(), new PartnerServices())
            .asSystem(ApiScope.PARTNERSHIP_READ);

    @Test
    void whatIsOwedAndReviewedIsThere() throws Exception {
        var answer = api.get("calendar");
        var events = read(answer.body()).<VEvent>getComponents("VEVENT");

        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Carers first: Bring the minutes",
                        "Last day: Working together",
                        "Review: Carers first",
                        "Carers first: Packs");
        assertThat(answer.body())
                .contains("UID:CM-27@localhost\r\n", "DTSTART;VALUE=DATE:20261126\r\n", "DTSTAMP:20261126T000000Z\r\n")
                .contains("UID:LEAP-14-milestone-1@localhost\r\n")
                .contains("URL:http://localhost:8080/partner/commitments\r\n");
    }

    @Test
    void whoeverHasItGetsNothingAgainAndNobodyWithoutTheScope() {
        var tag = api.get("calendar").header("ETag");

        assertThat(api.get("calendar", "If-None-Match", tag).status()).isEqualTo(304);
        api.asSystem(ApiScope.FEEDBACK_READ);
        assertThat(api.get("calendar").status()).isEqualTo(403);
    }

    /** RFC 5545, 3.1 and 3.3.11: lines of at most 75 octets, and a text that cannot end its line. */
    @Test
    void whatPeopleWriteCannotBreakIt() throws Exception {
        var title = "Ask; tell, \\ and\nEND:VEVENT " + "é".repeat(80) + "\uD83D\uDE42".repeat(20);

        var text = ICalendar.write(
                List.of(new CalendarDay("CM-1", LocalDate.parse("2026-12-01"), title, "/partner")), STAMP);

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        var event = read(text).<VEvent>getComponents("VEVENT").get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
    }

    @Test
    void aCalendarWithoutDaysIsStillOne() throws Exception {
        assertThat(ICalendar.write(List.of(), STAMP))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static Calendar read(String text) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }
}
