package org.openleap.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.openleap.audit.ReaderDay;
import org.openleap.audit.ReadingLine;
import org.openleap.audit.Readings;
import org.openleap.identity.UserId;
import org.openleap.web.portal.Deadlines;
import org.openleap.web.portal.Href;
import org.openleap.web.support.Dates;

/** Who read what: everybody on a day, one person on a day, or one item on all days. All its state is in the address. */
@Named
@RequestScoped
public class ReadingsView {
    private static final String PATH = "/staff/readings";
    private static final int LONGEST_ID = 36;

    @Inject
    Readings readings;

    @Inject
    HttpServletRequest request;

    @Inject
    Deadlines deadlines;

    @Inject
    Dates dates;

    private List<ReaderDay> readers = List.of();
    private List<ReadingLine> lines = List.of();

    /** One reader of the day. */
    public record Reader(String name, String href, long opened, long listed) {}

    /** One line of the log. */
    public record Line(String day, String name, String item, String href, String how, String at) {}

    public void load() {
        if (!getItem().isEmpty()) lines = readings.ofItem(getItem());
        else if (!person().isEmpty()) lines = readings.ofPerson(day(), new UserId(person()));
        else readers = readings.ofDay(day());
    }

    public List<Reader> getReaders() {
        return readers.stream()
                .map(each -> new Reader(
                        each.name(),
                        address(day()).with("person", each.person().value()).toString(),
                        each.opened(),
                        each.listed()))
                .toList();
    }

    public List<Line> getLines() {
        return lines.stream()
                .map(each -> new Line(
                        dates.day(each.day()),
                        each.name(),
                        each.item(),
                        Href.to(PATH).with("item", each.item()).toString(),
                        PrivacyText.of(each.opened() ? "readings.opened" : "readings.listed"),
                        dates.moment(each.at())))
                .toList();
    }

    /** Everybody of a day is shown. */
    public boolean isDaily() {
        return getItem().isEmpty() && person().isEmpty();
    }

    public boolean isNothing() {
        return readers.isEmpty() && lines.isEmpty();
    }

    public String getShown() {
        if (!getItem().isEmpty()) return PrivacyText.of("readings.ofItem", getItem());
        var day = dates.day(day());
        return lines.isEmpty()
                ? PrivacyText.of("readings.ofDay", day)
                : PrivacyText.of("readings.ofPerson", lines.get(0).name(), day);
    }

    public String getDay() {
        return day().toString();
    }

    public String getEarlier() {
        return address(day().minusDays(1)).toString();
    }

    public String getLater() {
        return day().isBefore(deadlines.today()) ? address(day().plusDays(1)).toString() : "";
    }

    private static Href address(LocalDate day) {
        return Href.to(PATH).with("day", day);
    }

    private LocalDate day() {
        try {
            var typed = parameter("day");
            return typed.isEmpty() ? deadlines.today() : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return deadlines.today();
        }
    }

    /** Reference of the item whose readers are shown; empty for none. */
    public String getItem() {
        return parameter("item").strip().toUpperCase(Locale.ROOT);
    }

    private String person() {
        var typed = parameter("person");
        return typed.length() > LONGEST_ID ? "" : typed;
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
