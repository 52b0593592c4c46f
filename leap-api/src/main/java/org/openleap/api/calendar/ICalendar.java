package org.openleap.api.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.openleap.shared.LeapSetting;

/** Writes days as iCalendar (RFC 5545). The library escapes, and refuses what breaks the standard. */
final class ICalendar {
    private static final int LONGEST = 75;
    private static final String LEAP = "-//LEAP//Days of a partner//EN";

    private ICalendar() {}

    /** @param stamp as of when this is true */
    static String write(List<CalendarDay> days, Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId(LEAP));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        days.forEach(day -> calendar.add(event(day, stamp)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(true, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException impossible) {
            throw new IllegalStateException("A string takes every calendar", impossible);
        }
        return folded(text.toString());
    }

    /**
     * Lines of at most 75 octets (RFC 5545, 3.1). The library's own folding counts characters and not octets, and tears what
     * needs two of them, such as a smile.
     */
    private static String folded(String text) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int each : text.codePoints().toArray()) {
            var sign = Character.toString(each);
            int more = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST && each != '\r') {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(sign);
            octets = each == '\r' || each == '\n' ? 0 : octets + more;
        }
        return folded.toString();
    }

    private static VEvent event(CalendarDay day, Instant stamp) {
        var page = URI.create(LeapSetting.LEAP_PUBLIC_URL.require() + day.path());
        var event = new VEvent(false);
        event.add(new Uid(day.id() + "@" + page.getHost()));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(day.day()));
        event.add(new Summary(day.title()));
        event.add(new Url(page));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
