package org.openleap.web.privacy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import org.openleap.audit.ReadingAlarm;
import org.openleap.audit.Readings;
import org.openleap.audit.SettleAlarm;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Notices;

/** Alarms about very much reading, and what was found. */
@Named
@ViewScoped
public class AlarmsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Readings readings;

    @Inject
    Dates dates;

    private List<ReadingAlarm> alarms = List.of();

    @NotBlank
    @Size(min = 10, max = 500)
    private String note = "";

    /** One alarm. @param found by whom and what; empty while nobody has looked */
    public record Row(long id, String text, String href, String found, boolean open) implements Serializable {}

    public void load() {
        alarms = readings.alarms();
    }

    public List<Row> getRows() {
        return alarms.stream().map(this::row).toList();
    }

    public boolean isAny() {
        return !alarms.isEmpty();
    }

    public String settle(long id) {
        readings.settle(new SettleAlarm(id, note));
        Notices.done(PrivacyText.BUNDLE, "readings.done.settled");
        return Redirect.to("/staff/readings");
    }

    private Row row(ReadingAlarm alarm) {
        var href = Href.to("/staff/readings")
                .with("day", alarm.day())
                .with("person", alarm.person().value());
        var found = alarm.isSettled() ? PrivacyText.of("readings.settledBy", alarm.settledBy(), alarm.note()) : "";
        return new Row(
                alarm.id(),
                PrivacyText.of("readings.alarm", alarm.name(), alarm.opened(), dates.day(alarm.day())),
                href.toString(),
                found,
                !alarm.isSettled());
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
